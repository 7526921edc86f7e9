/** Small drawings of the panels. */
import { useEffect, useRef } from 'preact/hooks';
import { NOT_AVAILABLE, VesselFlag } from '../api/frames';
import type { Fleet } from '../state/fleet';
import type { SeverityWord } from '../state/severity';
import { PALETTES } from '../style/palettes';
import { drawSymbol, symbolOf, SYMBOL_SIZE, type SymbolCell } from '../style/symbols';
import { useSelect } from './context';

/** Triangle for alarm, circle for warning, square for caution, ring for information: never colour alone. */
export function SeverityIcon({ severity, size = 18 }: { severity: SeverityWord; size?: number }) {
  return (
    <svg
      class={`severity-icon ${severity}`}
      width={size}
      height={size}
      viewBox="0 0 18 18"
      aria-hidden="true"
    >
      {severity === 'alarm' && <path d="M9 1.2 17.4 16.6H.6Z" />}
      {severity === 'warning' && <circle cx="9" cy="9" r="8" />}
      {severity === 'caution' && <rect x="1.5" y="1.5" width="15" height="15" rx="1.5" />}
      {severity === 'information' && <circle cx="9" cy="9" r="7" class="hollow" />}
      <path
        class="mark"
        d={
          severity === 'alarm'
            ? 'M9 6.2v5.2M9 13.4v1.2'
            : severity === 'information'
              ? 'M9 8v5M9 5v1.2'
              : 'M9 4.4v5.6M9 12.4v1.4'
        }
      />
    </svg>
  );
}

/** A chart symbol, drawn by the code that draws it on the chart. */
export function SymbolIcon({
  cell,
  angle = 0,
  size = 26,
}: {
  cell: SymbolCell;
  angle?: number;
  size?: number;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const palette = useSelect(s => s.palette);
  const typeColours = useSelect(s => !s.hiddenParts.has('typeColours'));
  const { shape, category, severity } = cell;
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const ratio = Math.max(2, window.devicePixelRatio);
    const side = Math.round(size * ratio);
    canvas.current.width = side;
    canvas.current.height = side;
    const scale = (side / SYMBOL_SIZE) * (SYMBOL_SIZE / Math.max(26, size));
    context.setTransform(scale, 0, 0, scale, side / 2, side / 2);
    context.rotate((angle * Math.PI) / 180);
    drawSymbol(context, { shape, category, severity }, PALETTES[palette], typeColours);
  }, [shape, category, severity, angle, size, palette, typeColours]);
  return (
    <canvas
      ref={canvas}
      class="symbol"
      style={{ width: `${size}px`, height: `${size}px` }}
      aria-hidden="true"
    />
  );
}

export function VesselIcon({ fleet, row, size }: { fleet: Fleet; row: number; size?: number }) {
  const tenths = (value: number) => (value === NOT_AVAILABLE ? null : value / 10);
  const { cell, angle } = symbolOf({
    kind: fleet.kind[row],
    shipType: fleet.type[row],
    moving: fleet.isMoving(row),
    lost: fleet.isLost(row),
    virtual: (fleet.flags[row] & VesselFlag.Virtual) !== 0,
    alarm: false,
    heading: tenths(fleet.heading[row]),
    cog: tenths(fleet.cog[row]),
  });
  return <SymbolIcon cell={cell} angle={angle ?? 0} size={size} />;
}

const PATHS = {
  bell: 'M4 12.5V8a5 5 0 0 1 10 0v4.5l1.5 1.5h-13ZM7.5 16h3',
  search: 'M8 13A5 5 0 1 0 8 3a5 5 0 0 0 0 10ZM12 12l4 4',
  close: 'M4 4l10 10M14 4 4 14',
  plus: 'M9 3v12M3 9h12',
  minus: 'M3 9h12',
  layers: 'M9 2 16 6 9 10 2 6ZM2.5 9.5 9 13l6.5-3.5M2.5 12.5 9 16l6.5-3.5',
  list: 'M6.5 4.5H16M6.5 9H16M6.5 13.5H16M2.5 4.5h1M2.5 9h1M2.5 13.5h1',
  home: 'M9 5.5A3.5 3.5 0 1 0 9 12.5 3.5 3.5 0 0 0 9 5.5ZM9 1.5v3M9 13.5v3M1.5 9h3M13.5 9h3',
  chevron: 'M5 7l4 4 4-4',
  person: 'M9 9a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3.5 15.5c.5-3 2.7-4.5 5.5-4.5s5 1.5 5.5 4.5',
  check: 'M3.5 9.5 7.5 13.5 14.5 5',
};

export function Glyph({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class="glyph" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

export function Logo() {
  return (
    <svg class="logo" width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
      <circle cx="13" cy="13" r="11.5" />
      <path d="M13 5.5 18 19l-5-2.5L8 19Z" />
    </svg>
  );
}
