// Closes the pieces of shore in one cell to rings, and takes the shore out of rings again.
import {LEVEL} from './levels.mjs';

/** Length of a walk along the cell's edge, against the clock from the south-west corner: 0 to 4. */
function alongEdge(cell, [lon, lat]) {
  const x = lon - cell.west;
  const y = lat - cell.south;
  const distances = [y, 1 - x, 1 - y, x]; // to the south, east, north and west side
  const side = distances.indexOf(Math.min(...distances));
  return side + [x, y, 1 - x, 1 - y][side];
}

const cornersOf = ({west, south, east, north}) => [[west, south], [east, south], [east, north], [west, north]];

const walk = (from, to) => (to - from + 4) % 4;

/** The cell's corners passed on the way along the edge. */
function cornersBetween(cell, from, to) {
  const corners = cornersOf(cell);
  const end = from + walk(from, to);
  const passed = [];
  for (let corner = Math.floor(from) + 1; corner < end; corner++) passed.push(corners[corner % 4]);
  return passed;
}

/** Rings of one level in a cell, against the clock, first point repeated at the end. */
export function ringsOf(cell, level) {
  const water = level === LEVEL.lake || level === LEVEL.pond;
  const pieces = cell.pieces
    .filter((piece) => piece.level === level)
    .map(({points, crosses}) => ({points: water ? points.toReversed() : points, crosses}));
  const rings = pieces.filter((piece) => !piece.crosses).map((piece) => closed(piece.points));
  const open = pieces
    .filter((piece) => piece.crosses)
    .map(({points}) => ({
      points,
      enters: alongEdge(cell, points[0]),
      leaves: alongEdge(cell, points[points.length - 1]),
    }));
  if (open.length === 0) {
    if (cell.corners.every((corner) => corner >= level)) rings.push(closed(cornersOf(cell)));
    return rings;
  }
  const left = new Set(open);
  for (const first of open) {
    if (!left.delete(first)) continue;
    const ring = [...first.points];
    let last = first;
    for (;;) {
      let next = first;
      for (const piece of left) {
        if (walk(last.leaves, piece.enters) < walk(last.leaves, next.enters)) next = piece;
      }
      for (const corner of cornersBetween(cell, last.leaves, next.enters)) ring.push(corner);
      if (next === first) break;
      left.delete(next);
      for (const point of next.points) ring.push(point);
      last = next;
    }
    rings.push(closed(ring));
  }
  return rings;
}

function closed(points) {
  const [first, last] = [points[0], points[points.length - 1]];
  return first[0] === last[0] && first[1] === last[1] ? points : [...points, first];
}

/** The parts of a ring that are shore, that is, do not run along the cell's edge. */
export function shoreOf(cell, ring) {
  const onEdge = (a, b) =>
    (a[0] === b[0] && (a[0] === cell.west || a[0] === cell.east)) ||
    (a[1] === b[1] && (a[1] === cell.south || a[1] === cell.north));
  const lines = [];
  let line = null;
  for (let i = 1; i < ring.length; i++) {
    if (onEdge(ring[i - 1], ring[i])) {
      line = null;
    } else if (line) {
      line.push(ring[i]);
    } else {
      line = [ring[i - 1], ring[i]];
      lines.push(line);
    }
  }
  return lines;
}

/** Twice the area in square degrees; positive against the clock. */
export function signedArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum;
}
