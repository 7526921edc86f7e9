/** Numbers and codes that name a vessel. */
import type { Mmsi } from '../api/types';

/** MMSI in groups of three: `636 092 417`. */
export function mmsi(value: Mmsi): string {
  return String(value)
    .padStart(9, '0')
    .replace(/(\d{3})(\d{3})(\d{3})/, '$1 $2 $3');
}

/** IMO number as registers print it: `9 483 712`. */
export function imo(value: number): string {
  return String(value).replace(/^(\d)(\d{3})(\d{3})$/, '$1 $2 $3');
}

/** What to call a vessel: its name, else its number, else its track. */
export function vesselName(vessel: {
  track: string;
  mmsi: Mmsi | null;
  name?: string | null;
  shipname?: string | null;
}): string {
  const name = (vessel.name ?? vessel.shipname ?? '').trim();
  if (name !== '') return name;
  return vessel.mmsi === null ? vessel.track : mmsi(vessel.mmsi);
}

/** A country's name in the reader's language, from its two letters. */
export function countryName(code: string, lang: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** The first six digits of an alert's id, enough to say over the phone. */
export function alertNumber(id: string): string {
  return `A-${id.slice(0, 6).toUpperCase()}`;
}
