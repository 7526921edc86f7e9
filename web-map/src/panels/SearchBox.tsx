/** Search for a vessel by name or number, key `/`. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { VesselDetail } from '../api/types';
import { mmsi, vesselName } from '../format/identity';
import { useText } from '../i18n';
import { shipTypeWord } from '../i18n/shipType';
import { useConsole, useSelect } from './context';
import { Glyph } from './icons';

export const SEARCH_ID = 'search';

export function SearchBox() {
  const { words } = useText();
  const { desk } = useConsole();
  const search = useSelect(s => s.search);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const found = search?.found.status === 'ready' ? search.found.value : [];
  useEffect(() => setAt(0), [search?.words]);

  const keyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt(Math.max(0, Math.min(found.length - 1, at + step)));
    } else if (event.key === 'Enter' && at < found.length) {
      choose(found[at]);
    }
  };
  const choose = (vessel: VesselDetail) => {
    void desk.find(vessel.track);
    document.getElementById(SEARCH_ID)?.blur();
  };
  const leave = (event: FocusEvent) => {
    if (!box.current?.contains(event.relatedTarget as Node | null)) desk.closeSearch();
  };

  return (
    <div class="search" ref={box} onFocusOut={leave}>
      <Glyph name="search" />
      <input
        id={SEARCH_ID}
        type="search"
        list={undefined}
        role="combobox"
        aria-label={words.bar.searchLabel}
        aria-expanded={search !== null}
        aria-controls="search-results"
        aria-activedescendant={search && found.length > 0 ? `found-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={words.bar.search}
        value={search?.words ?? ''}
        onInput={event => desk.search(event.currentTarget.value)}
        onKeyDown={keyDown}
      />
      <kbd>/</kbd>
      {search && (
        <div class="search-results">
          <SearchMessage />
          <ul id="search-results" role="listbox" aria-label={words.search.results}>
            {found.map((vessel, i) => (
              <li
                key={vessel.track}
                id={`found-${i}`}
                role="option"
                aria-selected={i === at}
                onMouseDown={event => {
                  event.preventDefault();
                  choose(vessel);
                }}
              >
                <b>{vesselName(vessel)}</b>
                <span>
                  {[vessel.flag, shipTypeWord(words, vessel.shiptype), vessel.mmsi && mmsi(vessel.mmsi)]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function SearchMessage() {
  const { words } = useText();
  const search = useSelect(s => s.search);
  if (!search) return null;
  const { found } = search;
  if (search.words.trim() === '') return <p class="hint">{words.search.hint}</p>;
  if (found.status === 'loading') return <p class="hint">{words.search.loading}</p>;
  if (found.status === 'failed') {
    return (
      <p class="hint">
        {words.search.failed} {found.reason}
      </p>
    );
  }
  return found.value.length === 0 ? <p class="hint">{words.search.none(search.words.trim())}</p> : null;
}
