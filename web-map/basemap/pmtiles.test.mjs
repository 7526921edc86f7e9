import assert from 'node:assert/strict';
import {test} from 'vitest';
import {PMTiles} from 'pmtiles';
import {gzipSync} from 'node:zlib';
import {archive, tileId} from './pmtiles.mjs';

const options = {bounds: [-180, -85, 180, 85], minZoom: 0, maxZoom: 8, metadata: {name: 'test'}};

/** The reader of the format's authors. */
function reader(bytes) {
  return new PMTiles({
    getKey: () => 'test',
    getBytes: async (offset, length) => ({data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer}),
  });
}

/** Texts of lengths without a pattern, so that their directory cannot be packed into the root. */
const textOf = (x, y) => `${x}/${y}`.padEnd(((x * 128 + y) * 2654435761) % 4093);

async function textAt(tiles, z, x, y) {
  const tile = await tiles.getZxy(z, x, y);
  return tile && Buffer.from(tile.data).toString();
}

test('numbers tiles as the specification says', () => {
  assert.deepEqual([[0, 0, 0], [1, 0, 0], [1, 0, 1], [1, 1, 1], [1, 1, 0], [2, 0, 0]].map((tile) => tileId(...tile)), [0, 1, 2, 3, 4, 5]);
  assert.equal(tileId(12, 3423, 1763), 19078479);
});

test('another reader finds every tile, and none where there is none', async () => {
  const written = [];
  for (let x = 0; x < 128; x++) {
    for (let y = 0; y < 128; y++) if (y !== 31) written.push({z: 7, x, y, bytes: gzipSync(textOf(x, y), {level: 0})});
  }
  const tiles = reader(archive(written, options));

  assert.equal(await textAt(tiles, 7, 0, 0), textOf(0, 0));
  assert.equal(await textAt(tiles, 7, 127, 126), textOf(127, 126));
  assert.equal(await textAt(tiles, 7, 77, 30), textOf(77, 30));
  assert.equal(await textAt(tiles, 7, 77, 31), undefined);
  const header = await tiles.getHeader();
  assert.equal(header.numAddressedTiles, written.length);
  assert.ok(header.leafDirectoryLength > 0, 'so many tiles need leaf directories');
}, 20_000);

test('equal tiles are stored once', async () => {
  const sea = gzipSync('sea');
  const written = [[0, 0], [0, 1], [1, 0], [1, 1]].map(([x, y]) => ({z: 1, x, y, bytes: sea}));
  const tiles = reader(archive(written, options));

  assert.equal((await tiles.getHeader()).numTileContents, 1);
  assert.equal((await tiles.getHeader()).numTileEntries, 1);
  assert.equal(await textAt(tiles, 1, 1, 0), 'sea');
});
