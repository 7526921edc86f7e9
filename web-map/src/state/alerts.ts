/** Which alerts are in the queue and in what order. */
import type { Alert } from '../api/types';
import { severityWord, type SeverityWord } from './severity';

export type AlertOrder = 'new' | 'time';

/** The one of two states of an alert that has more revisions, more acts or the newer report; else the first. */
export function later(alert: Alert, other: Alert | undefined): Alert {
  if (!other) return alert;
  const has = (a: Alert) => [a.revisions.at(-1)?.n ?? 0, a.history.at(-1)?.n ?? 0, Date.parse(a.lastAt)];
  const [mine, theirs] = [has(alert), has(other)];
  return theirs.some((n, i) => n > mine[i]) ? other : alert;
}

export function isUnacknowledged(alert: Alert): boolean {
  return alert.state === 'new' || alert.state === 'escalated';
}

/** An alert leaves the queue when a person closes it, or when its condition ended and a person has seen it. */
export function isOpen(alert: Alert): boolean {
  if (alert.state === 'resolved' || alert.state === 'falseAlarm') return false;
  return alert.condition === 'holds' || isUnacknowledged(alert);
}

export function isShelved(alert: Alert, nowMillis: number): boolean {
  return alert.shelvedUntil !== null && Date.parse(alert.shelvedUntil) > nowMillis;
}

/** The queue: folded alerts stay under their parent; unacknowledged first, then severity, then the youngest. */
export function queue(
  alerts: ReadonlyMap<string, Alert>,
  order: AlertOrder,
  showClosed: boolean,
  nowMillis: number,
): Alert[] {
  const shown = [...alerts.values()].filter(
    a => (a.parent === null || !alerts.has(a.parent)) && isOpen(a) !== showClosed,
  );
  return shown.sort((a, b) => {
    if (order === 'new') {
      const byState = waiting(b, nowMillis) - waiting(a, nowMillis);
      if (byState !== 0) return byState;
      if (a.severity !== b.severity) return b.severity - a.severity;
    }
    return b.raisedAt.localeCompare(a.raisedAt) || a.id.localeCompare(b.id);
  });
}

function waiting(alert: Alert, nowMillis: number): number {
  return isUnacknowledged(alert) && !isShelved(alert, nowMillis) ? 1 : 0;
}

export interface SeverityCount {
  all: number;
  waiting: number;
}

export function countBySeverity(alerts: Iterable<Alert>): Record<SeverityWord, SeverityCount> {
  const counts: Record<SeverityWord, SeverityCount> = {
    alarm: { all: 0, waiting: 0 },
    warning: { all: 0, waiting: 0 },
    caution: { all: 0, waiting: 0 },
    information: { all: 0, waiting: 0 },
  };
  for (const alert of alerts) {
    const count = counts[severityWord(alert.severity)];
    count.all++;
    if (isUnacknowledged(alert)) count.waiting++;
  }
  return counts;
}

/** The gravest open alert of each track that has one. */
export function worstByTrack(alerts: Iterable<Alert>): Map<string, Alert> {
  const worst = new Map<string, Alert>();
  for (const alert of alerts) {
    if (!isOpen(alert)) continue;
    for (const { track } of alert.vessels) {
      const other = worst.get(track);
      if (!other || rank(alert) > rank(other)) worst.set(track, alert);
    }
  }
  return worst;
}

function rank(alert: Alert): number {
  return alert.severity * 2 + (isUnacknowledged(alert) ? 1 : 0);
}
