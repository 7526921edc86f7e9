/** Measured values of any rule, with their units. */

/** A figure with no more decimals than it deserves: three significant ones below 1000. */
export function figure(value: number, lang: string): string {
  const size = Math.abs(value);
  const maximumFractionDigits = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2;
  return new Intl.NumberFormat(lang, { maximumFractionDigits }).format(value);
}

export function whole(value: number, lang: string): string {
  return new Intl.NumberFormat(lang, { maximumFractionDigits: 0 }).format(value);
}

const COMPARISON_SIGNS: Record<string, string> = {
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '=': '=',
  '==': '=',
  '!=': '≠',
  lt: '<',
  le: '≤',
  gt: '>',
  ge: '≥',
  eq: '=',
  ne: '≠',
};

export function comparisonSign(comparison: string): string {
  return COMPARISON_SIGNS[comparison] ?? comparison;
}

/** Whether a value meets its threshold; null if that cannot be said. */
export function holds(value: unknown, comparison: string | null, threshold: unknown): boolean | null {
  if (value === null || threshold === null || comparison === null) return null;
  const sign = comparisonSign(comparison);
  if (sign === '=') return value === threshold;
  if (sign === '≠') return value !== threshold;
  if (typeof value !== 'number' || typeof threshold !== 'number') return null;
  switch (sign) {
    case '<':
      return value < threshold;
    case '≤':
      return value <= threshold;
    case '>':
      return value > threshold;
    case '≥':
      return value >= threshold;
    default:
      return null;
  }
}
