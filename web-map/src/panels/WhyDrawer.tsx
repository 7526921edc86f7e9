/** Why an alert: any rule's evidence in one order, with the acts pinned below. */
import { useState } from 'preact/hooks';
import type { Alert } from '../api/types';
import { alertNumber } from '../format/identity';
import { figure, holds, whole } from '../format/quantity';
import { stopwatch, utcTime } from '../format/time';
import { useText, type Dictionary } from '../i18n';
import { ruleTitle } from '../i18n/rules';
import { sentenceText } from '../i18n/sentences';
import { isOpen, isUnacknowledged } from '../state/alerts';
import { severityWord } from '../state/severity';
import { AlertActions } from './AlertActions';
import { AlertChip } from './AlertsPanel';
import { useConsole, useNow, useSelect } from './context';
import { Glyph, SeverityIcon } from './icons';
import { Measures, SeriesChart } from './measures';

export function WhyDrawer({ id }: { id: string }) {
  const { words } = useText();
  const { desk } = useConsole();
  const alert = useSelect(s => s.alerts.get(id));
  if (!alert) {
    return (
      <section class="side why" aria-label={words.why.label}>
        <p class="message">{words.why.gone}</p>
        <button class="secondary" onClick={() => desk.closeAlert()}>
          {words.why.close}
        </button>
      </section>
    );
  }
  return (
    <section class="side why" aria-label={words.why.label}>
      <WhyHead alert={alert} />
      <div class="side-body" tabIndex={0} role="group" aria-label={words.why.label}>
        <MeasuresBlock alert={alert} />
        <SeriesBlock alert={alert} />
        <div class="pair">
          <CoverageBlock alert={alert} />
          <StoppedBlock alert={alert} />
        </div>
        <RevisionsBlock alert={alert} />
        <HistoryBlock alert={alert} />
        <ReportsBlock alert={alert} />
        <ParametersBlock alert={alert} />
      </div>
      <AlertActions key={alert.id} alert={alert} />
    </section>
  );
}

function WhyHead({ alert }: { alert: Alert }) {
  const { words, locale } = useText();
  const { desk } = useConsole();
  const now = useNow();
  const severity = severityWord(alert.severity);
  const raisedAt = Date.parse(alert.raisedAt);
  const [first, ...rest] = alert.evidence.sentences;
  return (
    <header class={`why-head ${severity} ${isUnacknowledged(alert) && isOpen(alert) ? 'waiting' : ''}`}>
      <div class="why-rule">
        <SeverityIcon severity={severity} />
        <b class={`tone ${severity}`}>{words.alerts.severity[severity]}</b>
        <h2>{ruleTitle(alert.rule, alert.title, locale)}</h2>
        <span class="quiet">
          · {alert.rule} {words.why.version(String(alert.ruleVersion))} · {alertNumber(alert.id)}
        </span>
        <button class="icon" aria-label={words.why.close} onClick={() => desk.closeAlert()}>
          <Glyph name="close" />
        </button>
      </div>
      <p class="why-sentence">{first ? sentenceText(first, locale, words) : alert.title}</p>
      {rest.map(sentence => (
        <p key={sentence.key} class="why-more">
          {sentenceText(sentence, locale, words)}
        </p>
      ))}
      <p class="why-state">
        <AlertChip alert={alert} now={now} />
        {alert.condition !== 'holds' && <span class="chip">{words.alerts.conditions[alert.condition]}</span>}
        <span>
          {words.why.raised} <b>{utcTime(raisedAt)}</b>
        </span>
        {alert.clearedAt && (
          <span>
            {words.why.cleared} <b>{utcTime(Date.parse(alert.clearedAt))}</b>
          </span>
        )}
        {alert.level !== null && <span>{words.why.judged(String(alert.level))}</span>}
        {isUnacknowledged(alert) && isOpen(alert) && (
          <span>{words.why.waiting(stopwatch((now - raisedAt) / 1000))}</span>
        )}
      </p>
    </header>
  );
}

function MeasuresBlock({ alert }: { alert: Alert }) {
  const { words, locale } = useText();
  const { measures } = alert.evidence;
  const judged = measures.map(m => holds(m.value, m.comparison, m.threshold)).filter(h => h !== null);
  const held = judged.filter(Boolean).length;
  return (
    <section class="block">
      <header class="block-head">
        <h3>{words.why.measured}</h3>
        {judged.length > 0 && (
          <span class="quiet">
            {held === judged.length
              ? words.why.allHeld(whole(held, locale))
              : words.why.someHeld(whole(held, locale), whole(judged.length, locale))}
          </span>
        )}
      </header>
      <Measures measures={measures} />
    </section>
  );
}

function SeriesBlock({ alert }: { alert: Alert }) {
  const { words } = useText();
  const { series, measures } = alert.evidence;
  if (series.length === 0) return null;
  const thresholdOf = (name: string, unit: string | null) => {
    const same = measures.find(m => m.name === name && (m.unit ?? null) === (unit ?? null));
    return typeof same?.threshold === 'number' ? same.threshold : null;
  };
  return (
    <section class="block" aria-label={words.why.series}>
      <div class="series-grid">
        {series.map(s => (
          <SeriesChart
            key={s.name}
            series={s}
            threshold={thresholdOf(s.name, s.unit)}
            raisedAt={Date.parse(alert.raisedAt)}
            alone={series.length === 1}
          />
        ))}
      </div>
    </section>
  );
}

function CoverageBlock({ alert }: { alert: Alert }) {
  const { words, locale } = useText();
  const lines = coverageLines(alert.evidence.coverage, locale);
  return (
    <section class="block">
      <h3>{words.why.coverage}</h3>
      {lines.length === 0 ? (
        <p class="quiet">{words.why.noCoverage}</p>
      ) : (
        lines.map(text => <p key={text}>{text}</p>)
      )}
    </section>
  );
}

/** Coverage is a sentence, a list of them, or a small object of figures. */
function coverageLines(coverage: unknown, locale: string): string[] {
  if (coverage === null || coverage === undefined) return [];
  if (typeof coverage === 'string') return [coverage];
  if (typeof coverage === 'number') return [figure(coverage, locale)];
  if (Array.isArray(coverage)) return coverage.flatMap(part => coverageLines(part, locale));
  if (typeof coverage !== 'object') return [];
  return Object.entries(coverage).map(([name, value]) => {
    const words = coverageLines(value, locale).join(', ');
    return name === 'text' ? words : `${name}: ${words}`;
  });
}

function StoppedBlock({ alert }: { alert: Alert }) {
  const { words, locale } = useText();
  return (
    <section class="block">
      <h3>{words.why.stopped}</h3>
      <ul class="bullets">
        {alert.evidence.wouldHaveStopped.map(stopper => (
          <li key={stopper.text}>{sentenceText(stopper, locale, words)}</li>
        ))}
      </ul>
    </section>
  );
}

function RevisionsBlock({ alert }: { alert: Alert }) {
  const { words, locale } = useText();
  return (
    <section class="block">
      <h3>{words.why.revisions}</h3>
      <table class="plain">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.why.heard}</th>
            <th scope="col">{words.why.known}</th>
            <th scope="col">{words.why.because}</th>
          </tr>
        </thead>
        <tbody>
          {alert.revisions.map(r => (
            <tr key={r.n}>
              <th scope="row">{words.why.kinds[r.kind]}</th>
              <td>{r.heardAt ? utcTime(Date.parse(r.heardAt)) : '–'}</td>
              <td>{utcTime(Date.parse(r.knownAt))}</td>
              <td>{sentenceText(r.because, locale, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{words.why.nothingDeleted}</p>
    </section>
  );
}

function HistoryBlock({ alert }: { alert: Alert }) {
  const { words } = useText();
  if (alert.history.length === 0) return null;
  const names: Record<string, string | undefined> = words.acts.done;
  return (
    <section class="block">
      <h3>{words.why.history}</h3>
      <table class="plain">
        <tbody>
          {alert.history.map((step, i) => (
            <tr key={i}>
              <td>{utcTime(Date.parse(step.at))}</td>
              <th scope="row">{names[step.act] ?? step.act}</th>
              <td>{[step.to, reasonWord(step.reason, words), step.text].filter(Boolean).join(' · ')}</td>
              <td class="quiet">{step.by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Reasons are codes where the console offers a choice, and free words otherwise. */
function reasonWord(reason: string | null, words: Dictionary): string | null {
  const known: Record<string, string | undefined> = {
    ...words.acts.resolveReasons,
    ...words.acts.falseAlarmReasons,
  };
  return reason === null ? null : (known[reason] ?? reason);
}

const REPORTS_SHOWN = 3;
/** Before a sentence: its receiver and time, which have columns of their own. */
const TAG_BLOCK = /^\\[^\\]*\\/;

/** The reports by their references at once, and their sentences as soon as the server has read them back. */
function ReportsBlock({ alert }: { alert: Alert }) {
  const { words, locale } = useText();
  const rawLines = useSelect(s => s.rawLines);
  const [all, setAll] = useState(false);
  const lines = rawLines.status === 'ready' ? rawLines.value : [];
  const reports = alert.reports.map(report => ({
    ...report,
    sentence:
      lines.find(line => line.source === report.source && line.line === report.line)?.sentence ?? null,
  }));
  if (reports.length === 0) return null;
  const shown = all ? reports : reports.slice(-REPORTS_SHOWN);
  return (
    <section class="block">
      <header class="block-head">
        <h3>{words.why.reports}</h3>
        {shown.length < reports.length && (
          <span class="quiet">
            {words.why.lastOf(whole(shown.length, locale), whole(reports.length, locale))} ·{' '}
            <button class="link" onClick={() => setAll(true)}>
              {words.why.showAll}
            </button>
          </span>
        )}
      </header>
      <table class="plain raw">
        <tbody>
          {shown.map(r => (
            <tr key={`${r.source} ${r.line}`}>
              <td>{utcTime(Date.parse(r.heardAt))}</td>
              <td>{r.source}</td>
              <td title={`${words.why.line(whole(r.line, locale))}, crc32c ${r.crc32c}: ${r.sentence ?? ''}`}>
                <code>
                  {r.sentence?.replace(TAG_BLOCK, '') ??
                    `${words.why.line(whole(r.line, locale))}, crc32c ${r.crc32c}`}
                </code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ParametersBlock({ alert }: { alert: Alert }) {
  const { words, locale } = useText();
  const entries = Object.entries(alert.parameters ?? {});
  if (entries.length === 0) return null;
  return (
    <section class="block">
      <details>
        <summary>{words.why.parameters}</summary>
        <dl class="rows">
          {entries.map(([name, value]) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{typeof value === 'number' ? figure(value, locale) : String(value)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
