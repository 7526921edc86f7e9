/** Hulls true to scale from the dimensions sent, from zoom 14. */
import type { Feature } from 'geojson';
import { NOT_AVAILABLE } from '../api/frames';
import type { Dimensions } from '../api/types';
import { categoryOf } from '../state/category';
import type { Palette } from '../style/palettes';
import { CATEGORIES } from '../state/category';
import type { ExpressionSpecification } from 'maplibre-gl';
import { offset } from './mercator';
import type { Overlay } from './overlay';

const FROM_ZOOM = 14;

function typeColour(palette: Palette): ExpressionSpecification {
  const pairs = CATEGORIES.flatMap(category => [category, palette.category[category]]);
  return [
    'match',
    ['get', 'category'],
    ...pairs,
    palette.category.unknown,
  ] as unknown as ExpressionSpecification;
}

export const hulls: Overlay = {
  id: 'hulls',
  above: false,
  layers: palette => [
    {
      id: 'hulls-fill',
      type: 'fill',
      source: 'hulls',
      minzoom: FROM_ZOOM,
      paint: { 'fill-color': typeColour(palette), 'fill-opacity': 0.35 },
    },
    {
      id: 'hulls-edge',
      type: 'line',
      source: 'hulls',
      minzoom: FROM_ZOOM,
      paint: { 'line-color': palette.targetEdge, 'line-width': 1.2 },
    },
  ],
  dependsOn: ({ fleet, zoom, now, state }) =>
    zoom < FROM_ZOOM - 0.5 ? [] : [fleet.version, Math.floor(now), state.camera, state.hiddenCategories],
  features: ({ fleet, zoom, now, inView, state }) => {
    if (zoom < FROM_ZOOM - 0.5) return [];
    const features: Feature[] = [];
    fleet.forEach(row => {
      const dim = fleet.staticOf(row)?.dim;
      const heading = fleet.heading[row];
      const category = categoryOf(fleet.kind[row], fleet.type[row]);
      if (!dim || heading === NOT_AVAILABLE || state.hiddenCategories.has(category)) return;
      const place = fleet.placeAt(row, now);
      if (!inView(place.lon, place.lat)) return;
      features.push({
        type: 'Feature',
        properties: { category },
        geometry: { type: 'Polygon', coordinates: [hullRing(place.lon, place.lat, heading / 10, dim)] },
      });
    });
    return features;
  },
};

/** Outline of a hull whose antenna is at a place: a rectangle with a bow. */
export function hullRing(lon: number, lat: number, heading: number, dim: Dimensions): [number, number][] {
  const [bow, stern, port, starboard] = dim;
  const shoulder = bow - Math.min((bow + stern) * 0.15, bow + stern);
  const middle = (starboard - port) / 2;
  const outline: [right: number, ahead: number][] = [
    [middle, bow],
    [starboard, shoulder],
    [starboard, -stern],
    [-port, -stern],
    [-port, shoulder],
    [middle, bow],
  ];
  const radians = (heading * Math.PI) / 180;
  return outline.map(([right, ahead]) =>
    offset(
      lon,
      lat,
      right * Math.cos(radians) + ahead * Math.sin(radians),
      ahead * Math.cos(radians) - right * Math.sin(radians),
    ),
  );
}
