/** Colours of the three palettes; the page's style sheet takes them as custom properties, the chart as values. */
import type { Category } from '../state/category';
import type { SeverityWord } from '../state/severity';

export const PALETTE_NAMES = ['day', 'dusk', 'night'] as const;
export type PaletteName = (typeof PALETTE_NAMES)[number];

export interface Palette {
  ground: string;
  panel: string;
  raised: string;
  sunken: string;
  line: string;
  edge: string;
  text: string;
  secondary: string;
  accent: string;
  primaryGround: string;
  primaryText: string;
  selectedGround: string;
  barGround: string;
  barText: string;
  barSecondary: string;
  barField: string;
  barPressed: string;
  barPressedText: string;
  severity: Record<SeverityWord, { text: string; tint: string; bar: string; edge: string }>;
  fine: string;
  fineTint: string;
  sea: string;
  shallow: [string, string];
  lake: string;
  land: string;
  coast: string;
  border: string;
  halo: string;
  targetEdge: string;
  danger: string;
  lost: string;
  selected: string;
  magenta: string;
  aton: string;
  category: Record<Category, string>;
}

const day: Palette = {
  ground: '#dfe6ec',
  panel: '#ffffff',
  raised: '#f3f6f9',
  sunken: '#e4ebf1',
  line: '#c6d1db',
  edge: '#8494a3',
  text: '#12202c',
  secondary: '#465766',
  accent: '#0b5394',
  primaryGround: '#0b5394',
  primaryText: '#ffffff',
  selectedGround: '#d9e8f5',
  barGround: '#10283c',
  barText: '#eef4f9',
  barSecondary: '#b4c6d6',
  barField: '#1d3a52',
  barPressed: '#eef4f9',
  barPressedText: '#10283c',
  severity: {
    alarm: { text: '#b3121d', tint: '#fde8e8', bar: '#b3121d', edge: '#b3121d' },
    warning: { text: '#8f4a00', tint: '#fdeed9', bar: '#e07b00', edge: '#c06a00' },
    caution: { text: '#6b5900', tint: '#fbf5cf', bar: '#d9b400', edge: '#a08500' },
    information: { text: '#0b5394', tint: '#e3eef8', bar: '#6f93b3', edge: '#0b5394' },
  },
  fine: '#1a6e3a',
  fineTint: '#e2f3e7',
  sea: '#c3dcec',
  shallow: ['#d3e6f2', '#e3f0f7'],
  lake: '#cfe3f0',
  land: '#f2ead3',
  coast: '#8a7f5c',
  border: '#8a6f9b',
  halo: '#ffffff',
  targetEdge: '#10202e',
  danger: '#b80d19',
  lost: '#7a2e00',
  selected: '#0b3f91',
  magenta: '#a3148f',
  aton: '#8a1078',
  category: {
    cargo: '#2c7a3d',
    tanker: '#a9520a',
    passenger: '#2463c4',
    fishing: '#7a45a6',
    tug: '#087683',
    patrol: '#0a2f6b',
    pleasure: '#5f6e7b',
    unknown: '#4d4d4d',
  },
};

const night: Palette = {
  ground: '#05090d',
  panel: '#0d141b',
  raised: '#121c25',
  sunken: '#1a2732',
  line: '#243442',
  edge: '#5b7083',
  text: '#c4cfd8',
  secondary: '#8b9cab',
  accent: '#6fb1e4',
  primaryGround: '#17395a',
  primaryText: '#cfe6f8',
  selectedGround: '#142a3e',
  barGround: '#080e14',
  barText: '#c4cfd8',
  barSecondary: '#8b9cab',
  barField: '#16212b',
  barPressed: '#c4cfd8',
  barPressedText: '#080e14',
  severity: {
    alarm: { text: '#ff7a75', tint: '#35121a', bar: '#ff5a55', edge: '#ff7a75' },
    warning: { text: '#f0a04a', tint: '#2e1f0c', bar: '#e08a2c', edge: '#e08a2c' },
    caution: { text: '#d9c25a', tint: '#26210b', bar: '#cdb23e', edge: '#cdb23e' },
    information: { text: '#6fb1e4', tint: '#102130', bar: '#3f6a8d', edge: '#6fb1e4' },
  },
  fine: '#63b981',
  fineTint: '#0f2618',
  sea: '#0b1a26',
  shallow: ['#0e2231', '#122a3b'],
  lake: '#0e2130',
  land: '#1b1f1a',
  coast: '#525b45',
  border: '#6a5877',
  halo: '#05090d',
  targetEdge: '#cfdae3',
  danger: '#ff5a55',
  lost: '#f0a04a',
  selected: '#7cc4ff',
  magenta: '#c774c0',
  aton: '#c98bd0',
  category: {
    cargo: '#58a96a',
    tanker: '#d58a3c',
    passenger: '#5b93e0',
    fishing: '#a884cc',
    tug: '#37a9b5',
    patrol: '#9fc4ff',
    pleasure: '#84919d',
    unknown: '#9a9a9a',
  },
};

/** Between the two: grounds of a dim room, still enough light to write by. */
const dusk: Palette = {
  ...night,
  ground: '#18222c',
  panel: '#24313d',
  raised: '#2b3a47',
  sunken: '#374856',
  line: '#43566a',
  edge: '#8196a9',
  text: '#e2e9ef',
  secondary: '#b3c1cd',
  accent: '#8cc4f0',
  primaryGround: '#2a5f8f',
  primaryText: '#ffffff',
  selectedGround: '#2c4a66',
  barGround: '#101b26',
  barText: '#e2e9ef',
  barSecondary: '#a9bac8',
  barField: '#223243',
  barPressed: '#e2e9ef',
  barPressedText: '#101b26',
  severity: {
    alarm: { text: '#ffa19c', tint: '#4b2029', bar: '#ff6a64', edge: '#ff8a85' },
    warning: { text: '#f7b469', tint: '#45321a', bar: '#ea9536', edge: '#ea9536' },
    caution: { text: '#e6d171', tint: '#3e3818', bar: '#d8bd49', edge: '#d8bd49' },
    information: { text: '#8cc4f0', tint: '#1f3a51', bar: '#5a87ab', edge: '#8cc4f0' },
  },
  fine: '#83d09d',
  fineTint: '#1e3d2b',
  sea: '#22415a',
  shallow: ['#2a4d68', '#325975'],
  lake: '#2c506b',
  land: '#4a4a3d',
  coast: '#8f8a68',
  border: '#9a85a8',
  halo: '#14202b',
  targetEdge: '#e6edf3',
  danger: '#ff7a74',
  lost: '#ffb566',
  selected: '#9bd3ff',
  magenta: '#e39bdc',
  aton: '#e2a9e6',
  category: {
    cargo: '#6fc583',
    tanker: '#ec9f50',
    passenger: '#84b1f3',
    fishing: '#c3a2e4',
    tug: '#52c3ce',
    patrol: '#bcd7ff',
    pleasure: '#a9b6c1',
    unknown: '#b9b9b9',
  },
};

export const PALETTES: Record<PaletteName, Palette> = { day, dusk, night };

/** Writes a palette into custom properties of an element: `--panel`, `--alarm-tint` and so on. */
export function applyPalette(name: PaletteName, to: HTMLElement): void {
  const palette = PALETTES[name];
  for (const [key, value] of Object.entries(palette)) {
    if (typeof value === 'string') to.style.setProperty(`--${key}`, value);
  }
  for (const [word, colours] of Object.entries(palette.severity)) {
    for (const [part, value] of Object.entries(colours)) to.style.setProperty(`--${word}-${part}`, value);
  }
  for (const [category, value] of Object.entries(palette.category)) {
    to.style.setProperty(`--ship-${category}`, value);
  }
  to.dataset['palette'] = name;
  to.style.colorScheme = name === 'day' ? 'light' : 'dark';
}
