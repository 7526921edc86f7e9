/** Boxes that hold things: where the chart looks when nobody has said it. */
import type { Geometry, Position } from 'geojson';
import type { PlaceFeature } from '../api/types';

export type Bounds = [west: number, south: number, east: number, north: number];

export function boundsOfPlaces(places: PlaceFeature[]): Bounds | null {
  return boundsOf(places.flatMap(place => (place.geometry ? positionsOf(place.geometry) : [])));
}

/** The box of the middle nine tenths of the points, so that a few far ones do not decide. */
export function boundsOfMost(points: Position[]): Bounds | null {
  if (points.length === 0) return null;
  const range = (axis: 0 | 1): [number, number] => {
    const sorted = points.map(p => p[axis]).sort((a, b) => a - b);
    const cut = Math.floor(sorted.length * 0.05);
    return [sorted[cut], sorted[sorted.length - 1 - cut]];
  };
  const [west, east] = range(0);
  const [south, north] = range(1);
  return [west, south, east, north];
}

export function union(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (!a || !b) return a ?? b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** The box round a shape; null if it has no point. */
export function boundsOfShape(geometry: Geometry): Bounds | null {
  return boundsOf(positionsOf(geometry));
}

function boundsOf(points: Position[]): Bounds | null {
  if (points.length === 0) return null;
  const lons = points.map(p => p[0]);
  const lats = points.map(p => p[1]);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  if (geometry.type === 'Point') return [geometry.coordinates];
  return (geometry.coordinates as unknown[]).flat(
    geometry.type === 'MultiPolygon'
      ? 2
      : geometry.type === 'Polygon' || geometry.type === 'MultiLineString'
        ? 1
        : 0,
  ) as Position[];
}
