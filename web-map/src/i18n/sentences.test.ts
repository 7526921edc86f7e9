import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentenceText } from './sentences';
import { DICTIONARIES } from '.';

const SERVER = join(import.meta.dirname, '../../../tracker-server/src/main/java/org/roadstead/tracker');

/** The keys of all sentences that the server's sources make. */
function keysOfServer(): string[] {
  const faults = readFileSync(join(SERVER, 'track/ImproperNumber.java'), 'utf8');
  const codes = [...faults.matchAll(/^ {4}[A-Z_]+\("(\w+)"/gm)].map(found => found[1]);
  return readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.java'))
    .flatMap(file => [
      ...readFileSync(join(SERVER, file), 'utf8').matchAll(/new (?:Evidence\.)?Sentence\(\s*"([\w.]+)"/g),
    ])
    .flatMap(([, key]) => (key.endsWith('.') ? codes.map(code => key + code) : [key]));
}

describe('what rules and the engine say', () => {
  it.each(['fr', 'es'] as const)('is said in %s for every key of the server', language => {
    const keys = keysOfServer();
    expect(keys.length).toBeGreaterThan(25);
    const unsaid = keys.filter(
      key => sentenceText({ key, args: {}, text: 'English' }, language, DICTIONARIES[language]) === 'English',
    );
    expect(unsaid).toEqual([]);
  });

  it('has the values of the sentence in it', () => {
    const args = { distance: 200, facility: 'Cherry Point dock', seconds: 30 };
    const sentence = { key: 'sv01.stop.distance', args, text: '' };
    expect(sentenceText(sentence, 'fr-CA', DICTIONARIES.fr)).toBe(
      'un message à 200 m ou plus de Cherry Point dock en moins de 30 s',
    );
    expect(sentenceText({ ...sentence, args: { ...args, seconds: 0 } }, 'es-MX', DICTIONARIES.es)).toBe(
      'un informe a 200 m o más de Cherry Point dock',
    );
  });

  it('stays as it came in English, and where the key is not known', () => {
    const sentence = { key: 'engine.holds', args: {}, text: 'the condition holds' };
    expect(sentenceText(sentence, 'en-CA', DICTIONARIES.en)).toBe('the condition holds');
    expect(sentenceText({ ...sentence, key: 'of.tomorrow' }, 'fr-CA', DICTIONARIES.fr)).toBe(
      'the condition holds',
    );
  });
});
