// Writes a PMTiles version 3 archive: header, root directory, metadata, leaf directories, tile data.
// The tiles come gzipped; equal tiles are stored once and runs of equal tiles take one directory entry.
import {createHash} from 'node:crypto';
import {gzipSync} from 'node:zlib';

const HEADER_BYTES = 127;
const ROOT_LIMIT = 16384 - HEADER_BYTES; // header and root directory must fit in the first 16 KiB
const LEAF_ENTRIES = 4096;
const GZIP = 2;
const MVT = 1;

/** Position of a tile on the Hilbert curve through all tiles of all zooms, zoom 0 first. */
export function tileId(z, x, y) {
  let id = (4 ** z - 1) / 3;
  for (let side = 2 ** z / 2; side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const low = (y & side) > 0 ? 1 : 0;
    id += side * side * ((3 * right) ^ low);
    if (low === 0) {
      if (right === 1) {
        x = side - 1 - (x & (side - 1));
        y = side - 1 - (y & (side - 1));
      }
      [x, y] = [y, x];
    }
  }
  return id;
}

function varints(values) {
  const bytes = [];
  for (let value of values) {
    while (value >= 128) {
      bytes.push((value % 128) | 128);
      value = Math.floor(value / 128);
    }
    bytes.push(value);
  }
  return Buffer.from(bytes);
}

function directory(entries) {
  const values = [entries.length];
  entries.forEach((entry, i) => values.push(entry.id - (i === 0 ? 0 : entries[i - 1].id)));
  entries.forEach((entry) => values.push(entry.run));
  entries.forEach((entry) => values.push(entry.length));
  entries.forEach((entry, i) => {
    const before = entries[i - 1];
    values.push(before && entry.offset === before.offset + before.length ? 0 : entry.offset + 1);
  });
  return gzipSync(varints(values), {level: 9});
}

function directories(entries) {
  const whole = directory(entries);
  if (whole.length <= ROOT_LIMIT) return {root: whole, leaves: Buffer.alloc(0)};
  const leaves = [];
  const pointers = [];
  let offset = 0;
  for (let i = 0; i < entries.length; i += LEAF_ENTRIES) {
    const leaf = directory(entries.slice(i, i + LEAF_ENTRIES));
    pointers.push({id: entries[i].id, run: 0, length: leaf.length, offset});
    leaves.push(leaf);
    offset += leaf.length;
  }
  return {root: directory(pointers), leaves: Buffer.concat(leaves)};
}

/** Bytes of an archive. Tiles: {z, x, y, bytes}; bounds: west, south, east, north in degrees. */
export function archive(tiles, {bounds, minZoom, maxZoom, metadata}) {
  const ordered = tiles.map((tile) => ({id: tileId(tile.z, tile.x, tile.y), bytes: tile.bytes})).sort((a, b) => a.id - b.id);
  const stored = new Map();
  const data = [];
  const entries = [];
  let size = 0;
  for (const {id, bytes} of ordered) {
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (!stored.has(digest)) {
      stored.set(digest, size);
      data.push(bytes);
      size += bytes.length;
    }
    const offset = stored.get(digest);
    const last = entries[entries.length - 1];
    if (last && last.offset === offset && last.id + last.run === id) last.run++;
    else entries.push({id, run: 1, length: bytes.length, offset});
  }
  const {root, leaves} = directories(entries);
  const meta = gzipSync(JSON.stringify(metadata), {level: 9});

  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  let at = HEADER_BYTES;
  [root, meta, leaves, {length: size}].forEach((section, i) => {
    header.writeBigUInt64LE(BigInt(at), 8 + 16 * i);
    header.writeBigUInt64LE(BigInt(section.length), 16 + 16 * i);
    at += section.length;
  });
  [ordered.length, entries.length, stored.size].forEach((count, i) => header.writeBigUInt64LE(BigInt(count), 72 + 8 * i));
  header.writeUInt8(1, 96); // tile data stands in the order of the entries
  header.writeUInt8(GZIP, 97);
  header.writeUInt8(GZIP, 98);
  header.writeUInt8(MVT, 99);
  header.writeUInt8(minZoom, 100);
  header.writeUInt8(maxZoom, 101);
  const [west, south, east, north] = bounds.map((degrees) => Math.round(degrees * 1e7));
  [west, south, east, north].forEach((value, i) => header.writeInt32LE(value, 102 + 4 * i));
  header.writeUInt8(minZoom, 118);
  header.writeInt32LE(Math.round((west + east) / 2), 119);
  header.writeInt32LE(Math.round((south + north) / 2), 123);
  return Buffer.concat([header, root, meta, leaves, ...data]);
}
