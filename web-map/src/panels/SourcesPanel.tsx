/** Health of the sources in numbers, the worst first. */
import type { SourceItem, SourceStateCode } from '../api/types';
import { age } from '../format/time';
import { figure, whole } from '../format/quantity';
import { useText } from '../i18n';
import { useConsole, useSelect } from './context';
import { Glyph } from './icons';

const WORST_FIRST: SourceStateCode[] = ['lost', 'idle', 'waiting', 'connected', 'ended'];
const SHAPES: Record<SourceStateCode, string> = {
  connected: '●',
  idle: '!',
  lost: '✕',
  waiting: '○',
  ended: '✓',
};

/** A file that was read to its end has done what it could. */
export function isUp(source: SourceItem): boolean {
  return source.state === 'connected' || source.state === 'ended';
}

export function worstFirst(sources: SourceItem[]): SourceItem[] {
  const rank = (s: SourceItem) => WORST_FIRST.indexOf(s.state);
  return [...sources].sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id));
}

export function SourcesPanel() {
  const { words, locale } = useText();
  const { desk } = useConsole();
  const sources = useSelect(s => s.sources);
  const items = sources.status === 'ready' ? sources.value : [];
  return (
    <section class="side" aria-label={words.sources.title}>
      <header class="side-head">
        <h2>{words.sources.title}</h2>
        <span class="quiet">
          {words.sources.summary(whole(items.filter(isUp).length, locale), whole(items.length, locale))}
        </span>
        <button class="icon" aria-label={words.sources.close} onClick={() => desk.openSources(false)}>
          <Glyph name="close" />
        </button>
      </header>
      <div class="side-body" tabIndex={0} role="group" aria-label={words.sources.title}>
        <SourcesMessage />
        {worstFirst(items).map(source => (
          <SourceDetails key={source.id} source={source} />
        ))}
      </div>
    </section>
  );
}

export function SourcesMessage() {
  const { words } = useText();
  const sources = useSelect(s => s.sources);
  if (sources.status === 'loading') return <p class="message">{words.sources.loading}</p>;
  if (sources.status === 'failed') {
    return (
      <p class="message">
        {words.sources.failed} {sources.reason}
      </p>
    );
  }
  if (sources.value.length > 0) return null;
  return (
    <p class="message">
      <b>{words.sources.none}</b> {words.sources.noneWhy}
    </p>
  );
}

export function SourceSign({ source }: { source: SourceItem }) {
  const { words } = useText();
  return (
    <span class={`source-state ${source.state}`}>
      <span aria-hidden="true">{SHAPES[source.state]}</span> {words.sources.states[source.state]}
    </span>
  );
}

function SourceDetails({ source }: { source: SourceItem }) {
  const { words, locale } = useText();
  const rejected = Object.entries(source.rejected).filter(([, n]) => n > 0);
  const rows: [string, string][] = [
    [words.sources.lines, whole(source.lines, locale)],
    [words.sources.accepted, whole(source.accepted, locale)],
    [
      words.sources.rejected,
      rejected.map(([reason, n]) => `${whole(n, locale)} ${reason}`).join(', ') || words.sources.noRejected,
    ],
    [words.sources.messages, whole(source.messages, locale)],
  ];
  if (source.shed > 0) rows.push([words.sources.shed, whole(source.shed, locale)]);
  if (source.dataAgeSeconds !== null) rows.push([words.sources.dataAge, age(source.dataAgeSeconds)]);
  if (source.clockOffsetSeconds !== null) {
    rows.push([words.sources.clockOffset, `${figure(source.clockOffsetSeconds, locale)} s`]);
  }
  return (
    <section class="block source">
      <header class="block-head">
        <h3>{source.name ?? source.id}</h3>
        <SourceSign source={source} />
      </header>
      <p class="quiet">{[source.name ? source.id : null, source.kind].filter(Boolean).join(' · ')}</p>
      {source.words.map(sentence => (
        <p key={sentence} class="sentence">
          {sentence}
        </p>
      ))}
      <dl class="rows">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
