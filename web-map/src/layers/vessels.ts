/**
 * All vessels in view as one WebGL layer: an instance a vessel, a quad with a symbol of the atlas. The shader carries
 * each on with course and speed, so that nothing is uploaded between reports. Four passes keep the order of drawing:
 * pleasure craft, others, alerted, selected and distress.
 */
import type { CustomLayerInterface, CustomRenderMethodInput, Map as ChartMap } from 'maplibre-gl';
import { NOT_AVAILABLE, StationKind, VesselFlag } from '../api/frames';
import { categoryOf, isVesselKind } from '../state/category';
import type { Fleet } from '../state/fleet';
import type { SeverityWord } from '../state/severity';
import type { Palette } from '../style/palettes';
import {
  ATLAS_COLUMNS,
  ATLAS_ROWS,
  cellIndex,
  drawAtlas,
  SYMBOL_SIZE,
  symbolOf,
  type SymbolCell,
} from '../style/symbols';
import { mercatorX, mercatorY } from './mercator';

/** What decides how vessels look beside their own reports. */
export interface VesselLook {
  palette: Palette;
  typeColours: boolean;
  hidden: ReadonlySet<string>;
  selectedRow: number;
  /** Gravest severity of the open alerts of each track, and whether someone still has to acknowledge it. */
  severityOf: (row: number) => { word: SeverityWord; waiting: boolean } | null;
}

export const enum Rank {
  Pleasure = 0,
  Other = 1,
  Alerted = 2,
  Top = 3,
}
const RANKS = [Rank.Pleasure, Rank.Other, Rank.Alerted, Rank.Top];
const HIDDEN = 255;

/** f32 x, y, east, north (Mercator, relative to the origin), heardAt, carry seconds; u16 angle, cell; u8 rank, blink. */
const INSTANCE_BYTES = 32;
const FLOATS = INSTANCE_BYTES / 4;
const UPRIGHT = 65535;

const VERTEX = `#version 300 es
uniform mat4 u_matrix;
uniform vec2 u_pixel;      // clip units of a CSS pixel
uniform float u_now;       // seconds since the time base
uniform float u_bearing;
uniform float u_scale;
uniform float u_rank;
uniform float u_lit;       // 0 while blinking symbols are dark
in vec2 a_corner;
in vec2 a_place;
in vec2 a_velocity;
in vec2 a_time;            // heard at, carry seconds
in vec2 a_symbol;          // angle in tenths of a degree, atlas cell
in vec2 a_order;           // rank, blink
out vec2 v_texel;
void main() {
  if (a_order.x != u_rank || (a_order.y > 0.5 && u_lit < 0.5)) {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    return;
  }
  float carried = clamp(u_now - a_time.x, 0.0, a_time.y);
  vec4 clip = u_matrix * vec4(a_place + a_velocity * carried, 0.0, 1.0);
  float angle = a_symbol.x > 65000.0 ? 0.0 : radians(a_symbol.x * 0.1) - u_bearing;
  mat2 turn = mat2(cos(angle), sin(angle), -sin(angle), cos(angle));
  vec2 pixels = turn * a_corner * ${SYMBOL_SIZE.toFixed(1)} * u_scale;
  gl_Position = clip + vec4(vec2(pixels.x, -pixels.y) * u_pixel * clip.w, 0.0, 0.0);
  vec2 cell = vec2(mod(a_symbol.y, ${ATLAS_COLUMNS.toFixed(1)}), floor(a_symbol.y / ${ATLAS_COLUMNS.toFixed(1)}));
  v_texel = (cell + a_corner + 0.5) / vec2(${ATLAS_COLUMNS.toFixed(1)}, ${ATLAS_ROWS.toFixed(1)});
}`;

const FRAGMENT = `#version 300 es
precision mediump float;
uniform sampler2D u_atlas;
in vec2 v_texel;
out vec4 colour;
void main() { colour = texture(u_atlas, v_texel); }`;

const UNIFORMS = [
  'u_matrix',
  'u_pixel',
  'u_now',
  'u_bearing',
  'u_scale',
  'u_rank',
  'u_lit',
  'u_atlas',
] as const;

interface Drawing {
  gl: WebGL2RenderingContext;
  program: WebGLProgram;
  uniforms: Record<(typeof UNIFORMS)[number], WebGLUniformLocation | null>;
  atlas: WebGLTexture;
  vessels: InstanceBuffer;
  marks: InstanceBuffer;
}

export class VesselLayer implements CustomLayerInterface {
  readonly id = 'vessels';
  readonly type = 'custom';
  readonly renderingMode = '2d';

  private map: ChartMap | null = null;
  private drawing: Drawing | null = null;
  private origin = { x: 0, y: 0 };
  private timeBase = 0;
  private everything = true;
  private look: VesselLook | null = null;
  private atlasKey = '';

  constructor(
    private readonly fleet: Fleet,
    /** The server's known time, seconds since 1970. */
    private readonly now: () => number,
    private readonly lit: () => boolean,
  ) {}

  onAdd(map: ChartMap, context: WebGLRenderingContext | WebGL2RenderingContext): void {
    const gl = context as WebGL2RenderingContext;
    const program = link(gl);
    const corners = buffer(gl, new Float32Array([-0.5, -0.5, 0.5, -0.5, -0.5, 0.5, 0.5, 0.5]));
    this.map = map;
    this.drawing = {
      gl,
      program,
      uniforms: Object.fromEntries(
        UNIFORMS.map(name => [name, gl.getUniformLocation(program, name)]),
      ) as Drawing['uniforms'],
      atlas: gl.createTexture(),
      vessels: new InstanceBuffer(gl, program, corners),
      marks: new InstanceBuffer(gl, program, corners),
    };
    this.everything = true;
    this.atlasKey = '';
  }

  onRemove(): void {
    const drawing = this.drawing;
    if (!drawing) return;
    drawing.vessels.release();
    drawing.marks.release();
    drawing.gl.deleteTexture(drawing.atlas);
    drawing.gl.deleteProgram(drawing.program);
    this.drawing = null;
    this.map = null;
  }

  /** Takes a new look; every symbol is chosen again at the next drawing. */
  setLook(look: VesselLook): void {
    this.look = look;
    this.everything = true;
    this.map?.triggerRepaint();
  }

  /** Symbols shrink when zoomed out, where they would hide each other. */
  static scaleAt(zoom: number): number {
    return Math.min(1, Math.max(0.5, 0.5 + (zoom - 5) * 0.1));
  }

  render(_gl: WebGLRenderingContext | WebGL2RenderingContext, input: CustomRenderMethodInput): void {
    const { drawing, map, look } = this;
    if (!drawing || !map || !look) return;
    const { gl, uniforms } = drawing;
    this.refreshAtlas(drawing, look);
    this.refreshInstances(drawing, look, map);
    const canvas = gl.canvas as HTMLCanvasElement;
    const ratio = canvas.width / canvas.clientWidth;
    const zoom = map.getZoom();
    gl.useProgram(drawing.program);
    gl.uniformMatrix4fv(
      uniforms.u_matrix,
      false,
      shifted(input.defaultProjectionData.mainMatrix, this.origin),
    );
    gl.uniform2f(uniforms.u_pixel, (2 * ratio) / canvas.width, (2 * ratio) / canvas.height);
    gl.uniform1f(uniforms.u_now, this.now() - this.timeBase);
    gl.uniform1f(uniforms.u_bearing, (map.getBearing() * Math.PI) / 180);
    gl.uniform1f(uniforms.u_scale, VesselLayer.scaleAt(zoom));
    gl.uniform1f(uniforms.u_lit, this.lit() ? 1 : 0);
    gl.uniform1i(uniforms.u_atlas, 0);
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, drawing.atlas);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    for (const rank of RANKS) {
      gl.uniform1f(uniforms.u_rank, rank);
      drawing.vessels.draw();
      drawing.marks.draw();
    }
    gl.bindVertexArray(null);
  }

  private refreshAtlas(drawing: Drawing, look: VesselLook): void {
    const key = `${look.palette.panel}/${look.typeColours}`;
    if (key === this.atlasKey) return;
    this.atlasKey = key;
    const { gl } = drawing;
    const canvas = drawAtlas(look.palette, look.typeColours, 2 * Math.max(1, window.devicePixelRatio));
    gl.bindTexture(gl.TEXTURE_2D, drawing.atlas);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
    gl.generateMipmap(gl.TEXTURE_2D);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  }

  /** Writes the rows that changed; all of them when the look, the buffer's size or the origin is new. */
  private refreshInstances(drawing: Drawing, look: VesselLook, map: ChartMap): void {
    const { fleet } = this;
    const dirty = fleet.takeDirty();
    this.moveOrigin(map);
    const grown = drawing.vessels.reserve(fleet.rows);
    if (this.everything || grown) {
      for (let row = 0; row < fleet.rows; row++) this.write(drawing.vessels, row, row, look);
      drawing.vessels.upload(0, fleet.rows);
    } else if (dirty) {
      for (let row = dirty.from; row < dirty.to; row++) this.write(drawing.vessels, row, row, look);
      drawing.vessels.upload(dirty.from, dirty.to);
    }
    drawing.vessels.count = fleet.rows;
    if (this.everything || grown || dirty) this.writeMarks(drawing.marks, look);
    this.everything = false;
  }

  /** Positions are 32 bit floats, so they are kept relative to a point near the view. */
  private moveOrigin(map: ChartMap): void {
    const centre = map.getCenter();
    const x = mercatorX(centre.lng);
    const y = mercatorY(centre.lat);
    const far = 0.02;
    if (this.timeBase === 0 || this.now() - this.timeBase > 86_400) {
      this.timeBase = Math.floor(this.now());
      this.everything = true;
    }
    if (Math.abs(x - this.origin.x) < far && Math.abs(y - this.origin.y) < far) return;
    this.origin = { x, y };
    this.everything = true;
  }

  private write(to: InstanceBuffer, slot: number, row: number, look: VesselLook, mark?: SymbolCell): void {
    const { fleet } = this;
    const { floats, shorts, bytes } = to;
    const f = slot * FLOATS;
    const kind = fleet.kind[row] as StationKind;
    const severity = fleet.used[row] ? look.severityOf(row) : null;
    const alarm = severity?.word === 'alarm';
    const target = {
      kind,
      shipType: fleet.type[row],
      moving: fleet.isMoving(row),
      lost: fleet.isLost(row),
      virtual: (fleet.flags[row] & VesselFlag.Virtual) !== 0,
      alarm,
      heading: fleet.heading[row] === NOT_AVAILABLE ? null : fleet.heading[row] / 10,
      cog: fleet.cog[row] === NOT_AVAILABLE ? null : fleet.cog[row] / 10,
    };
    const chosen = symbolOf(target);
    const cell = mark ?? chosen.cell;
    const angle = mark ? null : chosen.angle;
    const east = fleet.velocity(row);
    const x = mercatorX(fleet.lon[row]) - this.origin.x;
    const y = mercatorY(fleet.lat[row]);
    floats[f] = x - Math.round(x);
    floats[f + 1] = y - this.origin.y;
    floats[f + 2] = east[0] / 360;
    floats[f + 3] = mercatorY(fleet.lat[row] + east[1]) - y;
    floats[f + 4] = fleet.heardAt[row] - this.timeBase;
    floats[f + 5] = fleet.carrySeconds(row);
    shorts[f * 2 + 12] = angle === null ? UPRIGHT : Math.round(angle * 10);
    shorts[f * 2 + 13] = cellIndex(cell);
    bytes[f * 4 + 28] = this.rankOf(row, look, severity !== null);
    bytes[f * 4 + 29] = !mark && alarm && severity.waiting ? 1 : 0;
  }

  private rankOf(row: number, look: VesselLook, alerted: boolean): number {
    const { fleet } = this;
    if (!fleet.used[row]) return HIDDEN;
    const kind = fleet.kind[row] as StationKind;
    if (row === look.selectedRow || kind === StationKind.Distress) return Rank.Top;
    if (alerted) return Rank.Alerted;
    const category = categoryOf(kind, fleet.type[row]);
    if (isVesselKind(kind) && look.hidden.has(category)) return HIDDEN;
    return category === 'pleasure' ? Rank.Pleasure : Rank.Other;
  }

  /** Brackets of the selection and rings of the alerted, in a buffer of their own that is written whole. */
  private writeMarks(marks: InstanceBuffer, look: VesselLook): void {
    const wanted: { row: number; cell: SymbolCell }[] = [];
    this.fleet.forEach(row => {
      const severity = look.severityOf(row);
      if (severity) wanted.push({ row, cell: { shape: 'ring', severity: severity.word } });
      if (row === look.selectedRow) wanted.push({ row, cell: { shape: 'selected' } });
    });
    marks.reserve(wanted.length);
    wanted.forEach(({ row, cell }, slot) => this.write(marks, slot, row, look, cell));
    marks.upload(0, wanted.length);
    marks.count = wanted.length;
  }
}

/** Instances on the machine and on the card. */
class InstanceBuffer {
  count = 0;
  floats = new Float32Array(0);
  shorts = new Uint16Array(0);
  bytes = new Uint8Array(0);
  private capacity = 0;
  private readonly store: WebGLBuffer;
  private readonly array: WebGLVertexArrayObject;

  constructor(
    private readonly gl: WebGL2RenderingContext,
    program: WebGLProgram,
    corners: WebGLBuffer,
  ) {
    this.store = gl.createBuffer();
    this.array = gl.createVertexArray();
    gl.bindVertexArray(this.array);
    const attribute = (name: string, type: number, offset: number, stride: number, divisor: number) => {
      const at = gl.getAttribLocation(program, name);
      gl.enableVertexAttribArray(at);
      gl.vertexAttribPointer(at, 2, type, false, stride, offset);
      gl.vertexAttribDivisor(at, divisor);
    };
    gl.bindBuffer(gl.ARRAY_BUFFER, corners);
    attribute('a_corner', gl.FLOAT, 0, 0, 0);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.store);
    attribute('a_place', gl.FLOAT, 0, INSTANCE_BYTES, 1);
    attribute('a_velocity', gl.FLOAT, 8, INSTANCE_BYTES, 1);
    attribute('a_time', gl.FLOAT, 16, INSTANCE_BYTES, 1);
    attribute('a_symbol', gl.UNSIGNED_SHORT, 24, INSTANCE_BYTES, 1);
    attribute('a_order', gl.UNSIGNED_BYTE, 28, INSTANCE_BYTES, 1);
    gl.bindVertexArray(null);
  }

  /** Makes room; true if what was there is gone and must be written again. */
  reserve(count: number): boolean {
    if (count <= this.capacity) return false;
    this.capacity = Math.max(64, 2 ** Math.ceil(Math.log2(count)));
    const memory = new ArrayBuffer(this.capacity * INSTANCE_BYTES);
    this.floats = new Float32Array(memory);
    this.shorts = new Uint16Array(memory);
    this.bytes = new Uint8Array(memory);
    this.gl.bindBuffer(this.gl.ARRAY_BUFFER, this.store);
    this.gl.bufferData(this.gl.ARRAY_BUFFER, memory.byteLength, this.gl.DYNAMIC_DRAW);
    return true;
  }

  upload(from: number, to: number): void {
    if (to <= from) return;
    this.gl.bindBuffer(this.gl.ARRAY_BUFFER, this.store);
    this.gl.bufferSubData(
      this.gl.ARRAY_BUFFER,
      from * INSTANCE_BYTES,
      this.bytes,
      from * INSTANCE_BYTES,
      (to - from) * INSTANCE_BYTES,
    );
  }

  draw(): void {
    if (this.count === 0) return;
    this.gl.bindVertexArray(this.array);
    this.gl.drawArraysInstanced(this.gl.TRIANGLE_STRIP, 0, 4, this.count);
  }

  release(): void {
    this.gl.deleteBuffer(this.store);
    this.gl.deleteVertexArray(this.array);
  }
}

/** The matrix after moving by the origin, in double precision: without it symbols tremble from zoom 14. */
function shifted(m: ArrayLike<number>, origin: { x: number; y: number }): Float32Array {
  const out = Float64Array.from(m);
  for (let i = 0; i < 4; i++) out[12 + i] = m[i] * origin.x + m[4 + i] * origin.y + m[12 + i];
  return Float32Array.from(out);
}

function buffer(gl: WebGL2RenderingContext, content: Float32Array): WebGLBuffer {
  const made = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, made);
  gl.bufferData(gl.ARRAY_BUFFER, content, gl.STATIC_DRAW);
  return made;
}

function link(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error('the graphics context is lost');
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`vessel shader: ${gl.getProgramInfoLog(program) ?? ''}`);
  }
  return program;
}
