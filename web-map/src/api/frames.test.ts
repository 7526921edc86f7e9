import { describe, expect, it } from 'vitest';
import { FrameKind, parseFrame, StationKind, VesselFlag } from './frames';

/** A frame written by hand from the byte layout of the protocol. */
function frame(
  kind: number,
  count: number,
  seq: number,
  columns: { bytes: 1 | 2 | 4; values: number[] }[],
): ArrayBuffer {
  const padded = columns.map(c => Math.ceil((c.bytes * count) / 4) * 4);
  const view = new DataView(new ArrayBuffer(16 + padded.reduce((a, b) => a + b, 0)));
  [...'RSV1'].forEach((c, i) => view.setUint8(i, c.charCodeAt(0)));
  view.setUint32(4, count, true);
  view.setUint32(8, 1_795_000_000, true);
  view.setUint16(12, kind, true);
  view.setUint16(14, seq, true);
  let offset = 16;
  columns.forEach(({ bytes, values }, c) => {
    values.forEach((value, i) => {
      const at = offset + i * bytes;
      if (bytes === 4) view.setUint32(at, value, true);
      else if (bytes === 2) view.setUint16(at, value, true);
      else view.setUint8(at, value);
    });
    offset += padded[c];
  });
  return view.buffer;
}

const threeVessels = () =>
  frame(1, 3, 12, [
    { bytes: 4, values: [7, 8, 4_000_000_000] },
    { bytes: 4, values: [-123_456_789, 0, 179_999_999] },
    { bytes: 4, values: [49_163_000, -1, 0] },
    { bytes: 2, values: [126, 65535, 0] },
    { bytes: 2, values: [3220, 65535, 0] },
    { bytes: 2, values: [3210, 65535, 0] },
    { bytes: 2, values: [4, 1800, 65535] },
    {
      bytes: 1,
      values: [(StationKind.ClassA << 4) | 0, (StationKind.ClassB << 4) | 15, StationKind.Distress << 4],
    },
    { bytes: 1, values: [VesselFlag.Alerted | VesselFlag.Lost, 0, VesselFlag.Virtual] },
    { bytes: 1, values: [80, 37, 0] },
    { bytes: 1, values: [3, 0x80, 0xfd] },
  ]);

describe('parseFrame', () => {
  it('reads a snapshot column by column, each padded to four bytes', () => {
    const read = parseFrame(threeVessels());

    expect(read).toMatchObject({ kind: FrameKind.Snapshot, count: 3, knownAt: 1_795_000_000, viewSeq: 12 });
    if (read.kind !== FrameKind.Snapshot) throw new Error('no snapshot');
    expect([...read.vessels.handle]).toEqual([7, 8, 4_000_000_000]);
    expect([...read.vessels.lon]).toEqual([-123_456_789, 0, 179_999_999]);
    expect([...read.vessels.lat]).toEqual([49_163_000, -1, 0]);
    expect([...read.vessels.age]).toEqual([4, 1800, 65535]);
    expect([...read.vessels.statusAndKind]).toEqual([0, 31, 80]);
    expect([...read.vessels.flags]).toEqual([3, 0, 64]);
    expect([...read.vessels.rot]).toEqual([3, -128, -3]);
  });

  it('reads removed handles and density cells', () => {
    expect(parseFrame(frame(3, 2, 1, [{ bytes: 4, values: [5, 9] }]))).toMatchObject({
      kind: FrameKind.Removed,
      handles: new Uint32Array([5, 9]),
    });
    const density = frame(4, 1, 1, [
      { bytes: 4, values: [1_000_000] },
      { bytes: 2, values: [412] },
      { bytes: 1, values: [1] },
      { bytes: 1, values: [0] },
    ]);
    expect(parseFrame(density)).toMatchObject({
      cells: new Uint32Array([1_000_000]),
      counts: new Uint16Array([412]),
      dominant: new Uint8Array([1]),
    });
  });

  it('reads an empty snapshot', () => {
    expect(parseFrame(frame(1, 0, 3, []))).toMatchObject({ kind: FrameKind.Snapshot, count: 0 });
  });

  it('refuses what is no frame, one cut short and an unknown kind', () => {
    expect(() => parseFrame(new ArrayBuffer(40))).toThrow('not a frame');
    expect(() => parseFrame(new ArrayBuffer(3))).toThrow('not a frame');
    expect(() => parseFrame(threeVessels().slice(0, 60))).toThrow('too short for 3');
    expect(() => parseFrame(frame(9, 0, 0, []))).toThrow('unknown frame kind 9');
  });
});
