/** Puts the console together: state, feed, desk, panels, chart. */
import '@fontsource-variable/inter/wght.css';
import 'maplibre-gl/dist/maplibre-gl.css';
import './style/console.css';
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { render } from 'preact';
import { Rest } from './api/rest';
import { chosenLanguage, chosenPalette, formatHash, parseHash } from './desk/address';
import { Desk, load } from './desk/desk';
import { Feed } from './desk/feed';
import { listenToKeys } from './desk/keys';
import { boundsOfMost } from './layers/bounds';
import { Chart } from './layers/chart';
import { App } from './panels/App';
import { SEARCH_ID } from './panels/SearchBox';
import { Fleet } from './state/fleet';
import { initialState, knownNow, reduce, type Action, type State } from './state/state';
import { Store } from './state/store';
import { applyPalette } from './style/palettes';
import { BASEMAP_FONT } from './style/basemap';

declare global {
  interface Window {
    roadstead: { drawn(): boolean; moving(): number; places(): Record<string, string> };
  }
}

const SAMPLE = 500;
const SELECTION_EVERY_MS = 10_000;

setWorkerUrl(workerUrl);

const query = new URLSearchParams(location.search);
const hash = parseHash(location.hash);
const palette = chosenPalette(query, localStorage.getItem('palette'));
const language = chosenLanguage(query, localStorage.getItem('language'), navigator.languages);
const store = new Store<State, Action>(
  { ...initialState(palette, language, localStorage.getItem('list') === 'open'), camera: hash.camera },
  reduce,
  task => requestAnimationFrame(task),
);
const fleet = new Fleet();
const rest = new Rest(`${location.origin}/api/v1`);
const feed = new Feed(`${location.origin.replace(/^http/, 'ws')}/api/v1/live`, store, fleet, rest);
const desk = new Desk(
  store,
  rest,
  tracks => feed.follow(tracks),
  track => {
    const row = fleet.rowOfTrack(track);
    return row < 0 ? null : fleet.placeAt(row, knownNow(store.state, performance.now()) / 1000);
  },
);

applyState();
store.subscribe(applyState);
listenToKeys(document, desk, {
  focusSearch: () => document.getElementById(SEARCH_ID)?.focus(),
  toggleList: () => desk.openList(!store.state.listOpen),
});
const root = document.getElementById('console');
if (root) {
  render(
    <App
      desk={{ store, fleet, desk, pageMillis: () => performance.now() }}
      mountChart={container => void mountChart(container)}
    />,
    root,
  );
}
feed.start();
setInterval(() => void desk.refreshSelection(), SELECTION_EVERY_MS);
if (hash.track) desk.select(hash.track);

/** Labels are drawn with the page's own font, which must be there before the first tile is. */
async function mountChart(container: HTMLElement): Promise<void> {
  await Promise.all(['400', '500'].map(weight => document.fonts.load(`${weight} 14px "${BASEMAP_FONT}"`)));
  desk.chart = new Chart(
    container,
    store,
    fleet,
    desk,
    view => feed.show(view),
    async () => {
      const vessels = await load(rest.sample(SAMPLE));
      if (vessels.status !== 'ready') return null;
      return boundsOfMost(
        vessels.value.flatMap(v => (v.lon === null || v.lat === null ? [] : [[v.lon, v.lat]])),
      );
    },
  );
}

/** What a test in a browser may ask, where the pixels of the chart cannot be read. */
window.roadstead = {
  drawn: () => desk.chart?.drawn() ?? false,
  moving: () => {
    let count = 0;
    fleet.forEach(row => (count += fleet.isMoving(row) ? 1 : 0));
    return count;
  },
  places: () => {
    const places: Record<string, string> = {};
    fleet.forEach(row => (places[fleet.staticOf(row)?.track ?? ''] = `${fleet.lon[row]} ${fleet.lat[row]}`));
    return places;
  },
};

/** What of the state lives outside the panels: colours, language and address of the page, and what is remembered. */
function applyState(): void {
  const { state } = store;
  const html = document.documentElement;
  if (html.dataset['palette'] !== state.palette) applyPalette(state.palette, html);
  html.lang = state.language;
  localStorage.setItem('palette', state.palette);
  localStorage.setItem('language', state.language);
  localStorage.setItem('list', state.listOpen ? 'open' : 'closed');
  if (!state.camera) return;
  const address = formatHash(state.camera, state.selection?.track ?? null);
  if (address !== location.hash) history.replaceState(null, '', address);
}
