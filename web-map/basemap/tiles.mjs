// Cuts layers of GeoJSON features into gzipped vector tiles of one zoom.
import {gzipSync} from 'node:zlib';
import {GeoJSONVT} from '@maplibre/geojson-vt';
import {fromGeojsonVt} from '@maplibre/vt-pbf';

export const EXTENT = 4096;
const BUFFER = 128; // beyond a tile's edge, for the wide lines of shallow water: 16 pixels
const RADIAN = Math.PI / 180;

const column = (lon, z) => ((lon + 180) / 360) * 2 ** z;
const row = (lat, z) => ((1 - Math.asinh(Math.tan(lat * RADIAN)) / Math.PI) / 2) * 2 ** z;

/** Tiles that the boxes touch; a box is [west, south, east, north] in degrees. */
function tilesTouching(boxes, z) {
  const clamp = (value) => Math.min(2 ** z - 1, Math.max(0, value));
  const tiles = new Map();
  for (const [west, south, east, north] of boxes) {
    for (let x = clamp(Math.floor(column(west, z))); x <= clamp(Math.ceil(column(east, z)) - 1); x++) {
      for (let y = clamp(Math.floor(row(north, z))); y <= clamp(Math.ceil(row(south, z)) - 1); y++) tiles.set(`${x}/${y}`, {x, y});
    }
  }
  return [...tiles.values()];
}

/** Tiles {z, x, y, bytes} of all layers in the boxes; a layer's features stay in their order. */
export function tilesOf(layers, boxes, z) {
  const indexes = Object.entries(layers).map(([name, features]) => [
    name,
    new GeoJSONVT(
      {type: 'FeatureCollection', features},
      {maxZoom: z, indexMaxZoom: z, indexMaxPoints: 0, tolerance: 0, extent: EXTENT, buffer: BUFFER},
    ),
  ]);
  const tiles = [];
  for (const {x, y} of tilesTouching(boxes, z)) {
    const filled = indexes.map(([name, index]) => [name, index.getTile(z, x, y)]).filter(([, tile]) => tile?.features.length > 0);
    if (filled.length === 0) continue;
    tiles.push({z, x, y, bytes: gzipSync(fromGeojsonVt(Object.fromEntries(filled), {version: 2, extent: EXTENT}), {level: 9})});
  }
  return tiles;
}
