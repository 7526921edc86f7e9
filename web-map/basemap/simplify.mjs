// Leaves out points that a zoom cannot show (Douglas and Peucker). Ends of a piece always stay, so that the polygons
// of neighbouring cells meet exactly where the shore crosses from one to the other.

const RADIAN = Math.PI / 180;

function squaredDistance([px, py], [ax, ay], [bx, by], stretch) {
  let dx = bx - ax;
  let dy = (by - ay) * stretch;
  const length = dx * dx + dy * dy;
  if (length > 0) {
    const along = Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * stretch * dy) / length));
    dx = px - ax - along * dx;
    dy = (py - ay) * stretch - along * dy;
  } else {
    dx = px - ax;
    dy = (py - ay) * stretch;
  }
  return dx * dx + dy * dy;
}

/** Points of a line; tolerance in degrees of longitude, stretch the Mercator scale of a degree of latitude there. */
function simplifiedLine(points, tolerance, stretch) {
  const kept = new Uint8Array(points.length);
  kept[0] = kept[points.length - 1] = 1;
  const open = [[0, points.length - 1]];
  while (open.length > 0) {
    const [first, last] = open.pop();
    let farthest = tolerance * tolerance;
    let at = -1;
    for (let i = first + 1; i < last; i++) {
      const distance = squaredDistance(points[i], points[first], points[last], stretch);
      if (distance > farthest) {
        farthest = distance;
        at = i;
      }
    }
    if (at < 0) continue;
    kept[at] = 1;
    open.push([first, at], [at, last]);
  }
  return points.filter((_, i) => kept[i]);
}

const stretchOf = ({south, north}) => 1 / Math.cos(((south + north) / 2) * RADIAN);

/** A cell with its shore simplified; islands and lakes too small to be seen are gone. */
export function simplifiedCell(cell, tolerance) {
  const pieces = cell.pieces
    .map((piece) => ({...piece, points: simplifiedLine(piece.points, tolerance, stretchOf(cell))}))
    .filter(({points, crosses}) => crosses || points.length > 3);
  return {...cell, pieces};
}

export function simplifiedBorder(border, tolerance) {
  return {...border, points: simplifiedLine(border.points, tolerance, stretchOf(border.cell))};
}
