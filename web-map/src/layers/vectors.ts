/** Where vessels go: a dashed vector of six minutes along the course, a solid line along the heading, its end turned. */
import type { Feature } from 'geojson';
import { NOT_AVAILABLE, ROT_NOT_AVAILABLE, StationKind } from '../api/frames';
import type { Fleet } from '../state/fleet';
import { offset } from './mercator';
import { line, type Overlay, type Picture } from './overlay';

const MOST = 400;
const VECTOR_SECONDS = 360;
const METRES_PER_SECOND_PER_TENTH_KNOT = 1852 / 36_000;
const HEADING_LINE_LENGTH_METRES = 100;
const TURN_FROM_ROT = 10;

export const vectors: Overlay = {
  id: 'vectors',
  above: false,
  layers: palette => [
    {
      id: 'vectors-course',
      type: 'line',
      source: 'vectors',
      filter: ['==', ['get', 'what'], 'course'],
      paint: { 'line-color': palette.targetEdge, 'line-width': 1.3, 'line-dasharray': [3.5, 2.5] },
    },
    {
      id: 'vectors-heading',
      type: 'line',
      source: 'vectors',
      filter: ['==', ['get', 'what'], 'heading'],
      paint: { 'line-color': palette.targetEdge, 'line-width': 1 },
    },
  ],
  dependsOn: ({ state, fleet, zoom, now, selectedRow }) => [
    fleet.version,
    Math.floor(now),
    zoom,
    state.camera,
    state.hiddenParts,
    state.hiddenCategories,
    selectedRow,
  ],
  features: picture => {
    const { state, fleet, zoom } = picture;
    if (state.hiddenParts.has('vectors') || zoom < 8) return [];
    return movingRows(picture).flatMap(row => vesselVectors(fleet, row, picture));
  },
};

/** The fastest moving vessels in view, as many as the chart can bear. */
function movingRows({ fleet, inView }: Picture): number[] {
  const rows: number[] = [];
  fleet.forEach(row => {
    const kind = fleet.kind[row] as StationKind;
    if (kind === StationKind.AidToNavigation || !fleet.isMoving(row)) return;
    if (inView(fleet.lon[row], fleet.lat[row])) rows.push(row);
  });
  if (rows.length <= MOST) return rows;
  return rows.sort((a, b) => fleet.sog[b] - fleet.sog[a]).slice(0, MOST);
}

function vesselVectors(fleet: Fleet, row: number, { now, zoom, selectedRow }: Picture): Feature[] {
  const { lon, lat } = fleet.placeAt(row, now);
  const features: Feature[] = [];
  if (fleet.cog[row] !== NOT_AVAILABLE) {
    const metres = fleet.sog[row] * METRES_PER_SECOND_PER_TENTH_KNOT * VECTOR_SECONDS;
    features.push(line([[lon, lat], along(lon, lat, fleet.cog[row] / 10, metres)], { what: 'course' }));
  }
  const dim = fleet.staticOf(row)?.dim;
  const long = dim ? dim[0] + dim[1] >= HEADING_LINE_LENGTH_METRES : false;
  if (fleet.heading[row] !== NOT_AVAILABLE && (long || row === selectedRow)) {
    features.push(headingLine(fleet, row, lon, lat, zoom));
  }
  return features;
}

/** From the apex on, about 26 pixels; a short flag at its end shows the turn. */
function headingLine(fleet: Fleet, row: number, lon: number, lat: number, zoom: number): Feature {
  const heading = fleet.heading[row] / 10;
  const metresPerPixel = (78_271.5 * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;
  const end = along(lon, lat, heading, 26 * metresPerPixel);
  const path: [number, number][] = [[lon, lat], end];
  const rot = fleet.rot[row];
  if (rot !== ROT_NOT_AVAILABLE && Math.abs(rot) >= TURN_FROM_ROT) {
    path.push(along(end[0], end[1], heading + (rot > 0 ? 90 : -90), 6 * metresPerPixel));
  }
  return line(path, { what: 'heading' });
}

function along(lon: number, lat: number, degrees: number, metres: number): [number, number] {
  const radians = (degrees * Math.PI) / 180;
  return offset(lon, lat, metres * Math.sin(radians), metres * Math.cos(radians));
}
