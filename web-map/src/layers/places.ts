/** Zones and facilities: nautical magenta, dashed edge, as on an electronic chart. */
import type { Feature, Geometry } from 'geojson';
import { CHART_FONT, nameBelow, type Overlay } from './overlay';

export const places: Overlay = {
  id: 'places',
  above: false,
  layers: palette => [
    {
      id: 'places-fill',
      type: 'fill',
      source: 'places',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'fill-color': palette.magenta,
        'fill-opacity': ['case', ['==', ['get', 'kind'], 'facilities'], 0.22, 0.08],
      },
    },
    {
      id: 'places-edge',
      type: 'line',
      source: 'places',
      filter: ['!=', ['geometry-type'], 'Point'],
      paint: { 'line-color': palette.magenta, 'line-width': 1.4, 'line-dasharray': [4, 3] },
    },
    {
      id: 'places-point',
      type: 'circle',
      source: 'places',
      filter: ['all', ['==', ['geometry-type'], 'Point'], ['!=', ['get', 'kind'], 'name']],
      paint: {
        'circle-radius': 4,
        'circle-color': palette.magenta,
        'circle-opacity': 0.25,
        'circle-stroke-color': palette.magenta,
        'circle-stroke-width': 1.4,
      },
    },
    {
      id: 'places-name',
      type: 'symbol',
      source: 'places',
      minzoom: 9.5,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': CHART_FONT,
        'text-size': 11.5,
        'text-max-width': 12,
        'text-offset': [
          'case',
          ['==', ['get', 'kind'], 'name'],
          ['literal', [0, 0.4]],
          ['literal', [0, 1.4]],
        ],
        'text-anchor': 'top',
      },
      paint: { 'text-color': palette.magenta, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
  ],
  dependsOn: ({ state }) => [state.zones, state.facilities, state.hiddenParts.has('zones')],
  features: ({ state }) => {
    if (state.hiddenParts.has('zones')) return [];
    return (['zones', 'facilities'] as const).flatMap(kind =>
      state[kind].flatMap((place): Feature[] =>
        place.geometry === null ? [] : named(place.geometry, kind, place.properties['name']),
      ),
    );
  },
};

/** A zone has its name inside, a facility, which is small, below. */
function named(geometry: Geometry, kind: 'zones' | 'facilities', sent: unknown): Feature[] {
  const name = typeof sent === 'string' ? sent : '';
  if (kind === 'zones' || geometry.type === 'Point') {
    return [{ type: 'Feature', geometry, properties: { kind, name } }];
  }
  return [
    { type: 'Feature', geometry, properties: { kind, name: '' } },
    ...nameBelow(geometry, { kind: 'name', name }),
  ];
}
