// Makes the tile archives of the offline base map from GSHHG: `npm run build`. README.md says what is needed.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {checkRings} from './checks.mjs';
import {readBorders, readShore} from './gshhg.mjs';
import {readInlets} from './inlets.mjs';
import {places, ports} from './labels.mjs';
import {archive} from './pmtiles.mjs';
import {bordersOf, groundOf, shapesOf} from './shapes.mjs';
import {tilesOf} from './tiles.mjs';

const GSHHG = process.env.GSHHG ?? '/usr/share/gmt-gshhg';
const ATTRIBUTION = 'GSHHG (LGPL-3.0-or-later), GeoNames (CC BY 4.0), World Port Index (public domain)';
const here = (path) => new URL(path, import.meta.url);

const shoreSource = await readShore(`${GSHHG}/binned_GSHHS_f.nc`);
const borderSource = await readBorders(`${GSHHG}/binned_border_f.nc`);
const {land, expected} = checkRings(shoreSource);
console.log(`land ${Math.round(land)} km2, by GSHHG's own table ${Math.round(expected)} km2`);
const inlets = readInlets(here('source/inlets.geojson'));

function outlinesIn(boxes) {
  const inside = (cell) =>
    boxes.some(([west, south, east, north]) => cell.west >= west && cell.east <= east && cell.south >= south && cell.north <= north);
  const {shore, coast} = shapesOf(shoreSource.cells.filter(inside), inlets);
  return {shore, coast, border: bordersOf(borderSource.filter(({cell}) => inside(cell)))};
}

const layersOf = {
  world: ({boxes}) => ({...outlinesIn(boxes), place: places(), port: ports(here('source/ports.csv'))}),
  detail: ({boxes}) => ({ground: groundOf(boxes), ...outlinesIn(boxes)}),
};

function hull(boxes) {
  const side = (choose, i) => choose(...boxes.map((box) => box[i]));
  return [side(Math.min, 0), side(Math.min, 1), side(Math.max, 2), side(Math.max, 3)];
}

function write(spec) {
  const layers = layersOf[spec.kind](spec);
  const tiles = tilesOf(layers, spec);
  const metadata = {
    name: spec.name,
    attribution: ATTRIBUTION,
    vector_layers: Object.keys(layers).map((id) => ({id, fields: {}})),
  };
  const bytes = archive(tiles, {bounds: hull(spec.boxes), minZoom: spec.minZoom, maxZoom: spec.maxZoom, metadata});
  writeFileSync(here(`archives/${spec.name}.pmtiles`), bytes);
  console.log(`${spec.name}: ${tiles.length} tiles, ${bytes.length} bytes`);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${spec.name}.pmtiles\n`;
}

mkdirSync(here('archives/'), {recursive: true});
const specs = JSON.parse(readFileSync(here('archives.json')));
writeFileSync(here('archives/SHA256SUMS'), specs.map(write).join(''));
