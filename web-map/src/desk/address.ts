/** The page's address: `?palette=&lang=` chosen by whoever made the link, `#zoom/lat/lon/track` kept by the page. */
import { LANGUAGES, type LanguageCode } from '../i18n';
import type { Camera } from '../state/state';
import { PALETTE_NAMES, type PaletteName } from '../style/palettes';

export interface AddressHash {
  camera: Camera | null;
  track: string | null;
}

export function parseHash(hash: string): AddressHash {
  const [zoom, lat, lon, track] = hash.replace(/^#/, '').split('/');
  const numbers = [zoom, lat, lon].map(text => (text ? Number(text) : NaN));
  const usable = numbers.every(Number.isFinite) && Math.abs(numbers[1]) <= 90;
  return {
    camera: usable ? { zoom: numbers[0], lat: numbers[1], lon: numbers[2] } : null,
    track: track ? decodeURIComponent(track) : null,
  };
}

export function formatHash(camera: Camera, track: string | null): string {
  const view = `#${camera.zoom.toFixed(2)}/${camera.lat.toFixed(5)}/${camera.lon.toFixed(5)}`;
  return track === null ? view : `${view}/${encodeURIComponent(track)}`;
}

/** Palette of the address, else the remembered one, else day. */
export function chosenPalette(query: URLSearchParams, remembered: string | null): PaletteName {
  return [query.get('palette'), remembered].find(isPalette) ?? 'day';
}

/** Language of the address, else the remembered one, else the first the browser names that we speak, else English. */
export function chosenLanguage(
  query: URLSearchParams,
  remembered: string | null,
  browser: readonly string[],
): LanguageCode {
  const wishes = [query.get('lang'), remembered, ...browser.map(tag => tag.slice(0, 2))];
  return wishes.find(isLanguage) ?? 'en';
}

function isPalette(name: string | null): name is PaletteName {
  return PALETTE_NAMES.some(known => known === name);
}

function isLanguage(code: string | null): code is LanguageCode {
  return LANGUAGES.some(known => known === code);
}
