/** The word for a ship type number, M.1371-5 annex 8 table 53. */
import type { Dictionary } from '.';

type TypeWord = keyof Dictionary['vesselType'];

const SINGLE: Partial<Record<number, TypeWord>> = {
  30: 'fishing',
  31: 'towing',
  32: 'towing',
  33: 'dredging',
  34: 'diving',
  35: 'military',
  36: 'sailing',
  37: 'pleasure',
  50: 'pilot',
  51: 'sar',
  52: 'tug',
  53: 'portTender',
  54: 'antiPollution',
  55: 'lawEnforcement',
  56: 'local',
  57: 'local',
  58: 'medical',
  59: 'neutral',
};

const TENS: Partial<Record<number, TypeWord>> = {
  2: 'wig',
  4: 'highSpeed',
  6: 'passenger',
  7: 'cargo',
  8: 'tanker',
  9: 'other',
};

export function shipTypeWord(words: Dictionary, shipType: number | null): string {
  const key = shipType === null ? undefined : (SINGLE[shipType] ?? TENS[Math.floor(shipType / 10)]);
  return words.vesselType[key ?? 'unknown'];
}
