/** The chart with what floats on it: tools, legend, cursor, warnings. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { degreesMinutes } from '../format/angle';
import { alertNumber, vesselName } from '../format/identity';
import { figure, whole } from '../format/quantity';
import { age } from '../format/time';
import { useText } from '../i18n';
import { shapeKind, shapeName } from '../i18n/sentences';
import { nauticalMiles } from '../layers/mercator';
import { VesselFlag } from '../api/frames';
import { CATEGORIES, categoryOf, isVesselKind, type Category } from '../state/category';
import type { Fleet } from '../state/fleet';
import { isStale, type ChartPart } from '../state/state';
import { useConsole, useEverySecond, useSelect } from './context';
import { Glyph, SymbolIcon } from './icons';

export function ChartPanel({ mount }: { mount: (container: HTMLElement) => void }) {
  const { words } = useText();
  const container = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!container.current) return;
    try {
      mount(container.current);
    } catch (e) {
      console.error(e);
      setFailed(true);
    }
  }, [mount]);
  return (
    <section class="chart">
      <div ref={container} class="chart-map" />
      {failed && <p class="chart-failed">{words.chart.noWebgl}</p>}
      <Tools />
      <Legend />
      <Notices />
      <p class="not-for-navigation">{words.chart.notForNavigation}</p>
      <Cursor />
    </section>
  );
}

const PARTS: ChartPart[] = ['labels', 'vectors', 'trail', 'zones', 'typeColours'];

function Tools() {
  const { words } = useText();
  const { desk } = useConsole();
  const listOpen = useSelect(s => s.listOpen);
  const hidden = useSelect(s => s.hiddenParts);
  const [partsOpen, setPartsOpen] = useState(false);
  return (
    <div class="tools-box">
      <div class="tools" role="toolbar" aria-label={words.chart.parts} aria-orientation="vertical">
        <button
          aria-label={words.chart.zoomIn}
          title={words.chart.zoomIn}
          onClick={() => desk.chart?.zoomBy(1)}
        >
          <Glyph name="plus" />
        </button>
        <button
          aria-label={words.chart.zoomOut}
          title={words.chart.zoomOut}
          onClick={() => desk.chart?.zoomBy(-1)}
        >
          <Glyph name="minus" />
        </button>
        <hr />
        <button aria-label={words.chart.home} title={words.chart.home} onClick={() => desk.chart?.home()}>
          <Glyph name="home" />
        </button>
        <button
          aria-label={words.chart.parts}
          title={words.chart.parts}
          aria-expanded={partsOpen}
          onClick={() => setPartsOpen(!partsOpen)}
        >
          <Glyph name="layers" />
        </button>
        <button
          aria-label={words.list.open}
          title={words.list.open}
          aria-pressed={listOpen}
          onClick={() => desk.openList(!listOpen)}
        >
          <Glyph name="list" />
        </button>
      </div>
      {partsOpen && (
        <fieldset class="parts">
          <legend>{words.chart.parts}</legend>
          {PARTS.map(part => (
            <label key={part}>
              <input type="checkbox" checked={!hidden.has(part)} onChange={() => desk.togglePart(part)} />
              {words.chart.partNames[part]}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function Legend() {
  const alert = useSelect(s => (s.openAlert ? s.alerts.get(s.openAlert) : undefined));
  const density = useSelect(s => s.density !== null);
  if (alert && alert.evidence.shapes.length > 0) return <EvidenceLegend id={alert.id} />;
  return density ? <DensityLegend /> : <VesselLegend />;
}

function VesselLegend() {
  const { words, locale } = useText();
  const { fleet, desk } = useConsole();
  useSelect(s => s.fleetVersion);
  const hidden = useSelect(s => s.hiddenCategories);
  const counts = countByCategory(fleet);
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return (
    <section class="legend" aria-label={words.chart.legend}>
      <header>
        <b>{words.chart.legend}</b>
        <span class="quiet">{whole(all, locale)}</span>
      </header>
      <ul>
        {CATEGORIES.map(category => (
          <li key={category}>
            <button
              aria-pressed={!hidden.has(category)}
              title={words.chart.legendHint}
              onClick={() => desk.toggleCategory(category)}
            >
              <SymbolIcon cell={{ shape: 'active', category }} size={22} />
              <span>{words.chart.categories[category]}</span>
              <span class="quiet">{whole(counts.get(category) ?? 0, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function countByCategory(fleet: Fleet): Map<Category, number> {
  const counts = new Map<Category, number>();
  fleet.forEach(row => {
    if (!isVesselKind(fleet.kind[row])) return;
    const category = categoryOf(fleet.kind[row], fleet.type[row]);
    counts.set(category, (counts.get(category) ?? 0) + 1);
  });
  return counts;
}

function DensityLegend() {
  const { words } = useText();
  return (
    <section class="legend" aria-label={words.chart.density}>
      <header>
        <b>{words.chart.density}</b>
      </header>
      <p class="density-scale">
        {[1, 10, 100, 1000].map(n => (
          <span key={n}>
            <i class={`density-${n}`} />
            {n}
          </span>
        ))}
      </p>
      <p class="quiet">{words.chart.densityHint}</p>
    </section>
  );
}

function EvidenceLegend({ id }: { id: string }) {
  const { words, locale } = useText();
  const shapes = useSelect(s => s.alerts.get(id)?.evidence.shapes);
  return (
    <section class="legend" aria-label={words.why.evidenceOf(alertNumber(id))}>
      <header>
        <b>{words.why.evidenceOf(alertNumber(id))}</b>
        <span class="quiet">{words.why.onChart}</span>
      </header>
      <ul class="shapes">
        {(shapes ?? []).map((shape, i) => (
          <li key={`${shape.name} ${i}`}>
            <span
              class={`shape ${shape.geometry.type.replace('Multi', '').toLowerCase()} ${shapeKind(shape.name)}`}
              aria-hidden="true"
            />
            {shapeName(shape.name, locale)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What an operator must not miss: a dead feed, a fault of the server, an exercise. */
function Notices() {
  const { words } = useText();
  const { store, pageMillis, fleet } = useConsole();
  useEverySecond();
  const link = useSelect(s => s.link);
  const health = useSelect(s => s.health);
  const exercise = useSelect(s => [...s.alerts.values()].some(a => a.exercise)) || hasExercise(fleet);
  const { clock } = store.state;
  const stale = isStale(store.state, pageMillis());
  const silence = clock ? age((pageMillis() - clock.heardAt) / 1000) : '';
  const faults = health.status === 'ready' && health.value.state !== 'ok' ? health.value.words : [];
  return (
    <div class="notices" role="status">
      {exercise && <p class="notice exercise">{words.link.exercise}</p>}
      {stale && (
        <p class="notice stale">
          <b>{clock ? words.link.stale : words.link.offline}</b> {clock && words.link.staleWhy(silence)}{' '}
          {link.retryAt !== null &&
            words.link.retry(String(Math.max(0, Math.ceil((link.retryAt - Date.now()) / 1000))))}
        </p>
      )}
      {!stale && link.state === 'connecting' && !clock && <p class="notice">{words.link.connecting}</p>}
      {!stale && faults.length > 0 && (
        <p class="notice fault">
          <b>{words.link.degraded}</b> {faults.join(' ')}
        </p>
      )}
    </div>
  );
}

function hasExercise(fleet: Fleet): boolean {
  let found = false;
  fleet.forEach(row => {
    if (fleet.flags[row] & VesselFlag.Exercise) found = true;
  });
  return found;
}

function Cursor() {
  const { words, locale } = useText();
  const { fleet } = useConsole();
  const pointer = useSelect(s => s.pointer);
  const track = useSelect(s => s.selection?.track);
  if (!pointer) return null;
  const row = track === undefined ? -1 : fleet.rowOfTrack(track);
  const item = row < 0 ? undefined : fleet.staticOf(row);
  return (
    <p class="cursor">
      {words.chart.cursor} <b>{degreesMinutes(pointer.lat, pointer.lon)}</b>
      {item && (
        <span>
          {words.chart.from(vesselName(item))}{' '}
          <b>{figure(nauticalMiles(pointer, { lon: fleet.lon[row], lat: fleet.lat[row] }), locale)} nm</b>
        </span>
      )}
    </p>
  );
}
