/** What the console knows and shows, and the pure step from one such state to the next. */
import type { LinkState } from '../api/live';
import type {
  Alert,
  Beat,
  Health,
  LevelItem,
  PlaceFeature,
  RawLine,
  RuleStatus,
  SourceItem,
  TrailPoint,
  VesselDetail,
} from '../api/types';
import type { PaletteName } from '../style/palettes';
import type { LanguageCode } from '../i18n';
import { later, type AlertOrder } from './alerts';
import type { Category } from './category';
import { messagesPerMinute } from './rate';

/** Something fetched: not there yet, there, or refused with the server's words. */
export type Loaded<T> =
  { status: 'loading' } | { status: 'ready'; value: T } | { status: 'failed'; reason: string };

export interface DensityCells {
  zoom: number;
  cells: Uint32Array;
  counts: Uint16Array;
}

/** All that the card shows of the selected vessel beside what the live frames say. */
export interface Selection {
  track: string;
  vessel: Loaded<VesselDetail>;
  alerts: Loaded<Alert[]>;
  trail: Loaded<TrailPoint[]>;
  rules: Loaded<RuleStatus[]>;
}

export type ChartPart = 'labels' | 'vectors' | 'trail' | 'zones' | 'typeColours';

export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

export interface State {
  link: { state: LinkState; retryAt: number | null };
  beat: Beat | null;
  /** The server's known time and the page's clock (milliseconds since the page opened) when it was told. */
  clock: { knownAt: number; heardAt: number } | null;
  fleetVersion: number;
  density: DensityCells | null;
  alerts: ReadonlyMap<string, Alert>;
  /** Ids of the alerts that were told one by one on this connection: a list may be older than they are. */
  alertsTold: ReadonlySet<string>;
  alertsLoaded: Loaded<null>;
  alertOrder: AlertOrder;
  showClosedAlerts: boolean;
  /** The card that J, K and A mean. */
  cursorAlert: string | null;
  /** The alert whose drawer is open. */
  openAlert: string | null;
  /** The lines behind the open alert. */
  rawLines: Loaded<RawLine[]>;
  /** An act on its way, or the server's refusal of the last one. */
  acting: { alert: string; failed: string | null } | null;
  selection: Selection | null;
  follow: boolean;
  search: { words: string; found: Loaded<VesselDetail[]> } | null;
  sources: Loaded<SourceItem[]>;
  messagesPerMinute: number | null;
  levels: Loaded<LevelItem[]>;
  zones: PlaceFeature[];
  facilities: PlaceFeature[];
  health: Loaded<Health>;
  camera: Camera | null;
  pointer: { lon: number; lat: number } | null;
  sourcesOpen: boolean;
  listOpen: boolean;
  hiddenCategories: ReadonlySet<Category>;
  hiddenParts: ReadonlySet<ChartPart>;
  palette: PaletteName;
  language: LanguageCode;
}

export function initialState(palette: PaletteName, language: LanguageCode, listOpen: boolean): State {
  return {
    link: { state: 'connecting', retryAt: null },
    beat: null,
    clock: null,
    fleetVersion: 0,
    density: null,
    alerts: new Map(),
    alertsTold: new Set(),
    alertsLoaded: { status: 'loading' },
    alertOrder: 'new',
    showClosedAlerts: false,
    cursorAlert: null,
    openAlert: null,
    rawLines: { status: 'loading' },
    acting: null,
    selection: null,
    follow: false,
    search: null,
    sources: { status: 'loading' },
    messagesPerMinute: null,
    levels: { status: 'loading' },
    zones: [],
    facilities: [],
    health: { status: 'loading' },
    camera: null,
    pointer: null,
    sourcesOpen: false,
    listOpen,
    hiddenCategories: new Set(),
    hiddenParts: new Set(),
    palette,
    language,
  };
}

export type Action =
  | { type: 'link'; state: LinkState; retryAt: number | null }
  | { type: 'beat'; beat: Beat; pageMillis: number }
  | { type: 'fleet'; version: number; knownAt: number | null; pageMillis: number }
  | { type: 'density'; density: DensityCells | null }
  | { type: 'alert'; alert: Alert }
  | { type: 'alerts'; alerts: Alert[] }
  | { type: 'alertsFailed'; reason: string }
  | { type: 'alertOrder'; order: AlertOrder }
  | { type: 'showClosedAlerts'; shown: boolean }
  | { type: 'cursorAlert'; id: string | null }
  | { type: 'openAlert'; id: string | null }
  | { type: 'rawLines'; id: string; lines: Loaded<RawLine[]> }
  | { type: 'acting'; alert: string; failed: string | null }
  | { type: 'acted' }
  | { type: 'select'; track: string | null }
  | { type: 'selectionLoaded'; track: string; part: Partial<Selection> }
  | { type: 'follow'; on: boolean }
  | { type: 'searchWords'; words: string }
  | { type: 'searchFound'; words: string; found: Loaded<VesselDetail[]> }
  | { type: 'searchClosed' }
  | { type: 'sources'; sources: Loaded<SourceItem[]>; pageMillis: number; before: SourceSample | null }
  | { type: 'levels'; levels: Loaded<LevelItem[]> }
  | { type: 'places'; kind: 'zones' | 'facilities'; features: PlaceFeature[] }
  | { type: 'health'; health: Loaded<Health> }
  | { type: 'camera'; camera: Camera }
  | { type: 'pointer'; at: { lon: number; lat: number } | null }
  | { type: 'sourcesOpen'; open: boolean }
  | { type: 'listOpen'; open: boolean }
  | { type: 'toggleCategory'; category: Category }
  | { type: 'togglePart'; part: ChartPart }
  | { type: 'palette'; palette: PaletteName }
  | { type: 'language'; language: LanguageCode };

/** Messages of all sources at a moment of the page's clock. */
export interface SourceSample {
  messages: number;
  pageMillis: number;
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'link':
      return {
        ...state,
        link: { state: action.state, retryAt: action.retryAt },
        alertsTold: action.state === 'open' ? new Set() : state.alertsTold,
      };
    case 'beat':
      return {
        ...state,
        beat: action.beat,
        clock: { knownAt: Date.parse(action.beat.at), heardAt: action.pageMillis },
      };
    case 'fleet':
      return { ...state, fleetVersion: action.version, clock: laterClock(state, action) };
    case 'density':
      return { ...state, density: action.density };
    case 'alert':
      return {
        ...state,
        alerts: new Map(state.alerts).set(
          action.alert.id,
          later(action.alert, state.alerts.get(action.alert.id)),
        ),
        alertsTold: new Set(state.alertsTold).add(action.alert.id),
      };
    case 'alerts':
      return {
        ...state,
        alerts: merged(state, action.alerts),
        alertsLoaded: { status: 'ready', value: null },
      };
    case 'alertsFailed':
      return { ...state, alertsLoaded: { status: 'failed', reason: action.reason } };
    case 'alertOrder':
      return { ...state, alertOrder: action.order };
    case 'showClosedAlerts':
      return { ...state, showClosedAlerts: action.shown };
    case 'cursorAlert':
      return { ...state, cursorAlert: action.id };
    case 'openAlert':
      return {
        ...state,
        openAlert: action.id,
        cursorAlert: action.id ?? state.cursorAlert,
        rawLines: { status: 'loading' },
        acting: null,
      };
    case 'rawLines':
      return state.openAlert === action.id ? { ...state, rawLines: action.lines } : state;
    case 'acting':
      return { ...state, acting: { alert: action.alert, failed: action.failed } };
    case 'acted':
      return { ...state, acting: null };
    case 'select':
      return select(state, action.track);
    case 'selectionLoaded':
      return state.selection?.track === action.track
        ? { ...state, selection: { ...state.selection, ...action.part } }
        : state;
    case 'follow':
      return { ...state, follow: action.on && state.selection !== null };
    case 'searchWords':
      return {
        ...state,
        search: { words: action.words, found: state.search?.found ?? { status: 'ready', value: [] } },
      };
    case 'searchFound':
      return state.search?.words === action.words
        ? { ...state, search: { words: action.words, found: action.found } }
        : state;
    case 'searchClosed':
      return { ...state, search: null };
    case 'sources':
      return withSources(state, action);
    case 'levels':
      return { ...state, levels: newer(state.levels, action.levels) };
    case 'places':
      return action.kind === 'zones'
        ? { ...state, zones: action.features }
        : { ...state, facilities: action.features };
    case 'health':
      return { ...state, health: newer(state.health, action.health) };
    case 'camera':
      return { ...state, camera: action.camera };
    case 'pointer':
      return { ...state, pointer: action.at };
    case 'sourcesOpen':
      return { ...state, sourcesOpen: action.open };
    case 'listOpen':
      return { ...state, listOpen: action.open };
    case 'toggleCategory':
      return { ...state, hiddenCategories: toggled(state.hiddenCategories, action.category) };
    case 'togglePart':
      return { ...state, hiddenParts: toggled(state.hiddenParts, action.part) };
    case 'palette':
      return { ...state, palette: action.palette };
    case 'language':
      return { ...state, language: action.language };
  }
}

/** Frames tell whole seconds, beats thousandths: a frame sets the clock only if it is ahead of it. */
function laterClock(state: State, action: { knownAt: number | null; pageMillis: number }): State['clock'] {
  if (action.knownAt === null) return state.clock;
  const told = action.knownAt * 1000;
  if (state.clock && knownNow(state, action.pageMillis) >= told) return state.clock;
  return { knownAt: told, heardAt: action.pageMillis };
}

/** The alerts of a list, and those told meanwhile that it does not have yet; of each the later one. */
function merged(state: State, listed: Alert[]): Map<string, Alert> {
  const alerts = new Map(listed.map(a => [a.id, later(a, state.alerts.get(a.id))]));
  for (const id of state.alertsTold) {
    const told = state.alerts.get(id);
    if (told && !alerts.has(id)) alerts.set(id, told);
  }
  return alerts;
}

function select(state: State, track: string | null): State {
  if (track === null) return { ...state, selection: null, follow: false };
  if (state.selection?.track === track) return state;
  return {
    ...state,
    follow: false,
    sourcesOpen: false,
    selection: {
      track,
      vessel: { status: 'loading' },
      alerts: { status: 'loading' },
      trail: { status: 'loading' },
      rules: { status: 'loading' },
    },
  };
}

/** What is asked again and again stays as last known when one question fails; the chart says if the feed is stale. */
function newer<T>(before: Loaded<T>, answer: Loaded<T>): Loaded<T> {
  return answer.status === 'failed' && before.status === 'ready' ? before : answer;
}

function withSources(state: State, action: Extract<Action, { type: 'sources' }>): State {
  const sources = newer(state.sources, action.sources);
  if (action.sources.status !== 'ready' || sources.status !== 'ready') return { ...state, sources };
  const rate = messagesPerMinute(action.before, {
    messages: totalMessages(sources.value),
    pageMillis: action.pageMillis,
  });
  return { ...state, sources, messagesPerMinute: rate ?? state.messagesPerMinute };
}

export function totalMessages(sources: SourceItem[]): number {
  return sources.reduce((sum, source) => sum + source.messages, 0);
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

const CLOCK_RUNS_ON_MILLIS = 15_000;

/**
 * The server's known time now, milliseconds since 1970: what it last told, carried on with the page's clock for
 * 15 s and then standing still, so that a dead feed does not look alive. Zero before it told any.
 */
export function knownNow(state: Pick<State, 'clock'>, pageMillis: number): number {
  if (!state.clock) return 0;
  return state.clock.knownAt + Math.min(CLOCK_RUNS_ON_MILLIS, Math.max(0, pageMillis - state.clock.heardAt));
}

/** Whether nothing was heard of the server for 15 s, or it cannot be reached. */
export function isStale(state: Pick<State, 'clock' | 'link'>, pageMillis: number): boolean {
  if (!state.clock) return state.link.state === 'waiting';
  return pageMillis - state.clock.heardAt > CLOCK_RUNS_ON_MILLIS;
}
