// What must hold before tiles are made. A mistake here would show as swapped land and water, or as a map that hangs.
import {LEVEL} from './levels.mjs';
import {ringsOf, signedArea} from './rings.mjs';

const EARTH_RADIUS_KM = 6371.0072; // of the sphere with the ellipsoid's area
const RADIAN = Math.PI / 180;
const CORNERS = 4;
const FLAT = 1e-9; // square degrees; pieces of two or three points have no area
const LAND_TOLERANCE = 0.005;

function areaKm2(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    sum += (b[0] - a[0]) * RADIAN * (2 + Math.sin(a[1] * RADIAN) + Math.sin(b[1] * RADIAN));
  }
  return (-sum * EARTH_RADIUS_KM ** 2) / 2;
}

/** Throws, with the cell and what was found, unless the rings are GSHHG's own shore and no more. */
export function checkRings({cells, landPolygons, areas}) {
  let land = 0;
  for (const cell of cells) {
    for (const level of Object.values(LEVEL)) {
      const pieces = cell.pieces.filter((piece) => piece.level === level);
      const sourcePoints = pieces.reduce((sum, {points}) => sum + points.length, 0);
      const rings = ringsOf(cell, level);
      const ringPoints = rings.reduce((sum, ring) => sum + ring.length, 0);
      const where = `cell ${cell.west} E ${cell.south} N, level ${level}`;
      // each ring may add the cell's corners and its own first point
      if (ringPoints < sourcePoints || ringPoints > sourcePoints + rings.length * (CORNERS + 1)) {
        throw new Error(`${where}: ${ringPoints} points in rings from ${sourcePoints} points of shore`);
      }
      for (const ring of rings) {
        if (ring.length > sourcePoints + CORNERS + 1) {
          throw new Error(`${where}: a ring of ${ring.length} points, more than the cell's ${sourcePoints}`);
        }
        if (signedArea(ring) < -FLAT) throw new Error(`${where}: a ring runs with the clock, so its water and land are swapped`);
        if (level === LEVEL.land) land += areaKm2(ring);
      }
    }
  }
  let expected = 0;
  for (const polygon of landPolygons) expected += areas[polygon];
  if (Math.abs(land / expected - 1) > LAND_TOLERANCE) {
    throw new Error(`land of ${Math.round(land)} km2, but GSHHG says ${Math.round(expected)} km2`);
  }
  return {land, expected};
}
