// Installs the packages of package-lock.json, unless node_modules already holds exactly them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import './node-version.mjs';

const STAMP = 'node_modules/.installed-lock.json';

const lock = readFileSync('package-lock.json', 'utf8');
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== lock) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(STAMP, lock);
}
