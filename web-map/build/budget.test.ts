import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

const BUDGET_KB = 400;

it(`sends at most ${BUDGET_KB} kB, compressed, before the map's worker`, { timeout: 120_000 }, async () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const made = (await build({
    root,
    logLevel: 'silent',
    build: { write: false },
  })) as Rolldown.RolldownOutput;

  const sizes = made.output
    .filter(file => file.fileName.endsWith('.css') || (file.type === 'chunk' && file.isEntry))
    .map(file => gzipSync(file.type === 'chunk' ? file.code : file.source).length / 1000);

  expect(sizes.length).toBe(2);
  expect(sizes.reduce((a, b) => a + b)).toBeLessThan(BUDGET_KB);
});
