/**
 * What can be done with an alert in its state: it is acknowledged before it is assigned or closed. Each act that needs
 * words opens a small form above the buttons.
 */
import { useState } from 'preact/hooks';
import type { Alert, AlertAct } from '../api/types';
import { useText, type Dictionary } from '../i18n';
import { isShelved, isUnacknowledged } from '../state/alerts';
import { useConsole, useNow, useSelect } from './context';

type FormName = 'assign' | 'resolve' | 'falseAlarm' | 'shelve' | 'note';

export function AlertActions({ alert }: { alert: Alert }) {
  const { words } = useText();
  const { desk } = useConsole();
  const [form, setForm] = useState<FormName | null>(null);
  const acting = useSelect(s => (s.acting?.alert === alert.id ? s.acting : null));
  const now = useNow();
  const sending = acting !== null && acting.failed === null;
  const closed = alert.state === 'resolved' || alert.state === 'falseAlarm';
  const act = (what: AlertAct) => {
    setForm(null);
    void desk.act(alert, what);
  };
  const opener = (name: FormName) => (
    <button
      class="secondary"
      aria-expanded={form === name}
      onClick={() => setForm(form === name ? null : name)}
    >
      {words.acts[name]}
    </button>
  );
  return (
    <footer class="acts">
      {acting?.failed && (
        <p class="refused" role="alert">
          {words.acts.refused} {acting.failed}
        </p>
      )}
      {form && <ActForm name={form} act={act} cancel={() => setForm(null)} now={now} />}
      <div class="act-buttons">
        {isUnacknowledged(alert) && (
          <button class="primary" disabled={sending} onClick={() => act({ act: 'acknowledge' })}>
            {sending ? words.acts.sending : words.alerts.acknowledge} <kbd>A</kbd>
          </button>
        )}
        {closed && (
          <button class="secondary" onClick={() => act({ act: 'reopen' })}>
            {words.acts.reopen}
          </button>
        )}
        {!closed && !isUnacknowledged(alert) && (
          <>
            {opener('assign')}
            {opener('resolve')}
            {opener('falseAlarm')}
          </>
        )}
        {!closed && (
          <>
            {isShelved(alert, now) ? (
              <button class="secondary" onClick={() => act({ act: 'unshelve' })}>
                {words.acts.unshelve}
              </button>
            ) : (
              opener('shelve')
            )}
          </>
        )}
        {opener('note')}
      </div>
    </footer>
  );
}

interface FormProps {
  name: FormName;
  act: (what: AlertAct) => void;
  cancel: () => void;
  /** Known time, milliseconds since 1970. */
  now: number;
}

function ActForm({ name, act, cancel, now }: FormProps) {
  const { words } = useText();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const field = (key: string) => {
      const value = given.get(key);
      return typeof value === 'string' ? value.trim() : '';
    };
    act(actOf(name, field, now));
  };
  return (
    <form class="act-form" onSubmit={submit}>
      {name === 'assign' && (
        <label>
          {words.acts.assignTo}
          <input name="to" required autocomplete="off" autoFocus />
        </label>
      )}
      {name === 'resolve' && <Reason reasons={words.acts.resolveReasons} />}
      {name === 'falseAlarm' && <Reason reasons={words.acts.falseAlarmReasons} />}
      {name === 'shelve' && (
        <>
          <label>
            {words.acts.shelveFor}
            <select name="minutes">
              {Object.entries(words.acts.minutes).map(([minutes, text]) => (
                <option key={minutes} value={minutes}>
                  {text}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.acts.reason}
            <input name="reason" required autocomplete="off" />
          </label>
        </>
      )}
      {name !== 'assign' && name !== 'shelve' && (
        <label class="wide">
          {words.acts.text}
          <textarea name="text" rows={2} required />
        </label>
      )}
      <div class="act-buttons">
        <button class="primary" type="submit">
          {words.acts.confirm[name]}
        </button>
        <button class="secondary" type="button" onClick={cancel}>
          {words.acts.cancel}
        </button>
      </div>
    </form>
  );
}

function Reason({
  reasons,
}: {
  reasons: Dictionary['acts']['resolveReasons'] | Dictionary['acts']['falseAlarmReasons'];
}) {
  const { words } = useText();
  return (
    <label>
      {words.acts.reason}
      <select name="reason" required>
        <option value="">{words.acts.choose}</option>
        {Object.entries(reasons).map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

export function actOf(name: FormName, field: (key: string) => string, now: number): AlertAct {
  switch (name) {
    case 'assign':
      return { act: 'assign', to: field('to') };
    case 'resolve':
    case 'falseAlarm':
      return { act: name, reason: field('reason'), text: field('text') };
    case 'shelve':
      return {
        act: 'shelve',
        until: new Date(now + Number(field('minutes')) * 60_000).toISOString(),
        reason: field('reason'),
      };
    case 'note':
      return { act: 'note', text: field('text') };
  }
}
