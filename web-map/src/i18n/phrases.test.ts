import { describe, expect, it } from 'vitest';
import { reasonText, stopperText } from './phrases';

describe('what the server says in words', () => {
  it('is told in the reader’s language, with the names and figures it came with', () => {
    expect(stopperText('a report 200 m or more from Cherry Point dock within 30 s', 'fr-CA')).toBe(
      'un message à 200 m ou plus de Cherry Point dock dans les 30 s',
    );
    expect(stopperText('a report 500 m or more from Pier 9', 'es-MX')).toBe(
      'un informe a 500 m o más de Pier 9',
    );
    expect(reasonText('severity 2 to 3 at level 2', 'fr-CA')).toBe('gravité de 2 à 3, au niveau 2');
  });

  it('stays as it came in English, and where the words are not known', () => {
    expect(reasonText('the condition holds', 'en-CA')).toBe('the condition holds');
    expect(reasonText('a reason of tomorrow', 'fr-CA')).toBe('a reason of tomorrow');
  });
});
