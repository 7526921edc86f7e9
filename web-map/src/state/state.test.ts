import { describe, expect, it } from 'vitest';
import type { Alert, SourceItem } from '../api/types';
import { initialState, isStale, knownNow, reduce, type Action, type State } from './state';
import { Store } from './store';

const start = initialState('day', 'en', false);
const run = (...actions: Action[]) => actions.reduce(reduce, start);
const beat = (at: string, pageMillis: number): Action => ({
  type: 'beat',
  beat: { at, lagMs: 0, inView: 1, mode: 'vessels', shedding: false },
  pageMillis,
});

describe('the clock', () => {
  const at = Date.parse('2026-11-25T06:00:00Z');

  it('carries the known time on with the page and stands still after 15 s', () => {
    const state = run(beat('2026-11-25T06:00:00Z', 1000));
    expect(knownNow(state, 4000)).toBe(at + 3000);
    expect(knownNow(state, 60_000)).toBe(at + 15_000);
  });

  it('is not set back by a frame that tells whole seconds', () => {
    const state = run(beat('2026-11-25T06:00:00.900Z', 1000), {
      type: 'fleet',
      version: 1,
      knownAt: at / 1000,
      pageMillis: 1100,
    });
    expect(knownNow(state, 1100)).toBe(at + 1000);
  });

  it('calls the feed stale after 15 s of silence, and before the first word while it cannot connect', () => {
    const state = run(beat('2026-11-25T06:00:00Z', 1000));
    expect([isStale(state, 15_999), isStale(state, 16_001)]).toEqual([false, true]);
    expect(isStale(start, 60_000)).toBe(false);
    expect(isStale(run({ type: 'link', state: 'waiting', retryAt: 9 }), 1)).toBe(true);
  });
});

describe('selection', () => {
  it('starts with everything loading and ignores answers for another vessel', () => {
    const state = run(
      { type: 'select', track: 'a' },
      { type: 'selectionLoaded', track: 'b', part: { trail: { status: 'ready', value: [] } } },
    );
    expect(state.selection).toMatchObject({ track: 'a', trail: { status: 'loading' } });
  });

  it('ends following when it changes', () => {
    const state = run(
      { type: 'select', track: 'a' },
      { type: 'follow', on: true },
      { type: 'select', track: 'b' },
    );
    expect(state.follow).toBe(false);
    expect(run({ type: 'follow', on: true }).follow).toBe(false);
  });
});

describe('alerts', () => {
  const alert = (id: string, state = 'new', acts = 0) =>
    ({
      id,
      state,
      lastAt: '2026-11-25T06:00:00.000Z',
      revisions: [{ n: 1 }],
      history: acts === 0 ? [] : [{ n: acts }],
    }) as unknown as Alert;
  const shown = (state: State) => [...state.alerts.values()].map(a => `${a.id} ${a.state}`).sort();

  it('keeps what came one by one while the list was on its way', () => {
    const state = run(
      { type: 'link', state: 'open', retryAt: null },
      { type: 'alert', alert: alert('a', 'acknowledged', 1) },
      { type: 'alert', alert: alert('young') },
      { type: 'alerts', alerts: [alert('a'), alert('b')] },
    );
    expect(shown(state)).toEqual(['a acknowledged', 'b new', 'young new']);
  });

  it('takes the list over an older state, and drops what the server has no more', () => {
    const state = run(
      { type: 'alerts', alerts: [alert('a'), alert('gone')] },
      { type: 'link', state: 'open', retryAt: null },
      { type: 'alerts', alerts: [alert('a', 'resolved', 2)] },
    );
    expect(shown(state)).toEqual(['a resolved']);
  });

  it('is not set back by an answer that is older than the last frame', () => {
    const state = run(
      { type: 'alert', alert: alert('a', 'resolved', 2) },
      { type: 'alert', alert: alert('a', 'acknowledged', 1) },
    );
    expect(shown(state)).toEqual(['a resolved']);
  });

  it('takes the list whole and single alerts one by one', () => {
    const state = run(
      { type: 'alerts', alerts: [alert('a'), alert('b')] },
      { type: 'alert', alert: alert('a', 'acknowledged') },
      { type: 'alert', alert: alert('c') },
    );
    expect([...state.alerts.values()].map(a => `${a.id} ${a.state}`)).toEqual([
      'a acknowledged',
      'b new',
      'c new',
    ]);
  });

  it('moves the cursor to the alert that is opened and leaves it there', () => {
    const state = run({ type: 'openAlert', id: 'a' }, { type: 'openAlert', id: null });
    expect([state.openAlert, state.cursorAlert]).toEqual([null, 'a']);
  });
});

describe('search', () => {
  it('drops answers to words that were changed since', () => {
    const state = run(
      { type: 'searchWords', words: 'gra' },
      { type: 'searchWords', words: 'gran' },
      { type: 'searchFound', words: 'gra', found: { status: 'failed', reason: 'late' } },
    );
    expect(state.search?.found.status).toBe('ready');
  });
});

describe('sources', () => {
  const sources = (messages: number): Extract<Action, { type: 'sources' }> => ({
    type: 'sources',
    sources: { status: 'ready', value: [{ messages } as SourceItem] },
    pageMillis: 6000,
    before: { messages: 100, pageMillis: 1000 },
  });

  it('turn counts into a rate a minute', () => {
    expect(run(sources(200)).messagesPerMinute).toBe(1200);
  });

  it('give no rate when the count went back, and stay when one question fails', () => {
    expect(run(sources(50)).messagesPerMinute).toBeNull();
    const failed: Action = { ...sources(0), sources: { status: 'failed', reason: 'gone' } };
    expect(run(sources(200), failed).sources.status).toBe('ready');
  });
});

describe('Store', () => {
  it('tells its listeners once for all actions of a frame', () => {
    const tasks: (() => void)[] = [];
    const store = new Store<State, Action>(start, reduce, task => tasks.push(task));
    let told = 0;
    store.subscribe(() => told++);

    store.dispatch({ type: 'listOpen', open: true });
    store.dispatch({ type: 'follow', on: false });
    store.dispatch({ type: 'palette', palette: 'night' });
    tasks.forEach(task => task());

    expect([tasks.length, told, store.state.palette]).toEqual([1, 1, 'night']);
  });
});
