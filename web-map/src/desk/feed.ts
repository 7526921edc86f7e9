/** From the live socket and the polled lists into fleet and state. */
import { FrameKind, type BinaryFrame } from '../api/frames';
import { LiveSocket, type View } from '../api/live';
import type { Rest } from '../api/rest';
import type { TextFrame } from '../api/types';
import type { Fleet } from '../state/fleet';
import { isStale, totalMessages, type Action, type SourceSample, type State } from '../state/state';
import type { Store } from '../state/store';
import { load } from './desk';

const SOURCES_EVERY_MS = 5_000;
const LEVELS_EVERY_MS = 30_000;
const STALE_CHECK_EVERY_MS = 1_000;
const RESTART_AFTER_STALE_MS = 30_000;

export class Feed {
  private readonly socket: LiveSocket;
  private sample: SourceSample | null = null;

  constructor(
    url: string,
    private readonly store: Store<State, Action>,
    private readonly fleet: Fleet,
    private readonly rest: Rest,
  ) {
    this.socket = new LiveSocket(url, {
      onLink: (state, retryAt) => this.linkChanged(state, retryAt),
      onText: frame => this.takeText(frame),
      onFrame: (frame, viewZoom) => this.takeFrame(frame, viewZoom),
      onBadFrame: reason => console.warn(`live: ${reason}`),
    });
  }

  start(): void {
    this.socket.connect();
    void this.pollSources();
    void this.pollLevels();
    setInterval(() => void this.pollSources(), SOURCES_EVERY_MS);
    setInterval(() => void this.pollLevels(), LEVELS_EVERY_MS);
    setInterval(() => this.restartIfSilent(), STALE_CHECK_EVERY_MS);
  }

  show(view: View): void {
    this.socket.show(view);
  }

  follow(tracks: string[]): void {
    this.socket.follow(tracks);
  }

  private linkChanged(state: State['link']['state'], retryAt: number | null): void {
    this.store.dispatch({ type: 'link', state, retryAt });
    if (state !== 'open') return;
    void this.loadAlerts();
    void this.loadPlaces();
  }

  /** Alerts that came or changed while there was no connection are only in the list. */
  private async loadAlerts(): Promise<void> {
    const alerts = await load(this.rest.alerts());
    if (alerts.status === 'ready') this.store.dispatch({ type: 'alerts', alerts: alerts.value });
    if (alerts.status === 'failed') this.store.dispatch({ type: 'alertsFailed', reason: alerts.reason });
  }

  private async loadPlaces(): Promise<void> {
    for (const kind of ['zones', 'facilities'] as const) {
      const places = await load(this.rest.places(kind));
      if (places.status === 'ready') this.store.dispatch({ type: 'places', kind, features: places.value });
    }
  }

  private takeText(frame: TextFrame): void {
    switch (frame.t) {
      case 'static':
        this.fleet.describe(frame.items);
        this.store.dispatch({
          type: 'fleet',
          version: this.fleet.version,
          knownAt: null,
          pageMillis: performance.now(),
        });
        break;
      case 'alert':
        this.store.dispatch({ type: 'alert', alert: frame.alert });
        break;
      case 'zones':
        void this.loadPlaces();
        break;
      case 'beat':
        this.store.dispatch({ type: 'beat', beat: frame, pageMillis: performance.now() });
        break;
    }
  }

  private takeFrame(frame: BinaryFrame, viewZoom: number): void {
    switch (frame.kind) {
      case FrameKind.Snapshot:
        this.fleet.replace(frame.vessels, frame.knownAt);
        this.store.dispatch({ type: 'density', density: null });
        break;
      case FrameKind.Delta:
        this.fleet.update(frame.vessels, frame.knownAt);
        break;
      case FrameKind.Removed:
        this.fleet.remove(frame.handles);
        break;
      case FrameKind.Density:
        this.store.dispatch({
          type: 'density',
          density: { zoom: densityZoom(viewZoom), cells: frame.cells, counts: frame.counts },
        });
        break;
    }
    this.store.dispatch({
      type: 'fleet',
      version: this.fleet.version,
      knownAt: frame.knownAt,
      pageMillis: performance.now(),
    });
  }

  private async pollSources(): Promise<void> {
    const sources = await load(this.rest.sources());
    const pageMillis = performance.now();
    this.store.dispatch({ type: 'sources', sources, pageMillis, before: this.sample });
    if (sources.status === 'ready') this.sample = { messages: totalMessages(sources.value), pageMillis };
    this.store.dispatch({ type: 'health', health: await load(this.rest.health()) });
  }

  private async pollLevels(): Promise<void> {
    this.store.dispatch({ type: 'levels', levels: await load(this.rest.levels()) });
  }

  /** A socket can stay open and be dead: no beat for 45 s, and it is opened anew. */
  private restartIfSilent(): void {
    const { state } = this.store;
    if (state.link.state !== 'open' || !state.clock) return;
    if (isStale(state, performance.now() - RESTART_AFTER_STALE_MS)) this.socket.restart();
  }
}

/** Zoom of the density cells for a view, as the server chooses it: 16 pixels each. */
export function densityZoom(viewZoom: number): number {
  return Math.min(16, Math.round(viewZoom) + 4);
}
