// Reads the binned netCDF files of GSHHG (Debian package gmt-gshhg-full).
//
// The files hold the world in cells of one degree. A cell lists the pieces of shore inside it; a piece that
// crosses the cell says by which sides it comes in and goes out, and has its land on the left.
import h5wasm from 'h5wasm/node';
import {LEVEL} from './levels.mjs';

const GROUNDING_LINE = 6; // where Antarctic ice meets rock; we draw the ice front, which has level 1
const UNITS_PER_CELL = 65535;
const COLUMNS = 360;
const CLOSED = 4; // stands in place of a side for a piece that is a whole ring

async function read(path, names) {
  await h5wasm.ready;
  const file = new h5wasm.File(path, 'r');
  const columns = Object.fromEntries(names.map(([as, name]) => [as, file.get(name).value]));
  file.close();
  return columns;
}

function cellAt(index) {
  const column = index % COLUMNS;
  const west = column < 180 ? column : column - COLUMNS;
  const south = 89 - Math.floor(index / COLUMNS);
  return {west, south, east: west + 1, north: south + 1};
}

function pointsOf(columns, cell, first, count) {
  const points = new Array(count);
  for (let i = 0; i < count; i++) {
    // 16 bits without sign, stored as signed
    points[i] = [
      cell.west + (columns.x[first + i] & 0xffff) / UNITS_PER_CELL,
      cell.south + (columns.y[first + i] & 0xffff) / UNITS_PER_CELL,
    ];
  }
  return points;
}

/**
 * The shore, cell by cell.
 * A cell: west, south, east, north in degrees; corners, the levels at SW, SE, NE, NW;
 * pieces of shore {level, points, crosses}, land on the left of each.
 */
export async function readShore(path) {
  const columns = await read(path, [
    ['first', 'Id_of_first_segment_in_a_bin'],
    ['count', 'N_segments_in_a_bin'],
    ['corners', 'Embedded_node_levels_in_a_bin'],
    ['info', 'Embedded_npts_levels_exit_entry_for_a_segment'],
    ['point', 'Id_of_first_point_in_a_segment'],
    ['polygon', 'Id_of_GSHHS_ID'],
    ['x', 'Relative_longitude_from_SW_corner_of_bin'],
    ['y', 'Relative_latitude_from_SW_corner_of_bin'],
    ['areas', 'The_km_squared_area_of_polygons'],
  ]);
  const landPolygons = new Set();
  const cells = Array.from(columns.first, (firstPiece, index) => {
    const cell = cellAt(index);
    const packed = columns.corners[index];
    cell.corners = [9, 6, 3, 0].map((shift) => (packed >> shift) & 7);
    cell.pieces = [];
    for (let piece = firstPiece; piece < firstPiece + columns.count[index]; piece++) {
      const info = columns.info[piece];
      const level = (info >> 6) & 7;
      if (level === GROUNDING_LINE) continue;
      if (level === LEVEL.land) landPolygons.add(columns.polygon[piece]);
      const points = pointsOf(columns, cell, columns.point[piece], info >> 9);
      cell.pieces.push({level, points, crosses: ((info >> 3) & 7) !== CLOSED});
    }
    return cell;
  });
  return {cells, landPolygons, areas: columns.areas};
}

/** Border lines {level, points}: 1 between countries, 3 at sea. Those inside a country (2) are left out. */
export async function readBorders(path) {
  const columns = await read(path, [
    ['first', 'Id_of_first_segment_in_a_bin'],
    ['count', 'N_segments_in_a_bin'],
    ['length', 'N_points_for_a_segment'],
    ['level', 'Hierarchial_level_of_a_segment'],
    ['point', 'Id_of_first_point_in_a_segment'],
    ['x', 'Relative_longitude_from_SW_corner_of_bin'],
    ['y', 'Relative_latitude_from_SW_corner_of_bin'],
  ]);
  const lines = [];
  columns.first.forEach((firstLine, index) => {
    const cell = cellAt(index);
    for (let line = firstLine; line < firstLine + columns.count[index]; line++) {
      const level = columns.level[line];
      if (level === 2) continue;
      lines.push({level, cell, points: pointsOf(columns, cell, columns.point[line], columns.length[line])});
    }
  });
  return lines;
}
