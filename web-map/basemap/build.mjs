// Makes the tile archives of the offline base map from GSHHG: `npm run build`. README.md says what is needed.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {checkRings} from './checks.mjs';
import {readBorders, readShore} from './gshhg.mjs';
import {readInlets} from './inlets.mjs';
import {places, ports} from './labels.mjs';
import {archive} from './pmtiles.mjs';
import {bordersOf, groundOf, shapesOf} from './shapes.mjs';
import {simplifiedBorder, simplifiedCell} from './simplify.mjs';
import {EXTENT, tilesOf} from './tiles.mjs';

const GSHHG = process.env.GSHHG ?? '/usr/share/gmt-gshhg';
const ATTRIBUTION = 'GSHHG (LGPL-3.0-or-later), GeoNames (CC BY 4.0), World Port Index (public domain)';
const here = (path) => new URL(path, import.meta.url);

const shoreSource = await readShore(`${GSHHG}/binned_GSHHS_f.nc`);
const borderSource = await readBorders(`${GSHHG}/binned_border_f.nc`);
const {land, expected} = checkRings(shoreSource);
console.log(`land ${Math.round(land)} km2, by GSHHG's own table ${Math.round(expected)} km2`);
const inlets = readInlets(here('source/inlets.geojson'));

function inside(boxes) {
  return (cell) =>
    boxes.some(([west, south, east, north]) => cell.west >= west && cell.east <= east && cell.south >= south && cell.north <= north);
}

function layersOf({kind, boxes, fullZoom, tolerance}, zoom) {
  const degrees = zoom < fullZoom ? (tolerance * 360) / (2 ** zoom * EXTENT) : 0;
  const cells = shoreSource.cells.filter(inside(boxes)).map((cell) => (degrees > 0 ? simplifiedCell(cell, degrees) : cell));
  const borders = borderSource.filter(({cell}) => inside(boxes)(cell)).map((border) => simplifiedBorder(border, degrees));
  const outlines = {...shapesOf(cells, inlets, zoom), border: bordersOf(borders)};
  return kind === 'world'
    ? {...outlines, place: places(zoom), port: ports(here('source/ports.csv'), zoom)}
    : {ground: groundOf(boxes), ...outlines};
}

function hull(boxes) {
  const side = (choose, i) => choose(...boxes.map((box) => box[i]));
  return [side(Math.min, 0), side(Math.min, 1), side(Math.max, 2), side(Math.max, 3)];
}

function write(spec) {
  const {name, boxes, minZoom, maxZoom} = spec;
  const layerNames = new Set();
  const tiles = [];
  for (let zoom = minZoom; zoom <= maxZoom; zoom++) {
    const layers = layersOf(spec, zoom);
    Object.keys(layers).forEach((layer) => layerNames.add(layer));
    tiles.push(...tilesOf(layers, boxes, zoom));
  }
  const metadata = {
    name,
    attribution: ATTRIBUTION,
    vector_layers: [...layerNames].map((id) => ({id, fields: {}})),
  };
  const bytes = archive(tiles, {bounds: hull(boxes), minZoom, maxZoom, metadata});
  writeFileSync(here(`archives/${name}.pmtiles`), bytes);
  console.log(`${name}: ${tiles.length} tiles, ${bytes.length} bytes`);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}.pmtiles\n`;
}

mkdirSync(here('archives/'), {recursive: true});
const specs = JSON.parse(readFileSync(here('archives.json')));
writeFileSync(here('archives/SHA256SUMS'), specs.map(write).join(''));
