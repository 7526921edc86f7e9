/** The groups of ship types that the chart colours and the legend lists. */
import { StationKind } from '../api/frames';

export const CATEGORIES = [
  'cargo',
  'tanker',
  'passenger',
  'fishing',
  'tug',
  'patrol',
  'pleasure',
  'unknown',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Group of a ship type number, M.1371-5 annex 8 table 53. */
export function categoryOf(kind: StationKind, shipType: number): Category {
  if (kind === StationKind.Sar) return 'patrol';
  if (shipType >= 80 && shipType < 90) return 'tanker';
  if (shipType >= 70 && shipType < 80) return 'cargo';
  if ((shipType >= 60 && shipType < 70) || (shipType >= 40 && shipType < 50)) return 'passenger';
  if (shipType === 30) return 'fishing';
  if (shipType === 36 || shipType === 37) return 'pleasure';
  if ([31, 32, 33, 34, 50, 52, 53, 54].includes(shipType)) return 'tug';
  if ([35, 51, 55, 58, 59].includes(shipType)) return 'patrol';
  return 'unknown';
}

/** Aids, base stations and distress devices are no vessels: they are not in the legend's groups. */
export function isVesselKind(kind: StationKind): boolean {
  return kind !== StationKind.Base && kind !== StationKind.AidToNavigation && kind !== StationKind.Distress;
}
