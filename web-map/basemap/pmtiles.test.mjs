import assert from 'node:assert/strict';
import {test} from 'node:test';
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
  for (let x = 0; x < 256; x++) {
    for (let y = 0; y < 256; y += 2) written.push({z: 8, x, y, bytes: gzipSync(`${x}/${y}`)});
  }
  const tiles = reader(archive(written, options));

  assert.equal(await textAt(tiles, 8, 0, 0), '0/0');
  assert.equal(await textAt(tiles, 8, 255, 254), '255/254');
  assert.equal(await textAt(tiles, 8, 77, 130), '77/130');
  assert.equal(await textAt(tiles, 8, 77, 131), undefined);
  assert.equal((await tiles.getHeader()).numAddressedTiles, written.length);
});

test('equal tiles are stored once', async () => {
  const sea = gzipSync('sea');
  const written = [[0, 0], [0, 1], [1, 0], [1, 1]].map(([x, y]) => ({z: 1, x, y, bytes: sea}));
  const tiles = reader(archive(written, options));

  assert.equal((await tiles.getHeader()).numTileContents, 1);
  assert.equal((await tiles.getHeader()).numTileEntries, 1);
  assert.equal(await textAt(tiles, 1, 1, 0), 'sea');
});
