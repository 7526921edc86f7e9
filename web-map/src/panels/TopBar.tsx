/** The bar: who we are, search, health of the feed, palette, language, the server's time. */
import { LANGUAGES, useText } from '../i18n';
import { figure, whole } from '../format/quantity';
import { localTime, utcTime } from '../format/time';
import { PALETTE_NAMES } from '../style/palettes';
import { isStale } from '../state/state';
import { useConsole, useEverySecond, useNow, useSelect } from './context';
import { Glyph, Logo } from './icons';
import { SearchBox } from './SearchBox';
import { isUp } from './SourcesPanel';

export function TopBar() {
  const { words } = useText();
  return (
    <header class="bar">
      <div class="bar-name">
        <Logo />
        <h1>Roadstead</h1>
      </div>
      <SearchBox />
      <FeedHealth />
      <Choices />
      <Clock />
      <span class="trusted" title={words.bar.trustedWhy}>
        <Glyph name="person" />
        <span>{words.bar.trusted}</span>
      </span>
    </header>
  );
}

function FeedHealth() {
  const { words, locale } = useText();
  const { desk, store, pageMillis, fleet } = useConsole();
  const sources = useSelect(s => s.sources);
  const rate = useSelect(s => s.messagesPerMinute);
  const beat = useSelect(s => s.beat);
  useSelect(s => s.fleetVersion);
  useEverySecond();
  const items = sources.status === 'ready' ? sources.value : [];
  const up = items.filter(isUp).length;
  const stale = isStale(store.state, pageMillis());
  const tone = stale || items.length === 0 ? 'off' : up < items.length ? 'part' : 'good';
  return (
    <div class="health">
      <button
        class="health-sources"
        onClick={() => desk.openSources(!store.state.sourcesOpen)}
        title={words.bar.sourcesLabel(whole(up, locale), whole(items.length, locale))}
      >
        <span class={`state-dot ${tone}`} aria-hidden="true" />
        {words.bar.sources}{' '}
        <b>
          {whole(up, locale)}/{whole(items.length, locale)}
        </b>
      </button>
      {beat?.shedding === true && (
        <span class="tone warning" role="status" title={words.bar.sheddingWhy}>
          <b>{words.bar.shedding}</b>
        </span>
      )}
      {typeof beat?.lagMs === 'number' && (
        <span class="wide-only">
          {words.bar.lag} <b>{figure(Math.round(beat.lagMs / 100) / 10, locale)} s</b>
        </span>
      )}
      {rate !== null && (
        <span class="wide-only">
          <b>{whole(rate, locale)}</b> {words.bar.rate}
        </span>
      )}
      <span>
        <b>{whole(beat?.inView ?? fleet.size, locale)}</b> {words.bar.inView}
      </span>
    </div>
  );
}

function Choices() {
  const { words } = useText();
  const { desk } = useConsole();
  const palette = useSelect(s => s.palette);
  const language = useSelect(s => s.language);
  return (
    <>
      <div class="segments" role="group" aria-label={words.bar.palette}>
        {PALETTE_NAMES.map(name => (
          <button key={name} aria-pressed={name === palette} onClick={() => desk.usePalette(name)}>
            {words.bar.palettes[name]}
          </button>
        ))}
      </div>
      <div class="segments" role="group" aria-label={words.bar.language}>
        {LANGUAGES.map(code => (
          <button
            key={code}
            lang={code}
            aria-pressed={code === language}
            onClick={() => desk.useLanguage(code)}
          >
            {code.toUpperCase()}
          </button>
        ))}
      </div>
    </>
  );
}

function Clock() {
  const { words, locale } = useText();
  const now = useNow();
  const known = useSelect(s => s.clock !== null);
  return (
    <div class="clock" role="timer" aria-label={words.bar.clock}>
      <b>{known ? `${utcTime(now)} UTC` : '--:--:-- UTC'}</b>
      <span>{known ? localTime(now, locale) : words.bar.noTime}</span>
    </div>
  );
}
