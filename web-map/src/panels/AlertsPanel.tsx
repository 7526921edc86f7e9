/** The queue: what needs someone now, each with its word, its shape and its numbers. */
import { useEffect, useRef } from 'preact/hooks';
import type { Alert } from '../api/types';
import { alertNumber, vesselName } from '../format/identity';
import { figure, whole } from '../format/quantity';
import { stopwatch, utcMinute } from '../format/time';
import { useText, type Dictionary } from '../i18n';
import { ruleTitle } from '../i18n/rules';
import { measureName, sentenceText, unitName } from '../i18n/sentences';
import { countBySeverity, isOpen, isShelved, isUnacknowledged, queue } from '../state/alerts';
import { SEVERITY_WORDS, severityWord } from '../state/severity';
import { useConsole, useNow, useSelect } from './context';
import { Glyph, SeverityIcon } from './icons';

export function AlertsPanel() {
  const { words, locale } = useText();
  const { desk } = useConsole();
  const alerts = useSelect(s => s.alerts);
  const loaded = useSelect(s => s.alertsLoaded);
  const order = useSelect(s => s.alertOrder);
  const closedShown = useSelect(s => s.showClosedAlerts);
  const now = useNow();
  const shown = queue(alerts, order, closedShown, now);
  const open = [...alerts.values()].filter(isOpen);
  const counts = countBySeverity(open);
  return (
    <section class="alerts" aria-label={words.alerts.title}>
      <header class="alerts-head">
        <Glyph name="bell" />
        <h2>{words.alerts.title}</h2>
        <button class="link" onClick={() => desk.orderAlerts(order === 'new' ? 'time' : 'new')}>
          {words.alerts.sort} {order === 'new' ? words.alerts.sortNew : words.alerts.sortTime}
        </button>
      </header>
      <ul class="counts">
        {SEVERITY_WORDS.filter(word => word !== 'information').map(word => (
          <li key={word}>
            <b class={`count ${word}`}>{whole(counts[word].all, locale)}</b>
            <span>{words.alerts.newCount(whole(counts[word].waiting, locale))}</span>
            <span class="count-word">{words.alerts.severities[word]}</span>
          </li>
        ))}
      </ul>
      <div class="queue" tabIndex={0} role="group" aria-label={words.alerts.title}>
        {loaded.status === 'loading' && shown.length === 0 && <p class="message">{words.alerts.loading}</p>}
        {loaded.status === 'failed' && (
          <p class="message">
            {words.alerts.failed} {loaded.reason}
          </p>
        )}
        {loaded.status === 'ready' && shown.length === 0 && (
          <div class="empty">
            <Glyph name="check" />
            <b>{closedShown ? words.alerts.emptyClosed : words.alerts.empty}</b>
            {!closedShown && <p>{words.alerts.emptyWhy}</p>}
          </div>
        )}
        <ol>
          {shown.map(alert => (
            <AlertCard key={alert.id} alert={alert} now={now} />
          ))}
        </ol>
      </div>
      <footer class="alerts-foot">
        <span>
          {words.alerts.open(whole(open.length, locale))} ·{' '}
          {words.alerts.closed(whole(alerts.size - open.length, locale))}
        </span>
        <button class="link" onClick={() => desk.showClosedAlerts(!closedShown)}>
          {closedShown ? words.alerts.showOpen : words.alerts.showClosed}
        </button>
      </footer>
    </section>
  );
}

function AlertCard({ alert, now }: { alert: Alert; now: number }) {
  const { words, locale } = useText();
  const { desk } = useConsole();
  const cursor = useSelect(s => s.cursorAlert === alert.id);
  const open = useSelect(s => s.openAlert === alert.id);
  const acting = useSelect(s => (s.acting?.alert === alert.id ? s.acting : null));
  const card = useRef<HTMLLIElement>(null);
  const severity = severityWord(alert.severity);
  const waiting = isUnacknowledged(alert) && isOpen(alert) && !isShelved(alert, now);
  useEffect(() => {
    if (cursor) card.current?.scrollIntoView({ block: 'nearest' });
  }, [cursor]);
  return (
    <li ref={card} class={`alert ${severity} ${waiting ? 'waiting' : ''} ${open || cursor ? 'current' : ''}`}>
      <button class="alert-open" aria-current={open} onClick={() => desk.openAlert(alert)}>
        <SeverityIcon severity={severity} />
        <span class="alert-title">
          {words.alerts.severity[severity]} · {ruleTitle(alert.rule, alert.title, locale)}
        </span>
        <time class="alert-age">{stopwatch((now - Date.parse(alert.raisedAt)) / 1000)}</time>
        <AlertSubject alert={alert} />
        <span class="alert-numbers">{numbersOf(alert, locale, words)}</span>
      </button>
      <div class="alert-foot">
        {waiting && (
          <>
            <button
              class="primary"
              disabled={acting !== null && acting.failed === null}
              onClick={() => void desk.act(alert, { act: 'acknowledge' })}
            >
              {words.alerts.acknowledge} {cursor && <kbd>A</kbd>}
            </button>
            {alert.state === 'escalated' && <AlertChip alert={alert} now={now} />}
          </>
        )}
        {!waiting && <AlertChip alert={alert} now={now} />}
        {alert.condition !== 'holds' && <span class="chip">{words.alerts.conditions[alert.condition]}</span>}
        {alert.exercise && <span class="chip">{words.alerts.exercise}</span>}
        <span class="alert-number">{alertNumber(alert.id)}</span>
      </div>
      {acting?.failed && (
        <p class="refused" role="alert">
          {words.acts.refused} {acting.failed}
        </p>
      )}
    </li>
  );
}

/** State of an alert as a word in a frame, and who has it. */
export function AlertChip({ alert, now }: { alert: Alert; now: number }) {
  const { words } = useText();
  if (isShelved(alert, now)) {
    return (
      <span class="chip-line">
        <span class="chip">{words.alerts.shelved}</span>{' '}
        {words.alerts.until(utcMinute(Date.parse(alert.shelvedUntil ?? '')))}
      </span>
    );
  }
  return (
    <span class="chip-line">
      <span class={`chip ${isUnacknowledged(alert) ? severityWord(alert.severity) : ''}`}>
        {words.alerts.states[alert.state]}
      </span>{' '}
      {alert.owner}
    </span>
  );
}

/** Vessels of an alert and the place or thing it is about. */
export function AlertSubject({ alert }: { alert: Alert }) {
  const { words } = useText();
  const vessels = alert.vessels.map(vesselName).join(' × ');
  const subject = alert.subject?.kind === 'vessel' ? null : alert.subject?.name;
  return (
    <span class="alert-subject">
      <b>{vessels || subject}</b>
      {vessels && subject && (
        <>
          {' '}
          {words.alerts.at} <b>{subject}</b>
        </>
      )}
    </span>
  );
}

/** The first two figures that made the rule speak, else its first sentence. */
function numbersOf(alert: Alert, locale: string, words: Dictionary): string {
  const figures = alert.evidence.measures
    .filter(m => typeof m.value === 'number')
    .slice(0, 2)
    .map(
      m =>
        `${measureName(m.name, locale)} ${figure(Number(m.value), locale)}${m.unit ? ` ${unitName(m.unit, locale)}` : ''}`,
    );
  if (figures.length > 0) return figures.join(' · ');
  const [sentence] = alert.evidence.sentences;
  return sentence ? sentenceText(sentence, locale, words) : '';
}
