/** The binary frames of the live socket: little endian, columns padded to four bytes. */

export const NOT_AVAILABLE = 65535;
export const ROT_NOT_AVAILABLE = -128;

export const enum FrameKind {
  Snapshot = 1,
  Delta = 2,
  Removed = 3,
  Density = 4,
}

/** Kind of station, the high four bits of the status column. */
export const enum StationKind {
  ClassA = 0,
  ClassB = 1,
  Base = 2,
  AidToNavigation = 3,
  Sar = 4,
  Distress = 5,
  Lrit = 6,
  Radar = 7,
  Craft = 8,
  Sighting = 9,
}

export const enum VesselFlag {
  Alerted = 1,
  Lost = 2,
  Watched = 4,
  Doubtful = 8,
  Exercise = 16,
  Followed = 32,
  Virtual = 64,
}

/** The columns of a snapshot or delta. Longitude and latitude are millionths of a degree, speeds and angles tenths. */
export interface VesselColumns {
  handle: Uint32Array;
  lon: Int32Array;
  lat: Int32Array;
  sog: Uint16Array;
  cog: Uint16Array;
  heading: Uint16Array;
  age: Uint16Array;
  statusAndKind: Uint8Array;
  flags: Uint8Array;
  type: Uint8Array;
  rot: Int8Array;
}

interface FrameHead {
  /** Known time of the server, seconds since 1970. */
  knownAt: number;
  viewSeq: number;
  count: number;
}

export type BinaryFrame =
  | (FrameHead & { kind: FrameKind.Snapshot | FrameKind.Delta; vessels: VesselColumns })
  | (FrameHead & { kind: FrameKind.Removed; handles: Uint32Array })
  | (FrameHead & { kind: FrameKind.Density; cells: Uint32Array; counts: Uint16Array; dominant: Uint8Array });

const HEAD_BYTES = 16;
const MAGIC = [0x52, 0x53, 0x56, 0x31]; // "RSV1"

/** Takes columns one after the other from a frame, each beginning on four bytes. */
class ColumnReader {
  private offset = HEAD_BYTES;

  constructor(
    private readonly buffer: ArrayBuffer,
    private readonly count: number,
  ) {}

  take<T>(bytesEach: number, make: (buffer: ArrayBuffer, offset: number, count: number) => T): T {
    const end = this.offset + Math.ceil((bytesEach * this.count) / 4) * 4;
    if (end > this.buffer.byteLength) {
      throw new Error(`frame of ${this.buffer.byteLength} bytes is too short for ${this.count} entries`);
    }
    const column = make(this.buffer, this.offset, this.count);
    this.offset = end;
    return column;
  }

  u32 = () => this.take(4, (b, o, n) => new Uint32Array(b, o, n));
  i32 = () => this.take(4, (b, o, n) => new Int32Array(b, o, n));
  u16 = () => this.take(2, (b, o, n) => new Uint16Array(b, o, n));
  u8 = () => this.take(1, (b, o, n) => new Uint8Array(b, o, n));
  i8 = () => this.take(1, (b, o, n) => new Int8Array(b, o, n));
}

/** Reads one binary frame without copying; throws with a reason if it is none. */
export function parseFrame(buffer: ArrayBuffer): BinaryFrame {
  const view = new DataView(buffer);
  if (buffer.byteLength < HEAD_BYTES || MAGIC.some((byte, i) => view.getUint8(i) !== byte)) {
    throw new Error('not a frame of roadstead.v1.bin');
  }
  const head = {
    count: view.getUint32(4, true),
    knownAt: view.getUint32(8, true),
    viewSeq: view.getUint16(14, true),
  };
  const columns = new ColumnReader(buffer, head.count);
  const kind = view.getUint16(12, true) as FrameKind;
  switch (kind) {
    case FrameKind.Snapshot:
    case FrameKind.Delta:
      return { ...head, kind, vessels: vesselColumns(columns) };
    case FrameKind.Removed:
      return { ...head, kind, handles: columns.u32() };
    case FrameKind.Density:
      return { ...head, kind, cells: columns.u32(), counts: columns.u16(), dominant: columns.u8() };
    default:
      throw new Error(`unknown frame kind ${String(kind)}`);
  }
}

function vesselColumns(columns: ColumnReader): VesselColumns {
  return {
    handle: columns.u32(),
    lon: columns.i32(),
    lat: columns.i32(),
    sog: columns.u16(),
    cog: columns.u16(),
    heading: columns.u16(),
    age: columns.u16(),
    statusAndKind: columns.u8(),
    flags: columns.u8(),
    type: columns.u8(),
    rot: columns.i8(),
  };
}
