/** How often a station reports, M.1371-5 annex 1 §4.2.1, as far as it decides how long a position may be carried on. */
import { StationKind } from '../api/frames';

export function expectedIntervalSeconds(kind: StationKind, sogKnots: number): number {
  if (kind === StationKind.ClassB) return sogKnots > 2 ? 30 : 180;
  if (kind === StationKind.Sar) return 10;
  if (kind !== StationKind.ClassA) return 60;
  if (sogKnots > 23) return 2;
  return sogKnots > 14 ? 6 : 10;
}
