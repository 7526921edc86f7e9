/** What stands at the right while nothing is selected: levels in force, sources, keys. */
import { useText } from '../i18n';
import { whole } from '../format/quantity';
import { utcDay } from '../format/time';
import { useConsole, useSelect } from './context';
import { isUp, SourceSign, SourcesMessage, worstFirst } from './SourcesPanel';

/** The worst are shown; all are one press away. */
const MOST_SOURCES = 6;

const KEYS = [
  ['search', '/'],
  ['next', 'J K'],
  ['acknowledge', 'A'],
  ['open', 'Enter'],
  ['list', 'V'],
  ['follow', 'F C'],
  ['home', 'H'],
  ['palette', '1 2 3'],
  ['escape', 'Esc'],
] as const;

export function Overview() {
  const { words } = useText();
  return (
    <section class="side overview" aria-label={words.overview.label}>
      <div class="side-body" tabIndex={0} role="group" aria-label={words.overview.label}>
        <header class="card-head">
          <h2 class="calm">{words.overview.nothing}</h2>
          <p class="quiet">{words.overview.nothingWhy}</p>
        </header>
        <Levels />
        <SourceList />
        <section class="block">
          <h3>{words.overview.keys}</h3>
          <dl class="keys">
            {KEYS.map(([name, keys]) => (
              <div key={name}>
                <dt>
                  {keys.split(' ').map(key => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{words.overview.keyNames[name]}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </section>
  );
}

function Levels() {
  const { words, locale } = useText();
  const levels = useSelect(s => s.levels);
  const items = levels.status === 'ready' ? levels.value : [];
  return (
    <section class="block">
      <h3>{words.overview.levels}</h3>
      {items.length === 0 && (
        <p class="quiet">{levels.status === 'failed' ? levels.reason : words.overview.noLevels}</p>
      )}
      <ul class="levels">
        {items.map(item => (
          <li key={item.area}>
            <span class={`level level-${item.level}`}>{item.level}</span>
            <span>
              <b>{item.name ?? item.area}</b>
              <span class="quiet">
                {[
                  item.since ? words.overview.since(utcDay(Date.parse(item.since), locale)) : null,
                  item.reason,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceList() {
  const { words, locale } = useText();
  const { desk } = useConsole();
  const sources = useSelect(s => s.sources);
  const items = sources.status === 'ready' ? worstFirst(sources.value) : [];
  const up = items.filter(isUp).length;
  return (
    <section class="block">
      <header class="block-head">
        <h3>{words.overview.sources}</h3>
        {items.length > 0 && (
          <button class="link" onClick={() => desk.openSources(true)}>
            {words.sources.details}
          </button>
        )}
      </header>
      <SourcesMessage />
      {items.length > 0 && (
        <p class="quiet">{words.sources.summary(whole(up, locale), whole(items.length, locale))}</p>
      )}
      <ul class="source-list">
        {items.slice(0, MOST_SOURCES).map(source => (
          <li key={source.id}>
            <span>{source.name ?? source.id}</span>
            <SourceSign source={source} />
          </li>
        ))}
      </ul>
    </section>
  );
}
