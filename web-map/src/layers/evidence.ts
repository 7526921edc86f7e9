/**
 * The shapes of the open alert's evidence, whatever rule drew them. What the chart shows and names anyway, a facility or a
 * zone, is only drawn stronger; the name of any other area stands below it, clear of the vessel inside.
 */
import type { Feature } from 'geojson';
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Alert } from '../api/types';
import { shapeKind, shapeName } from '../i18n/sentences';
import type { Palette } from '../style/palettes';
import { CHART_FONT, nameBelow, type Overlay } from './overlay';

type Shape = Alert['evidence']['shapes'][number];

const ON_THE_CHART = ['facility', 'zone'];

const colour = (palette: Palette): ExpressionSpecification => [
  'match',
  ['get', 'kind'],
  ON_THE_CHART,
  palette.magenta,
  palette.lost,
];

export const evidence: Overlay = {
  id: 'evidence',
  above: false,
  layers: palette => [
    {
      id: 'evidence-fill',
      type: 'fill',
      source: 'evidence',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour(palette), 'fill-opacity': 0.12 },
    },
    {
      id: 'evidence-edge',
      type: 'line',
      source: 'evidence',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'line-color': colour(palette), 'line-width': 1.8, 'line-dasharray': [4, 2.5] },
    },
    {
      id: 'evidence-line',
      type: 'line',
      source: 'evidence',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.selected, 'line-width': 2.4 },
    },
    {
      id: 'evidence-point',
      type: 'circle',
      source: 'evidence',
      filter: ['all', ['==', ['geometry-type'], 'Point'], ['!', ['has', 'name']]],
      paint: {
        'circle-radius': 5,
        'circle-color': palette.halo,
        'circle-stroke-color': palette.lost,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'evidence-name',
      type: 'symbol',
      source: 'evidence',
      filter: ['has', 'name'],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': CHART_FONT,
        'text-size': 11.5,
        'text-anchor': 'top',
        'text-offset': [0, 0.4],
        'text-max-width': 16,
      },
      paint: { 'text-color': palette.lost, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
    },
  ],
  dependsOn: ({ state }) => [state.language, state.openAlert && state.alerts.get(state.openAlert)],
  features: ({ state }) =>
    (state.openAlert ? (state.alerts.get(state.openAlert)?.evidence.shapes ?? []) : []).flatMap(shape =>
      featuresOf(shape, state.language),
    ),
};

function featuresOf({ name, geometry }: Shape, language: string): Feature[] {
  const kind = shapeKind(name);
  const shape: Feature = { type: 'Feature', properties: { kind }, geometry };
  if (geometry.type.endsWith('LineString') || ON_THE_CHART.includes(kind)) return [shape];
  return [shape, ...nameBelow(geometry, { kind, name: shapeName(name, language) })];
}
