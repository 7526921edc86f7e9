/** The selected vessel: one banner for what matters most, then values, each with its age. "Not heard" is a word. */
import type { ComponentChildren } from 'preact';
import { NOT_AVAILABLE, ROT_NOT_AVAILABLE, StationKind, VesselFlag } from '../api/frames';
import type { Alert, StaticItem, TrailPoint, VesselDetail } from '../api/types';
import { bearing, degreesMinutes } from '../format/angle';
import { alertNumber, countryName, imo, mmsi, vesselName } from '../format/identity';
import { figure, whole } from '../format/quantity';
import { age, utcDay, utcTime } from '../format/time';
import { useText, type Dictionary } from '../i18n';
import { ruleTitle } from '../i18n/rules';
import { sentenceText } from '../i18n/sentences';
import { shipTypeWord } from '../i18n/shipType';
import { isOpen, worstByTrack } from '../state/alerts';
import { severityWord } from '../state/severity';
import type { Selection } from '../state/state';
import { useConsole, useNow, useSelect } from './context';
import { Glyph, SeverityIcon, VesselIcon } from './icons';

/** What the card knows of its vessel: details of the server, and the live row while it is in view. */
interface Subject {
  vessel: VesselDetail | null;
  item: StaticItem | undefined;
  /** Row in the fleet, or -1. */
  row: number;
  /** When its position was heard, milliseconds since 1970; null if never. */
  heardAt: number | null;
  lost: boolean;
  kind: StationKind;
  now: number;
}

export function VesselCard({ selection }: { selection: Selection }) {
  const { words } = useText();
  const { fleet } = useConsole();
  useSelect(s => s.fleetVersion);
  const now = useNow();
  const row = fleet.rowOfTrack(selection.track);
  const vessel = selection.vessel.status === 'ready' ? selection.vessel.value : null;
  const heardText = vessel?.positionAt ?? null;
  const subject: Subject = {
    vessel,
    item: row < 0 ? undefined : fleet.staticOf(row),
    row,
    heardAt: row >= 0 ? fleet.heardAt[row] * 1000 : heardText ? Date.parse(heardText) : null,
    lost: row >= 0 ? fleet.isLost(row) : vessel?.state === 'lost',
    kind: row >= 0 ? fleet.kind[row] : kindOf(vessel?.class),
    now,
  };
  return (
    <section class={`side card ${subject.lost ? 'is-lost' : ''}`} aria-label={words.card.label}>
      <CardHead subject={subject} track={selection.track} />
      <div class="side-body" tabIndex={0} role="group" aria-label={words.card.label}>
        <Kinematics subject={subject} />
        {selection.vessel.status === 'loading' && <p class="message">{words.card.loading}</p>}
        {selection.vessel.status === 'failed' && (
          <p class="message">
            {words.card.failed} {selection.vessel.reason}
          </p>
        )}
        <SpeedHistory selection={selection} />
        <Place subject={subject} />
        <Voyage subject={subject} />
        <Identity subject={subject} track={selection.track} />
        <HeardBy subject={subject} />
        <CardAlerts track={selection.track} />
        <RulesNotEvaluated selection={selection} />
      </div>
      <CardActions track={selection.track} />
    </section>
  );
}

function kindOf(stationClass: string | undefined): StationKind {
  const kinds: Record<string, StationKind> = {
    B: StationKind.ClassB,
    base: StationKind.Base,
    aton: StationKind.AidToNavigation,
    sar: StationKind.Sar,
    sart: StationKind.Distress,
    mob: StationKind.Distress,
    epirb: StationKind.Distress,
    lrit: StationKind.Lrit,
    radar: StationKind.Radar,
    craft: StationKind.Craft,
    sighting: StationKind.Sighting,
  };
  return kinds[stationClass ?? 'A'] ?? StationKind.ClassA;
}

const KIND_WORDS: (keyof Dictionary['station'])[] = [
  'A',
  'B',
  'base',
  'aton',
  'sar',
  'distress',
  'lrit',
  'radar',
  'craft',
  'sighting',
];

export function stationWord(words: Dictionary, kind: StationKind, stationClass?: string): string {
  const known = words.station as Record<string, string | undefined>;
  return known[stationClass ?? ''] ?? words.station[KIND_WORDS[kind] ?? 'A'];
}

function nameOf({ vessel, item }: Subject, track: string): string {
  if (item) return vesselName(item);
  return vessel ? vesselName(vessel) : track;
}

function sizeOf({ item, vessel }: Subject, words: Dictionary): string {
  if (item?.dim) {
    const [bow, stern, port, starboard] = item.dim;
    return `${bow + stern} × ${port + starboard} m`;
  }
  return vessel?.length ? `${vessel.length} m` : words.card.sizeUnknown;
}

function CardHead({ subject, track }: { subject: Subject; track: string }) {
  const { words, locale } = useText();
  const { fleet, desk } = useConsole();
  const { vessel, item, row, kind } = subject;
  const flag = item?.flag ?? vessel?.flag ?? null;
  const type = shipTypeWord(words, item?.type ?? vessel?.shiptype ?? null);
  const receivers = vessel?.sources.length ?? 0;
  const vesselLike = kind !== StationKind.Base && kind !== StationKind.AidToNavigation;
  return (
    <header class="card-head">
      <div class="card-name">
        <h2>{nameOf(subject, track)}</h2>
        {row >= 0 && <VesselIcon fleet={fleet} row={row} size={30} />}
        <button class="icon" aria-label={words.card.close} onClick={() => desk.select(null)}>
          <Glyph name="close" />
        </button>
      </div>
      <p class="quiet">
        <span class="flag">{flag ?? '?'}</span> {flag ? countryName(flag, locale) : words.card.unknownFlag}
        {vesselLike ? ` · ${type.toLowerCase()}` : ''}
      </p>
      <p class="quiet">
        {[
          vesselLike ? sizeOf(subject, words) : null,
          stationWord(words, kind, vessel?.class),
          receivers > 0 ? words.card.receivers(whole(receivers, locale), receivers === 1) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Banner subject={subject} track={track} />
    </header>
  );
}

function Banner({ subject, track }: { subject: Subject; track: string }) {
  const { words, locale } = useText();
  const { fleet, desk } = useConsole();
  const alerts = useSelect(s => s.alerts);
  const { row, heardAt, now, item, vessel, kind } = subject;
  const worst = worstByTrack(alerts.values()).get(track);
  const flags = row >= 0 ? fleet.flags[row] : 0;
  if (worst) {
    const severity = severityWord(worst.severity);
    return (
      <button class={`banner ${severity}`} onClick={() => desk.openAlert(worst)}>
        <SeverityIcon severity={severity} />
        <span>
          <b>
            {words.alerts.severity[severity]} · {ruleTitle(worst.rule, worst.title, locale)}
          </b>
          {worst.evidence.sentences.length > 0
            ? sentenceText(worst.evidence.sentences[0], locale, words)
            : alertNumber(worst.id)}
        </span>
      </button>
    );
  }
  if (subject.lost && heardAt !== null) {
    return (
      <Note tone="warning" title={words.card.lost(age((now - heardAt) / 1000))} text={words.card.lostWhy} />
    );
  }
  if (flags & VesselFlag.Exercise) return <Note tone="information" title={words.card.exercise} text="" />;
  if (flags & VesselFlag.Doubtful)
    return <Note tone="warning" title={words.card.doubtful} text={words.card.doubtfulWhy} />;
  if (row >= 0 && !item?.name && !vessel?.shipname && !item?.type && !item?.dim) {
    const why = kind === StationKind.ClassB ? words.card.staticUnknownClassB : words.card.staticUnknownWhy;
    return <Note tone="caution" title={words.card.staticUnknown} text={why} />;
  }
  return (
    <div class="banner good">
      <Glyph name="check" />
      <span>
        <b>{words.card.nothingOpen}</b>
        {words.card.nothingOpenWhy}
      </span>
    </div>
  );
}

function Note({
  tone,
  title,
  text,
}: {
  tone: 'warning' | 'caution' | 'information';
  title: string;
  text: string;
}) {
  return (
    <div class={`banner ${tone}`}>
      <SeverityIcon severity={tone} />
      <span>
        <b>{title}</b>
        {text}
      </span>
    </div>
  );
}

function Kinematics({ subject }: { subject: Subject }) {
  const { words, locale } = useText();
  const { fleet } = useConsole();
  const { row, vessel, heardAt, now } = subject;
  const tenth = (column: Uint16Array, detail: number | null | undefined) =>
    row >= 0 ? (column[row] === NOT_AVAILABLE ? null : column[row] / 10) : (detail ?? null);
  const sog = tenth(fleet.sog, vessel?.sog);
  const cog = tenth(fleet.cog, vessel?.cog);
  const heading = tenth(fleet.heading, vessel?.heading);
  const rot = row >= 0 && fleet.rot[row] !== ROT_NOT_AVAILABLE ? degreesPerMinute(fleet.rot[row]) : null;
  const heard = heardAt === null ? words.card.notHeard : age((now - heardAt) / 1000);
  const cells: { name: string; value: string | null; unit: string }[] = [
    { name: words.card.sog, value: sog === null ? null : oneDecimal(sog, locale), unit: 'kn' },
    { name: words.card.cog, value: cog === null ? null : bearing(cog).slice(0, 3), unit: '°' },
    { name: words.card.hdg, value: heading === null ? null : bearing(heading).slice(0, 3), unit: '°' },
    {
      name: words.card.rot,
      value: rot === null ? null : `${rot > 0 ? '+' : ''}${figure(rot, locale)}`,
      unit: '°/m',
    },
  ];
  return (
    <dl class="figures">
      {cells.map(cell => (
        <div key={cell.name}>
          <dt>{cell.name}</dt>
          <dd>
            <b>{cell.value ?? '–'}</b>
            {cell.value !== null && <span class="unit">{cell.unit}</span>}
            <span class="age">{cell.value === null ? words.card.notSent : heard}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function oneDecimal(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);
}

/** M.1371-5 annex 8 §3.1: ROT indicator = 4.733 times the root of degrees a minute. */
function degreesPerMinute(indicator: number): number {
  return Math.sign(indicator) * Math.round((indicator / 4.733) ** 2);
}

function SpeedHistory({ selection }: { selection: Selection }) {
  const { words, locale } = useText();
  if (selection.trail.status !== 'ready') return null;
  const points = selection.trail.value.filter(p => p.sog !== null);
  const speeds = points.map(p => p.sog ?? 0);
  return (
    <section class="block">
      <header class="block-head">
        <h3>{words.card.speed6h}</h3>
        {points.length > 1 && (
          <span class="quiet">
            {words.card.speedRange(figure(Math.min(...speeds), locale), figure(Math.max(...speeds), locale))}
          </span>
        )}
      </header>
      {points.length > 1 ? <Sparkline points={points} /> : <p class="quiet">{words.card.noTrail}</p>}
    </section>
  );
}

function Sparkline({ points }: { points: TrailPoint[] }) {
  const from = points[0].at;
  const to = Math.max(points[points.length - 1].at, from + 1);
  const top = Math.max(2, ...points.map(p => p.sog ?? 0)) * 1.1;
  const x = (at: number) => ((at - from) / (to - from)) * 280;
  const y = (sog: number) => 44 - (sog / top) * 40;
  const path = points
    .map((p, i) => `${i ? 'L' : 'M'}${x(p.at).toFixed(1)},${y(p.sog ?? 0).toFixed(1)}`)
    .join('');
  return (
    <>
      <svg class="sparkline" viewBox="0 0 280 46" preserveAspectRatio="none" aria-hidden="true">
        <path class="area" d={`${path}L280,46L0,46Z`} />
        <path class="curve" d={path} />
      </svg>
      <p class="spark-times">
        <span>{utcTime(from).slice(0, 5)}</span>
        <span>{utcTime(to).slice(0, 5)}</span>
      </p>
    </>
  );
}

function Rows({ rows }: { rows: [name: string, value: ComponentChildren, ageText: string | null][] }) {
  return (
    <dl class="rows aged">
      {rows.map(([name, value, ageText]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          <dd class="age">{ageText}</dd>
        </div>
      ))}
    </dl>
  );
}

function Missing() {
  const { words } = useText();
  return <span class="missing">{words.card.notHeard}</span>;
}

/** Age of the last position; the server does not tell that of static data. */
function ageOf({ heardAt, now }: Subject): string | null {
  return heardAt === null ? null : age((now - heardAt) / 1000);
}

function Place({ subject }: { subject: Subject }) {
  const { words } = useText();
  const { fleet } = useConsole();
  const { row, vessel, lost, heardAt } = subject;
  const lat = row >= 0 ? fleet.lat[row] : vessel?.lat;
  const lon = row >= 0 ? fleet.lon[row] : vessel?.lon;
  const placeText =
    lat === null || lat === undefined || lon === null || lon === undefined ? (
      <Missing />
    ) : (
      degreesMinutes(lat, lon)
    );
  return (
    <section class="block">
      {lost && (
        <header class="block-head">
          <h3>{words.card.lastHeard}</h3>
          <span class="quiet">{heardAt === null ? '' : utcTime(heardAt)}</span>
        </header>
      )}
      <Rows rows={[[words.card.place, placeText, ageOf(subject)]]} />
    </section>
  );
}

function Voyage({ subject }: { subject: Subject }) {
  const { words, locale } = useText();
  const { fleet } = useConsole();
  const { vessel, item, row, kind } = subject;
  if (kind === StationKind.ClassB) {
    return (
      <section class="block">
        <h3>{words.card.voyage}</h3>
        <p class="quiet">{words.card.classBVoyage}</p>
      </section>
    );
  }
  if (kind !== StationKind.ClassA) return null;
  const position = ageOf(subject);
  const destination = (item?.destination ?? vessel?.destination ?? '').trim();
  const status = row >= 0 ? fleet.status[row] : vessel?.status;
  return (
    <section class="block">
      <h3>{words.card.voyage}</h3>
      <Rows
        rows={[
          [words.card.boundFor, destination || <Missing />, null],
          [words.card.eta, vessel?.eta ? etaText(vessel.eta, locale) : <Missing />, null],
          [words.card.draught, vessel?.draught ? `${figure(vessel.draught, locale)} m` : <Missing />, null],
          [words.card.status, typeof status === 'number' ? words.status[status] : <Missing />, position],
        ]}
      />
    </section>
  );
}

/** An ETA of message 5 has no year, and parts may be missing: what is no date is shown as it was sent. */
function etaText(eta: string, locale: string): string {
  const at = Date.parse(`2028-${eta}`);
  return Number.isNaN(at) ? eta : `${utcDay(at, locale)} UTC`;
}

function Identity({ subject, track }: { subject: Subject; track: string }) {
  const { words, locale } = useText();
  const { vessel, item, kind } = subject;
  const position = ageOf(subject);
  const number = item?.mmsi ?? vessel?.mmsi ?? null;
  const imoNumber = item?.imo ?? vessel?.imo ?? null;
  const callsign = (item?.callsign ?? vessel?.callsign ?? '').trim();
  const flag = item?.flag ?? vessel?.flag ?? null;
  const rows: [string, ComponentChildren, string | null][] = [
    [words.card.mmsi, number === null ? <Missing /> : mmsi(number), position],
    [words.card.imo, imoNumber ? imo(imoNumber) : <Missing />, null],
    [words.card.callsign, callsign || <Missing />, null],
    [words.card.flag, flag ? words.card.flagByMmsi(countryName(flag, locale)) : <Missing />, position],
    [words.card.class, stationWord(words, kind, vessel?.class), position],
  ];
  if (track !== String(number)) rows.push([words.card.track, track, null]);
  return (
    <section class="block">
      <h3>{words.card.identity}</h3>
      <Rows rows={rows} />
    </section>
  );
}

function HeardBy({ subject }: { subject: Subject }) {
  const { words } = useText();
  const sources = useSelect(s => s.sources);
  const { vessel, lost } = subject;
  if (!vessel) return null;
  const names = new Map(sources.status === 'ready' ? sources.value.map(s => [s.id, s.name]) : []);
  return (
    <section class="block">
      <header class="block-head">
        <h3>{words.card.heardBy}</h3>
      </header>
      {vessel.sources.length === 0 || lost ? <p class="quiet">{words.card.nobody}</p> : null}
      <Rows rows={vessel.sources.map(id => [id, names.get(id) ?? '', null])} />
    </section>
  );
}

function CardAlerts({ track }: { track: string }) {
  const { words, locale } = useText();
  const { desk } = useConsole();
  const alerts = useSelect(s => s.alerts);
  const mine = [...alerts.values()].filter((a: Alert) => a.vessels.some(v => v.track === track));
  if (mine.length === 0) return null;
  return (
    <section class="block">
      <h3>{words.card.alerts}</h3>
      <ul class="card-alerts">
        {mine.map(alert => (
          <li key={alert.id}>
            <SeverityIcon severity={severityWord(alert.severity)} size={14} />
            <button class="link" onClick={() => desk.openAlert(alert)}>
              {ruleTitle(alert.rule, alert.title, locale)}
            </button>
            <span class="quiet">
              {isOpen(alert) ? words.alerts.states[alert.state] : words.alerts.conditions[alert.condition]} ·{' '}
              {utcTime(Date.parse(alert.raisedAt)).slice(0, 5)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RulesNotEvaluated({ selection }: { selection: Selection }) {
  const { words, locale } = useText();
  if (selection.rules.status !== 'ready' || selection.rules.value.length === 0) return null;
  const all = selection.rules.value;
  const not = all.filter(r => !r.evaluated);
  return (
    <section class="block">
      <header class="block-head">
        <h3>{words.card.rules}</h3>
        <span class="quiet">{words.card.ofAll(whole(not.length, locale), whole(all.length, locale))}</span>
      </header>
      <dl class="rows">
        {not.map(r => (
          <div key={r.rule}>
            <dt>
              <b>{r.rule}</b>
            </dt>
            <dd>{r.missing.join(', ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function CardActions({ track }: { track: string }) {
  const { words } = useText();
  const { desk } = useConsole();
  const follow = useSelect(s => s.follow);
  const alerts = useSelect(s => s.alerts);
  const worst = worstByTrack(alerts.values()).get(track);
  return (
    <footer class="acts">
      <div class="act-buttons">
        {worst && (
          <button class="primary" onClick={() => desk.openAlert(worst)}>
            {words.card.openAlert}
          </button>
        )}
        <button class={worst ? 'secondary' : 'primary'} onClick={() => desk.centreOnSelection()}>
          {words.card.centre} <kbd>C</kbd>
        </button>
        <button class="secondary" aria-pressed={follow} onClick={() => desk.follow(!follow)}>
          {follow ? words.card.following : words.card.follow} <kbd>F</kbd>
        </button>
      </div>
    </footer>
  );
}
