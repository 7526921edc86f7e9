/** The chart: MapLibre with our layers. It draws what state and fleet say, and hands on what the pointer does. */
import {
  LngLatBounds,
  Map as ChartMap,
  ScaleControl,
  type GeoJSONSource,
  type MapMouseEvent,
} from 'maplibre-gl';
import type { Geometry } from 'geojson';
import type { View } from '../api/live';
import type { ChartView, Desk } from '../desk/desk';
import { DICTIONARIES } from '../i18n';
import { isUnacknowledged, worstByTrack } from '../state/alerts';
import type { Fleet } from '../state/fleet';
import { severityWord } from '../state/severity';
import { knownNow, type Action, type Camera, type State } from '../state/state';
import type { Store } from '../state/store';
import { chartStyle, firstAbove } from '../style/chartStyle';
import { PALETTES } from '../style/palettes';
import { VesselFlag } from '../api/frames';
import { OVERLAYS } from '.';
import { boundsOfPlaces, union, type Bounds } from './bounds';
import { collection, type Picture } from './overlay';
import { nearest } from './picking';
import { VesselLayer } from './vessels';

const VIEW_DEBOUNCE_MS = 150;
const BLINK_MS = 500;
const PICK_PIXELS = 12;
const FRAME_ZOOM = 14.5;
/** Pause between the questions of a page without an address where there is anything to look at. */
const HOME_EVERY_MS = 1_500;
/** Sources whose tiles have to be there before the chart counts as drawn. */
const GROUND = ['base-world', 'base-detail'];
const WORLD: Camera = { lon: -60, lat: 35, zoom: 2.2 };

export class Chart implements ChartView {
  private readonly map: ChartMap;
  private readonly vessels: VesselLayer;
  private readonly reducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)');
  private styled: { palette: string; language: string } | null = null;
  private shown = new Map<string, unknown[]>();
  private look: unknown[] = [];
  private viewTimer: ReturnType<typeof setTimeout> | undefined;
  private severities = new Map<number, NonNullable<ReturnType<Picture['severityOf']>>>();
  private severitiesOf: unknown[] = [];
  private atHome: boolean;
  private halfSecond = false;
  /** What was brought into the view last, until someone moves the chart. */
  private framed: { bounds: Bounds; maxZoom: number } | null = null;

  constructor(
    container: HTMLElement,
    private readonly store: Store<State, Action>,
    private readonly fleet: Fleet,
    private readonly desk: Desk,
    private readonly onView: (view: View) => void,
    /** Where the traffic is that the server knows; null if there is none or it does not answer. */
    private readonly trafficBounds: () => Promise<Bounds | null>,
  ) {
    const { camera, palette, language } = store.state;
    this.atHome = camera !== null;
    const start = camera ?? WORLD;
    this.map = new ChartMap({
      container,
      style: chartStyle(palette, language, location.origin),
      center: [start.lon, start.lat],
      zoom: start.zoom,
      minZoom: 1,
      maxZoom: 18,
      maxPitch: 0,
      dragRotate: false,
      pitchWithRotate: false,
      fadeDuration: 0,
      attributionControl: { compact: true },
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.keyboard.disableRotation();
    this.map.addControl(new ScaleControl({ unit: 'nautical', maxWidth: 90 }), 'bottom-left');
    this.vessels = new VesselLayer(
      fleet,
      () => this.now(),
      () => this.reducedMotion.matches || Math.floor(performance.now() / BLINK_MS) % 2 === 0,
    );
    this.styled = { palette, language };
    this.map.on('style.load', () => this.fill());
    this.map.on('movestart', event => {
      if (event.originalEvent) this.framed = null;
    });
    this.map.on('moveend', () => this.viewMoved());
    this.map.on('click', event => this.pick(event));
    this.map.on('mousemove', event => {
      const { lng, lat } = event.lngLat.wrap();
      store.dispatch({ type: 'pointer', at: { lon: lng, lat } });
      const hit = nearest(
        this.fleet,
        this.picture(),
        p => this.map.project([p.lon, p.lat]),
        event.point,
        PICK_PIXELS,
      );
      this.map.getCanvas().style.cursor = hit.length > 0 ? 'pointer' : '';
    });
    this.map.on('mouseout', () => store.dispatch({ type: 'pointer', at: null }));
    store.subscribe(() => this.refresh());
    setInterval(() => this.tick(), BLINK_MS);
    new ResizeObserver(() => this.resized()).observe(container);
    this.nameCanvas();
    if (!this.atHome) void this.findHome();
  }

  show(lon: number, lat: number, leastZoom: number): void {
    this.atHome = true;
    this.framed = null;
    this.go({ center: [lon, lat], zoom: Math.max(leastZoom, this.map.getZoom()) });
  }

  frame(geometries: Geometry[]): void {
    const bounds = boundsOfPlaces(
      geometries.map(geometry => ({ type: 'Feature', geometry, properties: {} })),
    );
    if (bounds) this.fit(bounds, FRAME_ZOOM);
  }

  zoomBy(steps: number): void {
    this.framed = null;
    this.map.zoomTo(this.map.getZoom() + steps, { duration: this.duration() });
  }

  home(): void {
    void this.goHome();
  }

  /** The first view: as soon as the server knows a place or a vessel. */
  private async findHome(): Promise<void> {
    while (!this.atHome) {
      await new Promise(resolve => setTimeout(resolve, HOME_EVERY_MS));
      if (!this.atHome) await this.goHome();
    }
  }

  /** To where the traffic and the places of the registers are. */
  private async goHome(): Promise<void> {
    const { zones, facilities } = this.store.state;
    const bounds = union(await this.trafficBounds(), boundsOfPlaces([...zones, ...facilities]));
    if (bounds) this.fit(bounds);
  }

  drawn(): boolean {
    if (!this.atHome || this.map.isMoving() || !this.map.getLayer(this.vessels.id)) return false;
    return GROUND.every(id => this.map.isSourceLoaded(id));
  }

  private fit(bounds: Bounds, maxZoom = 12): void {
    this.atHome = true;
    this.framed = { bounds, maxZoom };
    this.map.fitBounds(new LngLatBounds(bounds), { padding: 64, maxZoom, duration: this.duration() });
  }

  /** The regions beside the chart grow and shrink; what was to be seen stays in the view. */
  private resized(): void {
    this.map.resize();
    if (this.framed) this.fit(this.framed.bounds, this.framed.maxZoom);
  }

  private go(to: { center: [number, number]; zoom: number }): void {
    this.map.easeTo({ ...to, duration: this.duration() });
  }

  private duration(): number {
    return this.reducedMotion.matches ? 0 : 600;
  }

  /** Known time in seconds since 1970. */
  private now(): number {
    return knownNow(this.store.state, performance.now()) / 1000;
  }

  /** Positions move on every second; between them only what blinks is drawn again. */
  private tick(): void {
    this.halfSecond = !this.halfSecond;
    if (this.halfSecond) {
      if (this.blinks()) this.map.triggerRepaint();
      return;
    }
    this.refresh();
    this.followSelection();
    this.map.triggerRepaint();
  }

  private blinks(): boolean {
    if (this.reducedMotion.matches) return false;
    return [...this.severities.values()].some(s => s.waiting && s.word === 'alarm');
  }

  private followSelection(): void {
    const { follow, selection } = this.store.state;
    const row = selection && follow ? this.fleet.rowOfTrack(selection.track) : -1;
    if (row < 0) return;
    const place = this.fleet.placeAt(row, this.now());
    this.map.easeTo({
      center: [place.lon, place.lat],
      duration: this.reducedMotion.matches ? 0 : 2 * BLINK_MS,
    });
  }

  /** A new style has lost layers and data: all are drawn again. */
  private fill(): void {
    this.shown = new Map();
    this.look = [];
    if (!this.map.getLayer(this.vessels.id)) this.map.addLayer(this.vessels, firstAbove());
    this.refresh();
  }

  private refresh(): void {
    const { state } = this.store;
    if (this.styled?.palette !== state.palette || this.styled.language !== state.language) {
      this.styled = { palette: state.palette, language: state.language };
      this.map.setStyle(chartStyle(state.palette, state.language, location.origin), { diff: false });
      this.nameCanvas();
      return;
    }
    if (!this.map.getLayer(this.vessels.id)) return;
    const picture = this.picture();
    this.refreshLook(picture);
    for (const overlay of OVERLAYS) {
      const depends = overlay.dependsOn(picture);
      if (same(depends, this.shown.get(overlay.id))) continue;
      this.shown.set(overlay.id, depends);
      const source: GeoJSONSource | undefined = this.map.getSource(overlay.id);
      void source?.setData(collection(overlay.features(picture)));
    }
  }

  private refreshLook(picture: Picture): void {
    const { state, selectedRow } = picture;
    const look = [
      state.palette,
      state.hiddenParts,
      state.hiddenCategories,
      selectedRow,
      state.alerts,
      state.selection?.track,
    ];
    if (same(look, this.look)) return;
    this.look = look;
    this.vessels.setLook({
      palette: PALETTES[state.palette],
      typeColours: !state.hiddenParts.has('typeColours'),
      hidden: state.hiddenCategories,
      selectedRow,
      severityOf: row => this.severityOf(row),
    });
  }

  private picture(): Picture {
    const { state } = this.store;
    const bounds = this.map.getBounds();
    const [w, s, e, n] = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    const margin = (n - s) * 0.1;
    return {
      state,
      fleet: this.fleet,
      now: this.now(),
      zoom: this.map.getZoom(),
      inView: (lon, lat) =>
        lat > s - margin &&
        lat < n + margin &&
        [lon, lon - 360, lon + 360].some(l => l > w - margin && l < e + margin),
      severityOf: row => this.severityOf(row),
      selectedRow: state.selection ? this.fleet.rowOfTrack(state.selection.track) : -1,
    };
  }

  /** Severity of the gravest open alert of a row; one that is flagged before its alert came counts as information. */
  private severityOf(row: number): ReturnType<Picture['severityOf']> {
    const { alerts } = this.store.state;
    const basis = [alerts, this.fleet.version];
    if (!same(basis, this.severitiesOf)) {
      this.severitiesOf = basis;
      this.severities = new Map();
      for (const [track, alert] of worstByTrack(alerts.values())) {
        const at = this.fleet.rowOfTrack(track);
        const word = severityWord(alert.severity);
        if (at >= 0) this.severities.set(at, { word, waiting: isUnacknowledged(alert) });
      }
    }
    const known = this.severities.get(row);
    if (known) return known;
    return this.fleet.flags[row] & VesselFlag.Alerted ? { word: 'information', waiting: false } : null;
  }

  private viewMoved(): void {
    clearTimeout(this.viewTimer);
    this.viewTimer = setTimeout(() => {
      const centre = this.map.getCenter().wrap();
      const bounds = this.map.getBounds();
      const canvas = this.map.getCanvas();
      this.store.dispatch({
        type: 'camera',
        camera: { lon: centre.lng, lat: centre.lat, zoom: this.map.getZoom() },
      });
      this.onView({
        bbox: wrapped(bounds),
        zoom: this.map.getZoom(),
        px: [canvas.clientWidth, canvas.clientHeight],
      });
    }, VIEW_DEBOUNCE_MS);
  }

  /** Click takes the nearest target; Alt and click goes on to the next of those that lie together. */
  private pick(event: MapMouseEvent): void {
    this.atHome = true;
    const rows = nearest(
      this.fleet,
      this.picture(),
      p => this.map.project([p.lon, p.lat]),
      event.point,
      PICK_PIXELS,
    );
    if (rows.length === 0) {
      this.desk.select(null);
      return;
    }
    const tracks = rows.flatMap(row => this.fleet.staticOf(row)?.track ?? []);
    const at = tracks.indexOf(this.store.state.selection?.track ?? '');
    const track = event.originalEvent.altKey ? tracks[(at + 1) % tracks.length] : tracks[0];
    if (track !== undefined) {
      this.desk.closeAlert();
      this.desk.select(track);
    }
  }

  private nameCanvas(): void {
    const canvas = this.map.getCanvas();
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', DICTIONARIES[this.store.state.language].chart.label);
  }
}

function same(a: unknown[], b: unknown[] | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}

/** The box as the protocol wants it: between -180 and 180, west greater than east across 180 degrees. */
function wrapped(bounds: LngLatBounds): View['bbox'] {
  const [w, e] = [bounds.getWest(), bounds.getEast()];
  const [s, n] = [Math.max(-90, bounds.getSouth()), Math.min(90, bounds.getNorth())];
  if (e - w >= 360) return [-180, s, 180, n];
  const wrap = (lon: number) => ((((lon + 180) % 360) + 360) % 360) - 180;
  return [wrap(w), s, wrap(e), n];
}
