/** Names beside vessels: what matters first, and as many as fit. Alerted and distress labels are never dropped. */
import type { Feature } from 'geojson';
import { NOT_AVAILABLE, StationKind } from '../api/frames';
import { vesselName } from '../format/identity';
import { categoryOf, isVesselKind } from '../state/category';
import { CHART_FONT, point, type Overlay, type Picture } from './overlay';

const MOST = 250;
const FROM_ZOOM = 7.3;
/** Below zoom 9 only the long ships are named. */
const LONG_METRES = 180;

export const labels: Overlay = {
  id: 'labels',
  above: true,
  layers: palette =>
    [false, true].map(kept => ({
      id: kept ? 'labels-kept' : 'labels-name',
      type: 'symbol' as const,
      source: 'labels',
      filter: ['==', ['get', 'kept'], kept],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': CHART_FONT,
        'text-size': kept ? 12 : 11,
        'text-max-width': 9,
        'text-variable-anchor-offset': [
          'left',
          [1.3, 0],
          'right',
          [-1.3, 0],
          'top',
          [0, 1.2],
          'bottom',
          [0, -1.2],
        ],
        'text-justify': 'auto' as const,
        'text-allow-overlap': kept,
        'text-ignore-placement': false,
        'text-padding': 3,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: {
        'text-color': [
          'match',
          ['get', 'tone'],
          'alarm',
          palette.danger,
          'selected',
          palette.selected,
          'aid',
          palette.aton,
          palette.text,
        ],
        'text-halo-color': palette.halo,
        'text-halo-width': 1.5,
      },
    })),
  dependsOn: ({ state, fleet, zoom, now, selectedRow }) => [
    fleet.version,
    Math.floor(now / 2),
    Math.round(zoom * 4),
    state.camera,
    state.hiddenParts,
    state.hiddenCategories,
    state.alerts,
    selectedRow,
  ],
  features: picture => {
    const candidates: { row: number; rank: number }[] = [];
    picture.fleet.forEach(row => {
      const rank = rankOf(picture, row);
      if (rank !== null) candidates.push({ row, rank });
    });
    candidates.sort((a, b) => a.rank - b.rank);
    return candidates.slice(0, MOST).map(({ row, rank }) => labelOf(picture, row, rank));
  },
};

const KEPT_RANK = 10;

/** Rank of a vessel's label, the least first; null if it gets none. */
function rankOf(
  { state, fleet, zoom, inView, severityOf, selectedRow }: Picture,
  row: number,
): number | null {
  const kind = fleet.kind[row] as StationKind;
  if (!inView(fleet.lon[row], fleet.lat[row])) return null;
  if (kind === StationKind.Distress) return 0;
  if (row === selectedRow) return 1;
  if (severityOf(row)) return 2;
  const category = categoryOf(kind, fleet.type[row]);
  if (state.hiddenParts.has('labels') || zoom < FROM_ZOOM) return null;
  if (isVesselKind(kind) && state.hiddenCategories.has(category)) return null;
  const item = fleet.staticOf(row);
  if (!item?.name) return null;
  if (kind === StationKind.AidToNavigation || kind === StationKind.Base) return zoom < 11 ? null : 900;
  const length = item.dim ? item.dim[0] + item.dim[1] : 0;
  if (zoom < 9 && length < LONG_METRES) return null;
  if (zoom < 10 && (length < 60 || !fleet.isMoving(row))) return null;
  if (zoom < 12 && category === 'pleasure') return null;
  return (fleet.isMoving(row) ? 100 : 500) + Math.max(0, 390 - length);
}

function labelOf({ fleet, now, severityOf, selectedRow }: Picture, row: number, rank: number): Feature {
  const { lon, lat } = fleet.placeAt(row, now);
  const kind = fleet.kind[row] as StationKind;
  const item = fleet.staticOf(row);
  const alarm = severityOf(row)?.word === 'alarm' || kind === StationKind.Distress;
  const aid = kind === StationKind.AidToNavigation || kind === StationKind.Base;
  const speed =
    row === selectedRow && fleet.sog[row] !== NOT_AVAILABLE ? `\n${(fleet.sog[row] / 10).toFixed(1)} kn` : '';
  return point([lon, lat], {
    name: (item ? vesselName(item) : '') + speed,
    rank,
    kept: rank < KEPT_RANK,
    tone: alarm ? 'alarm' : row === selectedRow ? 'selected' : aid ? 'aid' : 'plain',
  });
}
