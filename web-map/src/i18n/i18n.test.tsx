import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Alert, VesselDetail } from '../api/types';
import { Desk } from '../desk/desk';
import { Rest } from '../api/rest';
import { AlertActions } from '../panels/AlertActions';
import { AlertsPanel } from '../panels/AlertsPanel';
import { ChartPanel } from '../panels/ChartPanel';
import { ConsoleContext } from '../panels/context';
import { Overview } from '../panels/Overview';
import { SourcesPanel } from '../panels/SourcesPanel';
import { TopBar } from '../panels/TopBar';
import { VesselCard } from '../panels/VesselCard';
import { VesselList } from '../panels/VesselList';
import { WhyDrawer } from '../panels/WhyDrawer';
import { Fleet } from '../state/fleet';
import { initialState, reduce, type Action, type Selection, type State } from '../state/state';
import { Store } from '../state/store';
import { DICTIONARIES, TextContext, type Dictionary } from '.';

type Leaf = string | ((...args: unknown[]) => string);

function leaves(node: unknown, path = ''): [path: string, leaf: Leaf][] {
  if (typeof node === 'string' || typeof node === 'function') return [[path, node as Leaf]];
  return Object.entries(node as object).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

function said(leaf: Leaf): string {
  return typeof leaf === 'string' ? leaf : leaf('§1', '§2', '§3');
}

/** Every text replaced by a mark, so that whatever letters are left were written into a panel by hand. */
function pseudo<T>(node: T): T {
  if (typeof node === 'string') return '¤' as T;
  if (typeof node === 'function') return (() => '¤') as T;
  if (Array.isArray(node)) return node.map(pseudo) as T;
  return Object.fromEntries(Object.entries(node as object).map(([key, value]) => [key, pseudo(value)])) as T;
}

describe('the three dictionaries', () => {
  it.each(['fr', 'es'] as const)('%s says everything that English says', language => {
    const own = leaves(DICTIONARIES[language]);
    expect(own.map(([path]) => path)).toEqual(leaves(DICTIONARIES.en).map(([path]) => path));
    expect(own.filter(([, leaf]) => said(leaf).trim() === '')).toEqual([]);
  });

  it.each(['fr', 'es'] as const)('%s uses the values that English uses', language => {
    const used = (leaf: Leaf) => [...said(leaf).matchAll(/§\d/g)].map(m => m[0]).sort();
    const english = new Map(leaves(DICTIONARIES.en));
    for (const [path, leaf] of leaves(DICTIONARIES[language])) {
      const unique = (values: string[]) => [...new Set(values)];
      expect([path, unique(used(leaf))]).toEqual([path, unique(used(english.get(path) ?? ''))]);
    }
  });

  it.each(['fr', 'es'] as const)('%s is not left in English', language => {
    const english = new Map(leaves(DICTIONARIES.en).map(([path, leaf]) => [path, said(leaf)]));
    const sentences = leaves(DICTIONARIES[language]).filter(([, leaf]) => said(leaf).split(' ').length > 3);
    expect(
      sentences.filter(([path, leaf]) => english.get(path) === said(leaf)).map(([path]) => path),
    ).toEqual([]);
  });
});

describe('panels in a pseudo-language', () => {
  /** Words that are the same in every language: name, units, formats, keys, codes and what the server sent. */
  const NOT_TRANSLATED = new Set(
    'Roadstead UTC kn nm EN FR ES A C F J K V H Enter Esc s min h m crc32c KESTREL III r3'.split(' '),
  );

  it.each(Object.entries(panels()))('%s has no text of its own', (_name, panel) => {
    const html = render(panel, pseudo(DICTIONARIES.en));
    const text = html
      .replace(/<(code|time)[^>]*>.*?<\/\1>/g, ' ')
      .replace(/(?:aria-label|title|placeholder)="([^"]*)"/g, '>$1<')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&\w+;/g, ' ');
    const words = text.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [];
    expect(words.filter(word => !NOT_TRANSLATED.has(word) && !SENT.includes(word))).toEqual([]);
  });

  it('is complete in each real language too', () => {
    for (const words of Object.values(DICTIONARIES)) {
      expect(render(panels()['reasons'], words)).toContain(words.why.measured);
    }
  });
});

const ALERT: Alert = {
  id: '12345601bb02cc03dd00',
  rule: 'XX-01',
  ruleVersion: '1',
  title: 'SENT title',
  severity: 4,
  severityAtRaise: 4,
  level: 2,
  vessels: [{ track: '316029481', mmsi: 316029481, imo: null, name: 'KESTREL III' }],
  subject: { kind: 'facility', id: 'f1', name: 'SENT pier' },
  firstAt: '2026-11-25T05:57:24.000Z',
  lastAt: '2026-11-25T05:57:24.000Z',
  raisedAt: '2026-11-25T05:57:26.000Z',
  clearedAt: null,
  condition: 'cleared',
  state: 'new',
  shelvedUntil: null,
  parent: null,
  owner: null,
  position: null,
  evidence: {
    sentences: [{ key: 'none', args: {}, text: 'SENT sentence' }],
    measures: [{ name: 'SENT measure', value: 84, unit: 'm', comparison: '<', threshold: 100 }],
    series: [{ name: 'SENT measure', unit: 'm', points: [['2026-11-25T05:50:00.000Z', 90]] }],
    shapes: [],
    wouldHaveStopped: [{ key: 'none', args: {}, text: 'SENT sentence' }],
    coverage: null,
  },
  parameters: { SENT: 100 },
  reports: [{ source: 'r3', heardAt: '2026-11-25T05:57:24.000Z', line: 7, crc32c: '00000001' }],
  revisions: [
    {
      n: 1,
      kind: 'raised',
      knownAt: '2026-11-25T05:57:26.000Z',
      heardAt: null,
      because: { key: 'none', args: {}, text: 'SENT sentence' },
    },
  ],
  exercise: true,
  history: [],
};
const SENT = ['SENT', 'title', 'pier', 'sentence', 'measure', 'XX'];

function panels(): Record<string, ComponentChildren> {
  const vessel = { track: '316029481', mmsi: 316029481, shipname: 'KESTREL III', class: 'A', sources: [] };
  const selection: Selection = {
    track: '316029481',
    vessel: { status: 'ready', value: vessel as unknown as VesselDetail },
    alerts: { status: 'loading' },
    trail: { status: 'ready', value: [] },
    rules: { status: 'ready', value: [{ rule: 'XX-01', evaluated: false, missing: ['SENT'] }] },
  };
  return {
    bar: <TopBar />,
    alerts: <AlertsPanel />,
    chart: <ChartPanel mount={() => undefined} />,
    reasons: <WhyDrawer id={ALERT.id} />,
    acts: <AlertActions alert={ALERT} />,
    card: <VesselCard selection={selection} />,
    overview: <Overview />,
    sources: <SourcesPanel />,
    list: <VesselList />,
  };
}

function render(panel: ComponentChildren, words: Dictionary): string {
  const store = new Store<State, Action>(initialState('day', 'en', false), reduce, task => task());
  const fleet = new Fleet();
  store.dispatch({ type: 'alerts', alerts: [ALERT] });
  const desk = new Desk(
    store,
    new Rest(''),
    () => undefined,
    () => null,
  );
  return renderToString(
    <ConsoleContext.Provider value={{ store, fleet, desk, pageMillis: () => 0 }}>
      <TextContext.Provider value={{ locale: 'en-GB', words }}>{panel}</TextContext.Provider>
    </ConsoleContext.Provider>,
  );
}
