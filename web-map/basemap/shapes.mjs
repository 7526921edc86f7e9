// Turns GSHHG's cells into the features of the tile layers.
import {LEVEL} from './levels.mjs';
import {withoutInlets} from './inlets.mjs';
import {ringsOf, shoreOf, signedArea} from './rings.mjs';

const INLAND_FIRST_ZOOM = 4; // shores of lakes would clutter the smaller scales

const feature = (type, coordinates, properties) => ({type: 'Feature', properties, geometry: {type, coordinates}});

const rectangle = ({west, south, east, north}) => [[west, south], [east, south], [east, north], [west, north], [west, south]];

const FLAT = 1e-12; // square degrees; simplified, a piece can lie on the cell's edge and enclose nothing

const isFlat = (ring) => Math.abs(signedArea(ring)) < FLAT;

/** Joins cells that are all land, or all lake, to rectangles: first along the row, then rows of the same reach. */
function merged(cells) {
  const rows = [];
  for (const cell of cells) {
    const last = rows[rows.length - 1];
    if (last && last.south === cell.south && last.east === cell.west) last.east = cell.east;
    else rows.push({...cell});
  }
  const rectangles = [];
  for (const row of rows) {
    const above = rectangles.find(({west, east, south}) => west === row.west && east === row.east && south === row.north);
    if (above) above.south = row.south;
    else rectangles.push(row);
  }
  return rectangles;
}

/** Features of the layers shore (polygons) and coast (lines), both with their level, as a zoom shows them. */
export function shapesOf(cells, inlets, zoom) {
  const shore = [];
  const coast = [];
  for (const level of Object.values(LEVEL)) {
    const covered = [];
    for (const cell of cells) {
      const rings = ringsOf(cell, level).filter((ring) => !isFlat(ring));
      if (rings.length === 0) continue;
      let polygons = rings.map((ring) => [ring]);
      if (level === LEVEL.land) polygons = withoutInlets(cell, polygons, inlets);
      const lines = polygons.flat().flatMap((ring) => shoreOf(cell, ring));
      if (lines.length === 0) {
        covered.push({west: cell.west, south: cell.south, east: cell.east, north: cell.north});
        continue;
      }
      shore.push(feature('MultiPolygon', polygons, {level}));
      if (level === LEVEL.land || zoom >= INLAND_FIRST_ZOOM) coast.push(feature('MultiLineString', lines, {level}));
    }
    for (const box of merged(covered)) shore.push(feature('Polygon', [rectangle(box)], {level}));
  }
  return {shore, coast};
}

export function bordersOf(lines) {
  return lines.map(({level, points}) => feature('LineString', points, {level}));
}

/** The ground of the detail tiles: sea over everything the world tiles drew there. */
export function groundOf(boxes) {
  return boxes.map(([west, south, east, north]) => feature('Polygon', [rectangle({west, south, east, north})], {}));
}
