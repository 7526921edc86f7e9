// Cuts hand-drawn water out of the land, where GSHHG has none at ports the demo and the scenarios use.
import {readFileSync} from 'node:fs';
import clipping from 'polygon-clipping';

/** Chaikin's corner cutting: the few points drawn by hand become a smooth shore. */
function smooth(ring) {
  const corners = [];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    corners.push([0.75 * a[0] + 0.25 * b[0], 0.75 * a[1] + 0.25 * b[1]], [0.25 * a[0] + 0.75 * b[0], 0.25 * a[1] + 0.75 * b[1]]);
  }
  return [...corners, corners[0]];
}

function boundsOf(ring) {
  const [lons, lats] = [ring.map((point) => point[0]), ring.map((point) => point[1])];
  return {west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats)};
}

export function readInlets(path) {
  return JSON.parse(readFileSync(path)).features.map((feature) => {
    const polygon = feature.geometry.coordinates.map((ring) => smooth(smooth(ring)));
    return {polygon, bounds: boundsOf(polygon[0])};
  });
}

/** The polygons (lists of rings) of land in a cell without the inlets that reach into it. */
export function withoutInlets(cell, polygons, inlets) {
  const inside = inlets.filter(
    ({bounds}) => bounds.west < cell.east && bounds.east > cell.west && bounds.south < cell.north && bounds.north > cell.south,
  );
  return inside.length === 0 ? polygons : clipping.difference(polygons, ...inside.map(({polygon}) => polygon));
}
