import { describe, expect, it } from 'vitest';
import { chosenLanguage, chosenPalette, formatHash, parseHash } from './address';
import { densityZoom } from './feed';

describe('the address', () => {
  it('keeps view and track through a round', () => {
    const camera = { zoom: 11.25, lat: 48.86, lon: -122.75 };
    expect(parseHash(formatHash(camera, 'radar:r 1:7'))).toEqual({ camera, track: 'radar:r 1:7' });
    expect(parseHash(formatHash(camera, null))).toEqual({ camera, track: null });
  });

  it('is ignored where it makes no sense', () => {
    expect(parseHash('#9/95/0').camera).toBeNull();
    expect(parseHash('#here').camera).toBeNull();
    expect(parseHash('').track).toBeNull();
  });

  it('chooses palette and language before memory and browser', () => {
    expect(chosenPalette(new URLSearchParams('palette=night'), 'day')).toBe('night');
    expect(chosenPalette(new URLSearchParams('palette=pink'), 'dusk')).toBe('dusk');
    expect(chosenLanguage(new URLSearchParams('lang=es'), 'fr', ['en'])).toBe('es');
    expect(chosenLanguage(new URLSearchParams(), null, ['de-DE', 'fr-CA'])).toBe('fr');
    expect(chosenLanguage(new URLSearchParams(), null, ['de'])).toBe('en');
  });
});

describe('density', () => {
  it('has cells of 16 pixels, no finer than zoom 16', () => {
    expect([densityZoom(2.4), densityZoom(5.5), densityZoom(15)]).toEqual([6, 10, 16]);
  });
});
