/** The shapes of the open alert's evidence, whatever rule drew them. */
import { shapeName } from '../i18n/sentences';
import { CHART_FONT, type Overlay } from './overlay';

export const evidence: Overlay = {
  id: 'evidence',
  above: false,
  layers: palette => [
    {
      id: 'evidence-fill',
      type: 'fill',
      source: 'evidence',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': palette.lost, 'fill-opacity': 0.12 },
    },
    {
      id: 'evidence-edge',
      type: 'line',
      source: 'evidence',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'line-color': palette.lost, 'line-width': 1.8, 'line-dasharray': [4, 2.5] },
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
      filter: ['==', ['geometry-type'], 'Point'],
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
      layout: {
        'text-field': ['get', 'name'],
        'text-font': CHART_FONT,
        'text-size': 11.5,
        'text-anchor': 'top',
        'text-offset': [0, 0.8],
        'text-max-width': 14,
      },
      paint: { 'text-color': palette.lost, 'text-halo-color': palette.halo, 'text-halo-width': 1.6 },
    },
  ],
  dependsOn: ({ state }) => [state.language, state.openAlert && state.alerts.get(state.openAlert)],
  features: ({ state }) =>
    (state.openAlert ? (state.alerts.get(state.openAlert)?.evidence.shapes ?? []) : []).map(
      ({ name, geometry }) => ({
        type: 'Feature',
        properties: { name: shapeName(name, state.language) },
        geometry,
      }),
    ),
};
