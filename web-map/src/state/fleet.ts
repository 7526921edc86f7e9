/**
 * The vessels in view as columns: one row a vessel, rows reused. The live frames write it, layers and lists read
 * it; `version` grows with every change, and the rows touched since the last drawing are kept as one range.
 */
import { NOT_AVAILABLE, StationKind, VesselFlag, type VesselColumns } from '../api/frames';
import type { StaticItem } from '../api/types';
import { expectedIntervalSeconds } from './reporting';

const FIRST_CAPACITY = 1024;
const METRES_PER_DEGREE = 111_320;
const METRES_PER_SECOND_PER_KNOT = 1852 / 3600;

export interface Place {
  lon: number;
  lat: number;
}

export class Fleet {
  version = 0;
  /** Rows in use are below this; a free one has handle 0 in `used`. */
  rows = 0;
  handle = new Uint32Array(FIRST_CAPACITY);
  used = new Uint8Array(FIRST_CAPACITY);
  lon = new Float64Array(FIRST_CAPACITY);
  lat = new Float64Array(FIRST_CAPACITY);
  sog = new Uint16Array(FIRST_CAPACITY);
  cog = new Uint16Array(FIRST_CAPACITY);
  heading = new Uint16Array(FIRST_CAPACITY);
  status = new Uint8Array(FIRST_CAPACITY);
  kind = new Uint8Array(FIRST_CAPACITY);
  flags = new Uint8Array(FIRST_CAPACITY);
  type = new Uint8Array(FIRST_CAPACITY);
  rot = new Int8Array(FIRST_CAPACITY);
  /** When the position was heard, seconds since 1970. */
  heardAt = new Float64Array(FIRST_CAPACITY);

  private readonly rowOf = new Map<number, number>();
  private readonly handleOfTrack = new Map<string, number>();
  private readonly statics = new Map<number, StaticItem>();
  private readonly free: number[] = [];
  private dirtyFrom = Infinity;
  private dirtyTo = -1;

  get size(): number {
    return this.rowOf.size;
  }

  /** A snapshot is the whole view: what is not in it has left. */
  replace(columns: VesselColumns, knownAt: number): void {
    const kept = new Set(columns.handle);
    for (const handle of [...this.rowOf.keys()]) {
      if (!kept.has(handle)) this.drop(handle);
    }
    this.update(columns, knownAt);
  }

  update(columns: VesselColumns, knownAt: number): void {
    for (let i = 0; i < columns.handle.length; i++) {
      const row = this.rowFor(columns.handle[i]);
      this.lon[row] = columns.lon[i] / 1e6;
      this.lat[row] = columns.lat[i] / 1e6;
      this.sog[row] = columns.sog[i];
      this.cog[row] = columns.cog[i];
      this.heading[row] = columns.heading[i];
      this.status[row] = columns.statusAndKind[i] & 15;
      this.kind[row] = columns.statusAndKind[i] >> 4;
      this.flags[row] = columns.flags[i];
      this.type[row] = columns.type[i];
      this.rot[row] = columns.rot[i];
      this.heardAt[row] = knownAt - (columns.age[i] === NOT_AVAILABLE ? 0 : columns.age[i]);
      this.touch(row);
    }
    this.version++;
  }

  remove(handles: Uint32Array): void {
    for (const handle of handles) this.drop(handle);
    this.version++;
  }

  describe(items: StaticItem[]): void {
    for (const item of items) {
      this.statics.set(item.handle, item);
      this.handleOfTrack.set(item.track, item.handle);
    }
    this.version++;
  }

  /** Row of a track that is in view, or -1. */
  rowOfTrack(track: string): number {
    const handle = this.handleOfTrack.get(track);
    return handle === undefined ? -1 : (this.rowOf.get(handle) ?? -1);
  }

  staticOf(row: number): StaticItem | undefined {
    return this.statics.get(this.handle[row]);
  }

  isLost(row: number): boolean {
    return (this.flags[row] & VesselFlag.Lost) !== 0;
  }

  /** Whether it makes way: half a knot or more, and heard not too long ago. */
  isMoving(row: number): boolean {
    const sog = this.sog[row];
    return (
      this.kind[row] !== Number(StationKind.Base) && sog !== NOT_AVAILABLE && sog >= 5 && !this.isLost(row)
    );
  }

  /** Seconds its last position may be carried on with course and speed. */
  carrySeconds(row: number): number {
    if (!this.isMoving(row) || this.cog[row] === NOT_AVAILABLE) return 0;
    return 2 * expectedIntervalSeconds(this.kind[row], this.sog[row] / 10);
  }

  /** Where it should be at a time, seconds since 1970: its last position, carried on for two report intervals at most. */
  placeAt(row: number, now: number): Place {
    const seconds = Math.max(0, Math.min(now - this.heardAt[row], this.carrySeconds(row)));
    const [east, north] = this.velocity(row);
    return { lon: this.lon[row] + east * seconds, lat: this.lat[row] + north * seconds };
  }

  /** Degrees a second to the east and north, zero where course or speed is not known. */
  velocity(row: number): [east: number, north: number] {
    if (this.carrySeconds(row) === 0) return [0, 0];
    const metres = (this.sog[row] / 10) * METRES_PER_SECOND_PER_KNOT;
    const course = (this.cog[row] / 10) * (Math.PI / 180);
    const shrink = Math.max(0.01, Math.cos((this.lat[row] * Math.PI) / 180));
    return [
      (metres * Math.sin(course)) / (METRES_PER_DEGREE * shrink),
      (metres * Math.cos(course)) / METRES_PER_DEGREE,
    ];
  }

  forEach(visit: (row: number) => void): void {
    for (let row = 0; row < this.rows; row++) if (this.used[row]) visit(row);
  }

  /** Rows from, up to and without `to`, that changed since the last call. */
  takeDirty(): { from: number; to: number } | null {
    if (this.dirtyTo < 0) return null;
    const range = { from: this.dirtyFrom, to: this.dirtyTo + 1 };
    this.dirtyFrom = Infinity;
    this.dirtyTo = -1;
    return range;
  }

  private rowFor(handle: number): number {
    const known = this.rowOf.get(handle);
    if (known !== undefined) return known;
    const row = this.free.pop() ?? this.rows++;
    if (row >= this.handle.length) this.grow();
    this.handle[row] = handle;
    this.used[row] = 1;
    this.rowOf.set(handle, row);
    return row;
  }

  private drop(handle: number): void {
    const row = this.rowOf.get(handle);
    if (row === undefined) return;
    this.rowOf.delete(handle);
    const item = this.statics.get(handle);
    if (item) this.handleOfTrack.delete(item.track);
    this.statics.delete(handle);
    this.used[row] = 0;
    this.free.push(row);
    this.touch(row);
  }

  private touch(row: number): void {
    this.dirtyFrom = Math.min(this.dirtyFrom, row);
    this.dirtyTo = Math.max(this.dirtyTo, row);
  }

  private grow(): void {
    const size = this.handle.length * 2;
    this.handle = copyInto(new Uint32Array(size), this.handle);
    this.used = copyInto(new Uint8Array(size), this.used);
    this.lon = copyInto(new Float64Array(size), this.lon);
    this.lat = copyInto(new Float64Array(size), this.lat);
    this.sog = copyInto(new Uint16Array(size), this.sog);
    this.cog = copyInto(new Uint16Array(size), this.cog);
    this.heading = copyInto(new Uint16Array(size), this.heading);
    this.status = copyInto(new Uint8Array(size), this.status);
    this.kind = copyInto(new Uint8Array(size), this.kind);
    this.flags = copyInto(new Uint8Array(size), this.flags);
    this.type = copyInto(new Uint8Array(size), this.type);
    this.rot = copyInto(new Int8Array(size), this.rot);
    this.heardAt = copyInto(new Float64Array(size), this.heardAt);
  }
}

function copyInto<T extends { set(from: T): void }>(to: T, from: T): T {
  to.set(from);
  return to;
}
