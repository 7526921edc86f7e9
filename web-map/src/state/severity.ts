/** Severity of a rule, 1 to 5, as the word the console shows. */
export type SeverityWord = 'alarm' | 'warning' | 'caution' | 'information';

export const SEVERITY_WORDS: SeverityWord[] = ['alarm', 'warning', 'caution', 'information'];

export function severityWord(severity: number): SeverityWord {
  if (severity >= 4) return 'alarm';
  if (severity === 3) return 'warning';
  return severity === 2 ? 'caution' : 'information';
}
