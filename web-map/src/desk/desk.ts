/**
 * What an operator can do. Each command changes the state and, where the server has a part in it, asks the server;
 * panels, chart and keys all call these and nothing else.
 */
import type { Geometry } from 'geojson';
import type { Alert, AlertAct } from '../api/types';
import type { Rest } from '../api/rest';
import { queue } from '../state/alerts';
import type { Category } from '../state/category';
import {
  knownNow,
  type Action,
  type ChartPart,
  type Loaded,
  type Selection,
  type State,
} from '../state/state';
import type { Store } from '../state/store';
import type { PaletteName } from '../style/palettes';
import type { LanguageCode } from '../i18n';

/** What the chart does on request; it is made after the desk, so the desk only knows this. */
export interface ChartView {
  show(lon: number, lat: number, leastZoom: number): void;
  /** Brings all of a few geometries into the view. */
  frame(geometries: Geometry[]): void;
  zoomBy(steps: number): void;
  home(): void;
  /** Whether the ground of the view is loaded and the vessels stand on it. */
  drawn(): boolean;
}

const TRAIL_HOURS = 6;
const SEARCH_LIMIT = 12;
const ALERT_ZOOM = 12.5;
const VESSEL_ZOOM = 11;

export class Desk {
  chart: ChartView | null = null;
  private searchTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: Store<State, Action>,
    private readonly rest: Rest,
    /** Tells the live socket which tracks to send whatever the view. */
    private readonly followTracks: (tracks: string[]) => void,
    /** Where the vessel is now, if it is in view. */
    private readonly placeOf: (track: string) => { lon: number; lat: number } | null,
  ) {}

  select(track: string | null): void {
    const before = this.store.state.selection?.track;
    this.store.dispatch({ type: 'select', track });
    if (track === before) return;
    this.followTracks(track === null ? [] : [track]);
    if (track !== null) void this.refreshSelection();
  }

  /** Selects a vessel and brings it into the chart. */
  async find(track: string): Promise<void> {
    this.closeAlert();
    this.select(track);
    this.closeSearch();
    const place = this.placeOf(track) ?? (await this.reportedPlace(track));
    if (place) this.chart?.show(place.lon, place.lat, VESSEL_ZOOM);
  }

  private async reportedPlace(track: string): Promise<{ lon: number; lat: number } | null> {
    const vessel = await load(this.rest.vessel(track));
    if (vessel.status !== 'ready' || vessel.value.lon === null || vessel.value.lat === null) return null;
    return { lon: vessel.value.lon, lat: vessel.value.lat };
  }

  /** Asks again for what the card shows; the live frames carry only position and movement. */
  async refreshSelection(): Promise<void> {
    const track = this.store.state.selection?.track;
    if (track === undefined) return;
    const from = new Date(this.now() - TRAIL_HOURS * 3_600_000);
    await Promise.all([
      this.loadPart(track, 'vessel', this.rest.vessel(track)),
      this.loadPart(track, 'alerts', this.rest.vesselAlerts(track)),
      this.loadPart(track, 'trail', this.rest.trail(track, from)),
      this.loadPart(track, 'rules', this.rest.rules(track)),
    ]);
  }

  private async loadPart<K extends 'vessel' | 'alerts' | 'trail' | 'rules'>(
    track: string,
    key: K,
    asked: Promise<unknown>,
  ): Promise<void> {
    const part: Partial<Selection> = { [key]: await load(asked) };
    this.store.dispatch({ type: 'selectionLoaded', track, part });
  }

  follow(on: boolean): void {
    this.store.dispatch({ type: 'follow', on });
  }

  toggleFollow(): void {
    this.follow(!this.store.state.follow);
  }

  centreOnSelection(): void {
    const track = this.store.state.selection?.track;
    if (track !== undefined) void this.find(track);
  }

  /** Shows an alert on the chart and opens its reasons. */
  openAlert(alert: Alert): void {
    this.store.dispatch({ type: 'openAlert', id: alert.id });
    const vessel = alert.vessels[0];
    if (vessel) this.select(vessel.track);
    void this.loadRawLines(alert.id);
    const place = (vessel && this.placeOf(vessel.track)) ?? alert.position;
    if (!place) return;
    const shapes = alert.evidence.shapes.map(shape => shape.geometry);
    if (shapes.length === 0) this.chart?.show(place.lon, place.lat, ALERT_ZOOM);
    else this.chart?.frame([...shapes, { type: 'Point', coordinates: [place.lon, place.lat] }]);
  }

  private async loadRawLines(id: string): Promise<void> {
    this.store.dispatch({ type: 'rawLines', id, lines: await load(this.rest.sentences(id)) });
  }

  closeAlert(): void {
    this.store.dispatch({ type: 'openAlert', id: null });
  }

  async act(alert: Alert, act: AlertAct): Promise<void> {
    this.store.dispatch({ type: 'acting', alert: alert.id, failed: null });
    const answer = await load(this.rest.act(alert.id, act));
    if (answer.status === 'ready') {
      this.store.dispatch({ type: 'alert', alert: answer.value });
      this.store.dispatch({ type: 'acted' });
    } else if (answer.status === 'failed') {
      this.store.dispatch({ type: 'acting', alert: alert.id, failed: answer.reason });
    }
  }

  /** Moves the cursor in the queue, for J and K. */
  moveCursor(steps: 1 | -1): void {
    const { state } = this.store;
    const shown = queue(state.alerts, state.alertOrder, state.showClosedAlerts, this.now());
    if (shown.length === 0) return;
    const at = shown.findIndex(a => a.id === state.cursorAlert);
    const next = at < 0 ? (steps > 0 ? 0 : shown.length - 1) : at + steps;
    const { id } = shown[Math.min(shown.length - 1, Math.max(0, next))];
    this.store.dispatch({ type: 'cursorAlert', id });
  }

  /** The alert that the keys mean: the open one, else the one under the cursor. */
  keyedAlert(): Alert | null {
    const { openAlert, cursorAlert, alerts } = this.store.state;
    return alerts.get(openAlert ?? cursorAlert ?? '') ?? null;
  }

  search(words: string): void {
    this.store.dispatch({ type: 'searchWords', words });
    clearTimeout(this.searchTimer);
    const asked = words.trim();
    if (asked === '') {
      this.store.dispatch({ type: 'searchFound', words, found: { status: 'ready', value: [] } });
      return;
    }
    this.searchTimer = setTimeout(() => {
      void load(this.rest.search(asked, SEARCH_LIMIT)).then(found =>
        this.store.dispatch({ type: 'searchFound', words, found }),
      );
    }, 200);
  }

  closeSearch(): void {
    this.store.dispatch({ type: 'searchClosed' });
  }

  orderAlerts(order: State['alertOrder']): void {
    this.store.dispatch({ type: 'alertOrder', order });
  }

  showClosedAlerts(shown: boolean): void {
    this.store.dispatch({ type: 'showClosedAlerts', shown });
  }

  openSources(open: boolean): void {
    if (open) {
      this.closeAlert();
      this.select(null);
    }
    this.store.dispatch({ type: 'sourcesOpen', open });
  }

  openList(open: boolean): void {
    this.store.dispatch({ type: 'listOpen', open });
  }

  toggleCategory(category: Category): void {
    this.store.dispatch({ type: 'toggleCategory', category });
  }

  togglePart(part: ChartPart): void {
    this.store.dispatch({ type: 'togglePart', part });
  }

  usePalette(palette: PaletteName): void {
    this.store.dispatch({ type: 'palette', palette });
  }

  useLanguage(language: LanguageCode): void {
    this.store.dispatch({ type: 'language', language });
  }

  /** One step back: search, drawer, sources, selection. */
  escape(): void {
    const { state } = this.store;
    if (state.search) this.closeSearch();
    else if (state.openAlert) this.closeAlert();
    else if (state.sourcesOpen) this.openSources(false);
    else this.select(null);
  }

  private now(): number {
    return knownNow(this.store.state, performance.now());
  }
}

/** The outcome of a question to the server, as a value. */
export async function load<T>(asked: Promise<T>): Promise<Loaded<T>> {
  try {
    return { status: 'ready', value: await asked };
  } catch (e) {
    return { status: 'failed', reason: e instanceof Error ? e.message : String(e) };
  }
}
