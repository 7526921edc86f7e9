// Cuts layers of GeoJSON features into gzipped vector tiles.
import {gzipSync} from 'node:zlib';
import {GeoJSONVT} from '@maplibre/geojson-vt';
import {fromGeojsonVt} from '@maplibre/vt-pbf';

const EXTENT = 4096;
const RADIAN = Math.PI / 180;

const column = (lon, z) => ((lon + 180) / 360) * 2 ** z;
const row = (lat, z) => ((1 - Math.asinh(Math.tan(lat * RADIAN)) / Math.PI) / 2) * 2 ** z;

/** Tiles of one zoom that the boxes touch; a box is [west, south, east, north] in degrees. */
function tilesTouching(boxes, z) {
  const clamp = (value) => Math.min(2 ** z - 1, Math.max(0, value));
  const tiles = new Map();
  for (const [west, south, east, north] of boxes) {
    for (let x = clamp(Math.floor(column(west, z))); x <= clamp(Math.ceil(column(east, z)) - 1); x++) {
      for (let y = clamp(Math.floor(row(north, z))); y <= clamp(Math.ceil(row(south, z)) - 1); y++) tiles.set(`${x}/${y}`, {z, x, y});
    }
  }
  return [...tiles.values()];
}

/**
 * Tiles {z, x, y, bytes} of all layers in the boxes, for the zooms asked for.
 * Shapes keep all their points at fullZoom; below it they are simplified by the tolerance, in 1/4096 of a tile.
 */
export function tilesOf(layers, {boxes, minZoom, maxZoom, fullZoom, tolerance}) {
  const indexes = Object.entries(layers).map(([name, features]) => [
    name,
    new GeoJSONVT(
      {type: 'FeatureCollection', features},
      {maxZoom: fullZoom, indexMaxZoom: maxZoom, indexMaxPoints: 0, tolerance, extent: EXTENT, buffer: 64},
    ),
  ]);
  const tiles = [];
  for (let zoom = minZoom; zoom <= maxZoom; zoom++) {
    for (const {z, x, y} of tilesTouching(boxes, zoom)) {
      const shown = {};
      for (const [name, index] of indexes) {
        const tile = index.getTile(z, x, y);
        const features = (tile?.features ?? []).filter(({tags}) => !(tags.minzoom > z)).map(withoutMinzoom);
        if (features.length > 0) shown[name] = {...tile, features};
      }
      if (Object.keys(shown).length === 0) continue;
      tiles.push({z, x, y, bytes: gzipSync(fromGeojsonVt(shown, {version: 2, extent: EXTENT}), {level: 9})});
    }
  }
  return tiles;
}

function withoutMinzoom(feature) {
  const {minzoom, ...tags} = feature.tags;
  return {...feature, tags};
}
