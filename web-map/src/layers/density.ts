/** Vessels per cell, where the view holds too many for single symbols. */
import type { Feature } from 'geojson';
import { latitudeOf, longitudeOf } from './mercator';
import type { Overlay } from './overlay';

export const density: Overlay = {
  id: 'density',
  above: false,
  layers: palette => [
    {
      id: 'density-cell',
      type: 'fill',
      source: 'density',
      paint: {
        'fill-color': palette.accent,
        'fill-antialias': false,
        'fill-opacity': ['interpolate', ['linear'], ['log10', ['get', 'count']], 0, 0.16, 1, 0.42, 3, 0.92],
      },
    },
  ],
  dependsOn: ({ state }) => [state.density],
  features: ({ state }) => {
    if (!state.density) return [];
    const { zoom, cells, counts } = state.density;
    return Array.from(cells, (cell, i) => cellFeature(cell, zoom, counts[i]));
  },
};

/** A cell's number is x + y * 2^zoom. */
function cellFeature(cell: number, zoom: number, count: number): Feature {
  const side = 2 ** zoom;
  const x = cell % side;
  const y = Math.floor(cell / side);
  const [west, east] = [longitudeOf(x / side), longitudeOf((x + 1) / side)];
  const [north, south] = [latitudeOf(y / side), latitudeOf((y + 1) / side)];
  return {
    type: 'Feature',
    properties: { count },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, north],
          [east, north],
          [east, south],
          [west, south],
          [west, north],
        ],
      ],
    },
  };
}
