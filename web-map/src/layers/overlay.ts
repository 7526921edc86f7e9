/** What every small GeoJSON layer of the chart is: constant layer specifications and one pure function to features. */
import type { Feature, Geometry } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Fleet } from '../state/fleet';
import type { State } from '../state/state';
import type { SeverityWord } from '../state/severity';
import type { Palette } from '../style/palettes';
import { boundsOfShape } from './bounds';

/** All that a layer may look at. */
export interface Picture {
  state: State;
  fleet: Fleet;
  /** Known time, seconds since 1970. */
  now: number;
  zoom: number;
  /** Whether a place is in the view or just outside. */
  inView: (lon: number, lat: number) => boolean;
  severityOf: (row: number) => { word: SeverityWord; waiting: boolean } | null;
  selectedRow: number;
}

export interface Overlay {
  /** Also the id of its source; its layers begin with it. */
  id: string;
  /** Whether it is drawn above the vessels. */
  above: boolean;
  layers(palette: Palette): LayerSpecification[];
  /** What the features depend on; while all are the same, nothing is made anew. */
  dependsOn(picture: Picture): unknown[];
  features(picture: Picture): Feature[];
}

export function collection(features: Feature[]): { type: 'FeatureCollection'; features: Feature[] } {
  return { type: 'FeatureCollection', features };
}

export function line(coordinates: [number, number][], properties: Record<string, unknown> = {}): Feature {
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}

export function point(coordinates: [number, number], properties: Record<string, unknown> = {}): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates } };
}

/** The name of an area, below it: clear of the vessels inside. None for a shape without a point. */
export function nameBelow(geometry: Geometry, properties: Record<string, unknown>): Feature[] {
  const box = boundsOfShape(geometry);
  if (!box) return [];
  const [west, south, east] = box;
  return [point([(west + east) / 2, south], properties)];
}

export const CHART_FONT = ['Inter Variable'];
