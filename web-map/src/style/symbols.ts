/**
 * The chart's symbols, after IMO SN.1/Circ.243 and IEC 62288, drawn on a canvas in the colours of a palette. Each
 * points up and is centred on the reported position; the vessel layer turns it.
 */
import { StationKind } from '../api/frames';
import { CATEGORIES, categoryOf, type Category } from '../state/category';
import type { SeverityWord } from '../state/severity';
import type { Palette } from './palettes';

export type ShapeName =
  | 'active'
  | 'activeB'
  | 'sleeping'
  | 'noHeading'
  | 'danger'
  | 'lost'
  | 'aton'
  | 'atonVirtual'
  | 'base'
  | 'distress'
  | 'sarAircraft'
  | 'lrit'
  | 'radar'
  | 'sighting'
  | 'selected'
  | 'ring';

/** A cell of the atlas: a shape, with a colour of its own where the shape is drawn in several. */
export interface SymbolCell {
  shape: ShapeName;
  category?: Category;
  severity?: SeverityWord;
}

/** Side of a symbol's square in CSS pixels. */
export const SYMBOL_SIZE = 48;

const BY_CATEGORY: ShapeName[] = ['active', 'activeB', 'sleeping', 'noHeading', 'lrit'];
const SINGLE: ShapeName[] = [
  'danger',
  'lost',
  'aton',
  'atonVirtual',
  'base',
  'distress',
  'sarAircraft',
  'radar',
  'sighting',
  'selected',
];

/** All cells in the order of the atlas. */
export const SYMBOL_CELLS: SymbolCell[] = [
  ...BY_CATEGORY.flatMap(shape => CATEGORIES.map(category => ({ shape, category }))),
  ...SINGLE.map(shape => ({ shape })),
  ...(['alarm', 'warning', 'caution', 'information'] as const).map(severity => ({
    shape: 'ring' as const,
    severity,
  })),
];

const INDEX = new Map(SYMBOL_CELLS.map((cell, i) => [keyOf(cell), i]));

export function cellIndex(cell: SymbolCell): number {
  return INDEX.get(keyOf(cell)) ?? 0;
}

function keyOf(cell: SymbolCell): string {
  return `${cell.shape}/${cell.category ?? cell.severity ?? ''}`;
}

/** What decides a target's symbol. Heading and course are degrees, null where not known. */
export interface TargetLook {
  kind: StationKind;
  shipType: number;
  moving: boolean;
  lost: boolean;
  virtual: boolean;
  alarm: boolean;
  heading: number | null;
  cog: number | null;
}

/** The symbol of a target and the direction it points to; an angle of null keeps it upright. */
export function symbolOf(look: TargetLook): { cell: SymbolCell; angle: number | null } {
  const upright = (shape: ShapeName) => ({ cell: { shape }, angle: null });
  switch (look.kind) {
    case StationKind.Base:
      return upright('base');
    case StationKind.AidToNavigation:
      return upright(look.virtual ? 'atonVirtual' : 'aton');
    case StationKind.Distress:
      return upright('distress');
    case StationKind.Radar:
      return upright('radar');
    case StationKind.Sighting:
      return upright('sighting');
    default:
      break;
  }
  const direction = look.heading ?? (look.moving ? look.cog : null);
  if (look.lost) return { cell: { shape: 'lost' }, angle: direction };
  if (look.alarm && direction !== null) return { cell: { shape: 'danger' }, angle: direction };
  if (look.kind === StationKind.Sar) return { cell: { shape: 'sarAircraft' }, angle: look.cog };
  const category = categoryOf(look.kind, look.shipType);
  if (direction === null) return { cell: { shape: 'noHeading', category }, angle: null };
  if (look.kind === StationKind.Lrit) return { cell: { shape: 'lrit', category }, angle: direction };
  if (!look.moving) return { cell: { shape: 'sleeping', category }, angle: direction };
  const small = look.kind === StationKind.ClassB || look.kind === StationKind.Craft;
  return { cell: { shape: small ? 'activeB' : 'active', category }, angle: direction };
}

/** Draws one symbol into a square of `SYMBOL_SIZE` whose centre is the origin. `typeColours` off: one colour for all types. */
export function drawSymbol(
  c: CanvasRenderingContext2D,
  cell: SymbolCell,
  palette: Palette,
  typeColours: boolean,
): void {
  const fill = typeColours && cell.category ? palette.category[cell.category] : palette.category.unknown;
  c.save();
  c.lineJoin = 'round';
  switch (cell.shape) {
    case 'active':
      haloed(c, palette, triangle(12, 20), fill, palette.targetEdge, 1.3);
      break;
    case 'activeB':
      haloed(c, palette, notched(9, 15), fill, palette.targetEdge, 1.2);
      break;
    case 'sleeping':
      haloed(c, palette, triangle(8.5, 13), palette.panel, fill, 1.5);
      break;
    case 'noHeading':
      haloed(c, palette, triangle(8.5, 11), palette.panel, fill, 1.5);
      stroke(c, lines([-6, 0, 6, 0]), fill, 1.5);
      break;
    case 'lrit':
      c.setLineDash([2.5, 2]);
      haloed(c, palette, triangle(12, 20), palette.panel, fill, 1.6);
      break;
    case 'danger':
      haloed(c, palette, triangle(16, 26), withAlpha(palette.danger, 0.28), palette.danger, 2.6);
      break;
    case 'lost':
      haloed(c, palette, triangle(10, 16), palette.panel, palette.lost, 1.5);
      stroke(c, lines([-9, -9, 9, 9], [-9, 9, 9, -9]), palette.lost, 1.8);
      break;
    case 'aton':
    case 'atonVirtual':
      if (cell.shape === 'atonVirtual') c.setLineDash([2.4, 1.8]);
      haloed(c, palette, polygon([0, -8.5, 8.5, 0, 0, 8.5, -8.5, 0]), palette.panel, palette.aton, 1.5);
      c.setLineDash([]);
      stroke(c, lines([0, -4, 0, 4], [-4, 0, 4, 0]), palette.aton, 1.5);
      break;
    case 'base':
      haloed(c, palette, polygon([-6, -6, 6, -6, 6, 6, -6, 6]), palette.panel, palette.aton, 1.5);
      stroke(c, lines([0, -3.5, 0, 3.5], [-3.5, 0, 3.5, 0]), palette.aton, 1.5);
      break;
    case 'distress':
      haloed(c, palette, circle(9), withAlpha(palette.danger, 0.25), palette.danger, 2.4);
      stroke(c, lines([-6, -6, 6, 6], [-6, 6, 6, -6]), palette.danger, 2.2);
      break;
    case 'sarAircraft':
      haloed(c, palette, polygon(AIRCRAFT_OUTLINE), palette.category.patrol, palette.targetEdge, 1.1);
      break;
    case 'radar':
      haloed(c, palette, circle(5), palette.panel, palette.targetEdge, 1.5);
      break;
    case 'sighting':
      haloed(c, palette, polygon([0, -7, 7, 5, -7, 5]), palette.panel, palette.lost, 1.5);
      break;
    case 'selected':
      stroke(c, corners(15, 6), palette.halo, 4.5, 0.7);
      stroke(c, corners(15, 6), palette.selected, 2.2);
      break;
    case 'ring':
      stroke(c, circle(15), palette.halo, 4.5, 0.6);
      stroke(c, circle(15), palette.severity[cell.severity ?? 'information'].bar, 2.4);
      break;
  }
  c.restore();
}

/** Isosceles triangle; the position is at half its height. */
function triangle(width: number, height: number): Path2D {
  return polygon([0, -height / 2, width / 2, height / 2, -width / 2, height / 2]);
}

function notched(width: number, height: number): Path2D {
  return polygon([0, -height / 2, width / 2, height / 2, 0, height * 0.26, -width / 2, height / 2]);
}

function polygon(flat: number[]): Path2D {
  const path = new Path2D();
  for (let i = 0; i < flat.length; i += 2) {
    if (i === 0) path.moveTo(flat[0], flat[1]);
    else path.lineTo(flat[i], flat[i + 1]);
  }
  path.closePath();
  return path;
}

function lines(...segments: [number, number, number, number][]): Path2D {
  const path = new Path2D();
  for (const [x1, y1, x2, y2] of segments) {
    path.moveTo(x1, y1);
    path.lineTo(x2, y2);
  }
  return path;
}

function circle(radius: number): Path2D {
  const path = new Path2D();
  path.arc(0, 0, radius, 0, 2 * Math.PI);
  return path;
}

function corners(reach: number, length: number): Path2D {
  const path = new Path2D();
  for (const x of [-1, 1]) {
    for (const y of [-1, 1]) {
      path.moveTo(x * reach, y * (reach - length));
      path.lineTo(x * reach, y * reach);
      path.lineTo(x * (reach - length), y * reach);
    }
  }
  return path;
}

/** Seen from above, nose up. */
const AIRCRAFT_OUTLINE = [
  0, -11, 1.6, -8, 1.6, -3, 10, 2, 10, 4, 1.6, 2, 1.2, 7, 4, 9, 4, 10.5, 0, 9.5, -4, 10.5, -4, 9, -1.2, 7,
  -1.6, 2, -10, 4, -10, 2, -1.6, -3, -1.6, -8,
];
function haloed(
  c: CanvasRenderingContext2D,
  palette: Palette,
  path: Path2D,
  fill: string,
  edge: string,
  width: number,
): void {
  const dash = c.getLineDash();
  c.setLineDash([]);
  stroke(c, path, palette.halo, width + 2.6, 0.7);
  c.setLineDash(dash);
  c.fillStyle = fill;
  c.fill(path);
  stroke(c, path, edge, width);
}

function stroke(c: CanvasRenderingContext2D, path: Path2D, colour: string, width: number, alpha = 1): void {
  c.globalAlpha = alpha;
  c.strokeStyle = colour;
  c.lineWidth = width;
  c.stroke(path);
  c.globalAlpha = 1;
}

/** A `#rrggbb` colour with an opacity. */
export function withAlpha(colour: string, alpha: number): string {
  return (
    colour +
    Math.round(alpha * 255)
      .toString(16)
      .padStart(2, '0')
  );
}

/** Columns of the atlas; cells fill it row by row. */
export const ATLAS_COLUMNS = 8;
export const ATLAS_ROWS = Math.ceil(SYMBOL_CELLS.length / ATLAS_COLUMNS);

export function drawAtlas(palette: Palette, typeColours: boolean, pixelRatio: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const side = SYMBOL_SIZE * pixelRatio;
  canvas.width = side * ATLAS_COLUMNS;
  canvas.height = side * ATLAS_ROWS;
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  SYMBOL_CELLS.forEach((cell, i) => {
    const x = (i % ATLAS_COLUMNS) + 0.5;
    const y = Math.floor(i / ATLAS_COLUMNS) + 0.5;
    context.setTransform(pixelRatio, 0, 0, pixelRatio, x * side, y * side);
    drawSymbol(context, cell, palette, typeColours);
  });
  return canvas;
}
