import assert from 'node:assert/strict';
import {test} from 'vitest';
import {LEVEL} from './levels.mjs';
import {ringsOf, shoreOf, signedArea} from './rings.mjs';
import {simplifiedCell} from './simplify.mjs';

const cell = (corners, ...pieces) => ({west: 10, south: 50, east: 11, north: 51, corners, pieces});
const crossing = (level, ...points) => ({level, points, crosses: true});
const ring = (level, ...points) => ({level, points, crosses: false});
const areas = (rings) => rings.map((one) => Math.round((signedArea(one) / 2) * 1e6) / 1e6);

test('a cell without shore is all land, all lake or all sea by its corners', () => {
  assert.deepEqual(areas(ringsOf(cell([1, 1, 1, 1]), LEVEL.land)), [1]);
  assert.deepEqual(areas(ringsOf(cell([2, 2, 2, 2]), LEVEL.land)), [1]);
  assert.deepEqual(areas(ringsOf(cell([2, 2, 2, 2]), LEVEL.lake)), [1]);
  assert.deepEqual(ringsOf(cell([0, 0, 0, 0]), LEVEL.land), []);
});

test('land lies to the left of a shore that crosses the cell', () => {
  const northward = cell([1, 0, 0, 1], crossing(1, [10.25, 50], [10.25, 51]));
  const southward = cell([0, 1, 1, 0], crossing(1, [10.25, 51], [10.25, 50]));

  assert.deepEqual(areas(ringsOf(northward, LEVEL.land)), [0.25]);
  assert.deepEqual(areas(ringsOf(southward, LEVEL.land)), [0.75]);
});

test('a lake lies to the right of its shore', () => {
  const northward = cell([1, 2, 2, 1], crossing(2, [10.25, 50], [10.25, 51]));

  assert.deepEqual(areas(ringsOf(northward, LEVEL.lake)), [0.75]);
});

test('two shores bound one piece of land between them', () => {
  const strip = cell([0, 0, 0, 0], crossing(1, [10.75, 50], [10.75, 51]), crossing(1, [10.25, 51], [10.25, 50]));

  assert.deepEqual(areas(ringsOf(strip, LEVEL.land)), [0.5]);
});

test('two shores cut off two capes', () => {
  const capes = cell([1, 0, 1, 0], crossing(1, [10.5, 50], [10, 50.5]), crossing(1, [10.5, 51], [11, 50.5]));

  assert.deepEqual(areas(ringsOf(capes, LEVEL.land)), [0.125, 0.125]);
});

test('an island is a ring of its own', () => {
  const island = cell([0, 0, 0, 0], ring(1, [10.2, 50.2], [10.4, 50.2], [10.4, 50.4], [10.2, 50.4]));

  assert.deepEqual(areas(ringsOf(island, LEVEL.land)), [0.04]);
});

test('the shore of a ring is what does not run along the edge of the cell', () => {
  const northward = cell([1, 0, 0, 1], crossing(1, [10.25, 50], [10.3, 50.5], [10.25, 51]));

  const [land] = ringsOf(northward, LEVEL.land);

  assert.deepEqual(shoreOf(northward, land), [[[10.25, 50], [10.3, 50.5], [10.25, 51]]]);
});

test('simplifying keeps the ends of a shore and the bend that is larger than the tolerance', () => {
  const shore = crossing(1, [10.25, 50], [10.2501, 50.2], [10.5, 50.5], [10.25, 51]);

  const [{points}] = simplifiedCell(cell([1, 0, 0, 1], shore), 0.01).pieces;

  assert.deepEqual(points[0], [10.25, 50]);
  assert.deepEqual(points[points.length - 1], [10.25, 51]);
  assert.ok(points.some(([lon]) => lon === 10.5));
});

test('simplifying leaves out an island smaller than the tolerance', () => {
  const speck = ring(1, [10.2, 50.2], [10.2001, 50.2], [10.2001, 50.2001], [10.2, 50.2]);

  assert.deepEqual(simplifiedCell(cell([0, 0, 0, 0], speck), 0.01).pieces, []);
});
