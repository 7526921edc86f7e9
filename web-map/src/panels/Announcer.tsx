/** Says new alerts to a screen reader: alarms at once, others when it is silent, at most one every five seconds. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { vesselName } from '../format/identity';
import { useText } from '../i18n';
import { ruleTitle } from '../i18n/rules';
import { isUnacknowledged } from '../state/alerts';
import { severityWord } from '../state/severity';
import { useSelect } from './context';

const LEAST_PAUSE_MS = 5_000;

export function Announcer() {
  const { words, locale } = useText();
  const alerts = useSelect(s => s.alerts);
  const said = useRef(new Set<string>());
  const last = useRef(-Infinity);
  const [message, setMessage] = useState({ text: '', alarm: false });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const waiting = [...alerts.values()]
      .filter(a => isUnacknowledged(a) && !said.current.has(a.id))
      .sort((a, b) => b.severity - a.severity);
    if (waiting.length === 0) return;
    const pause = last.current + LEAST_PAUSE_MS - performance.now();
    if (pause > 0) {
      const timer = setTimeout(() => setTurn(turn + 1), pause);
      return () => clearTimeout(timer);
    }
    const [alert] = waiting;
    const severity = severityWord(alert.severity);
    said.current.add(alert.id);
    last.current = performance.now();
    setMessage({
      text: words.alerts.announce(
        words.alerts.severity[severity],
        ruleTitle(alert.rule, alert.title, locale),
        alert.vessels.map(vesselName).join(', '),
      ),
      alarm: severity === 'alarm',
    });
    setTurn(turn + 1);
    return undefined;
  }, [alerts, turn]);
  return (
    <>
      <div class="unseen" aria-live="polite">
        {message.alarm ? '' : message.text}
      </div>
      <div class="unseen" aria-live="assertive">
        {message.alarm ? message.text : ''}
      </div>
    </>
  );
}
