import { describe, expect, it } from 'vitest';
import type { Alert } from '../api/types';
import { countBySeverity, isOpen, queue, worstByTrack } from './alerts';

const NOW = Date.parse('2026-11-25T06:00:00Z');

function alert(id: string, over: Partial<Alert> = {}): Alert {
  return {
    id,
    severity: 3,
    raisedAt: '2026-11-25T05:00:00.000Z',
    condition: 'holds',
    state: 'new',
    shelvedUntil: null,
    parent: null,
    vessels: [],
    ...over,
  } as Alert;
}

const ids = (alerts: Alert[], order: 'new' | 'time' = 'new', closed = false) =>
  queue(new Map(alerts.map(a => [a.id, a])), order, closed, NOW).map(a => a.id);

describe('queue', () => {
  it('puts the unacknowledged first, then severity, then the youngest', () => {
    expect(
      ids([
        alert('acknowledged alarm', { severity: 5, state: 'acknowledged' }),
        alert('caution', { severity: 2 }),
        alert('old warning'),
        alert('young warning', { raisedAt: '2026-11-25T05:30:00.000Z' }),
        alert('escalated alarm', { severity: 4, state: 'escalated' }),
      ]),
    ).toEqual(['escalated alarm', 'young warning', 'old warning', 'caution', 'acknowledged alarm']);
  });

  it('lets a shelved alert wait behind the others until its time is over', () => {
    const shelved = (until: string) => alert('shelved', { severity: 5, shelvedUntil: until });
    expect(ids([shelved('2026-11-25T06:00:01Z'), alert('other', { severity: 1 })])).toEqual([
      'other',
      'shelved',
    ]);
    expect(ids([shelved('2026-11-25T05:59:59Z'), alert('other', { severity: 1 })])).toEqual([
      'shelved',
      'other',
    ]);
  });

  it('orders by time alone when asked', () => {
    const young = alert('young', { raisedAt: '2026-11-25T05:59:00.000Z', severity: 1 });
    expect(ids([alert('old', { severity: 5 }), young], 'time')).toEqual(['young', 'old']);
  });

  it('keeps folded alerts under a parent that is there', () => {
    expect(ids([alert('parent'), alert('child', { parent: 'parent' })])).toEqual(['parent']);
    expect(ids([alert('child', { parent: 'gone' })])).toEqual(['child']);
  });

  it('shows closed alerts only when asked', () => {
    const closed = alert('closed', { state: 'resolved' });
    expect(ids([closed])).toEqual([]);
    expect(ids([closed, alert('open')], 'new', true)).toEqual(['closed']);
  });
});

describe('isOpen', () => {
  it('ends with the condition once someone has acknowledged', () => {
    expect(isOpen(alert('a', { condition: 'cleared' }))).toBe(true);
    expect(isOpen(alert('a', { condition: 'cleared', state: 'acknowledged' }))).toBe(false);
    expect(isOpen(alert('a', { state: 'acknowledged' }))).toBe(true);
    expect(isOpen(alert('a', { state: 'falseAlarm' }))).toBe(false);
  });
});

describe('severity', () => {
  it('counts 5 and 4 as alarms, 3 as warning, 2 as caution, 1 as information', () => {
    const counts = countBySeverity([5, 4, 3, 2, 1].map(severity => alert(`s${severity}`, { severity })));
    expect(Object.values(counts).map(c => c.all)).toEqual([2, 1, 1, 1]);
  });

  it('finds the gravest open alert of a track', () => {
    const vessels = [{ track: 't', mmsi: null, imo: null, name: null }];
    const worst = worstByTrack([
      alert('closed', { severity: 5, state: 'resolved', vessels }),
      alert('grave', { severity: 4, vessels }),
      alert('slight', { severity: 2, vessels }),
    ]);
    expect(worst.get('t')?.id).toBe('grave');
  });
});
