/** Past track of the selected vessel: a line, dots at equal times, dashed where nothing was heard. */
import type { Feature } from 'geojson';
import type { TrailPoint } from '../api/types';
import { utcMinute } from '../format/time';
import { CHART_FONT, line, point, type Overlay } from './overlay';

const GAP_MILLIS = 10 * 60_000;
const DOT_EVERY_MILLIS = 5 * 60_000;
const TIME_EVERY_MILLIS = 30 * 60_000;

export const trail: Overlay = {
  id: 'trail',
  above: false,
  layers: palette => [
    {
      id: 'trail-line',
      type: 'line',
      source: 'trail',
      filter: ['all', ['==', ['geometry-type'], 'LineString'], ['!', ['get', 'gap']]],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.selected, 'line-width': 1.8 },
    },
    {
      id: 'trail-gap',
      type: 'line',
      source: 'trail',
      filter: ['all', ['==', ['geometry-type'], 'LineString'], ['get', 'gap']],
      paint: {
        'line-color': palette.selected,
        'line-width': 1.4,
        'line-dasharray': [2, 3],
        'line-opacity': 0.7,
      },
    },
    {
      id: 'trail-dot',
      type: 'circle',
      source: 'trail',
      filter: ['==', ['geometry-type'], 'Point'],
      paint: {
        'circle-radius': 2.6,
        'circle-color': palette.selected,
        'circle-stroke-color': palette.halo,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'trail-time',
      type: 'symbol',
      source: 'trail',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'text-field': ['get', 'time'],
        'text-font': CHART_FONT,
        'text-size': 11,
        'text-offset': [0, -0.5],
        'text-anchor': 'bottom',
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
  ],
  dependsOn: ({ state, fleet, selectedRow }) => [
    state.selection?.trail,
    selectedRow < 0 ? null : fleet.heardAt[selectedRow],
    state.hiddenParts.has('trail'),
  ],
  features: ({ state, fleet, selectedRow }) => {
    const loaded = state.selection?.trail;
    if (loaded?.status !== 'ready' || state.hiddenParts.has('trail')) return [];
    const points = [...loaded.value];
    if (selectedRow >= 0 && points.length > 0) {
      const at = fleet.heardAt[selectedRow] * 1000;
      if (at > points[points.length - 1].at) {
        points.push({ at, lon: fleet.lon[selectedRow], lat: fleet.lat[selectedRow], sog: null, cog: null });
      }
    }
    return trailFeatures(points);
  },
};

export function trailFeatures(points: TrailPoint[]): Feature[] {
  const features: Feature[] = [];
  let run: [number, number][] = [];
  let lastDot = -Infinity;
  let lastTime = -Infinity;
  points.forEach((fix, i) => {
    const before = points[i - 1] as TrailPoint | undefined;
    if (before && fix.at - before.at > GAP_MILLIS) {
      if (run.length > 1) features.push(line(run, { gap: false }));
      features.push(line([at(before), at(fix)], { gap: true }));
      run = [];
    }
    run.push(at(fix));
    if (fix.at - lastDot >= DOT_EVERY_MILLIS) {
      const named = fix.at - lastTime >= TIME_EVERY_MILLIS;
      features.push(point(at(fix), { time: named ? utcMinute(fix.at) : '' }));
      lastDot = fix.at;
      if (named) lastTime = fix.at;
    }
  });
  if (run.length > 1) features.push(line(run, { gap: false }));
  return features;
}

function at(fix: TrailPoint): [number, number] {
  return [fix.lon, fix.lat];
}
