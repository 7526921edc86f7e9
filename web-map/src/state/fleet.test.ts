import { describe, expect, it } from 'vitest';
import { StationKind, VesselFlag, type VesselColumns } from '../api/frames';
import { Fleet } from './fleet';

interface Report {
  handle: number;
  lon?: number;
  lat?: number;
  sogTenths?: number;
  cogTenths?: number;
  age?: number;
  kind?: StationKind;
  flags?: number;
}

function columns(...reports: Report[]): VesselColumns {
  return {
    handle: Uint32Array.from(reports, r => r.handle),
    lon: Int32Array.from(reports, r => Math.round((r.lon ?? 0) * 1e6)),
    lat: Int32Array.from(reports, r => Math.round((r.lat ?? 0) * 1e6)),
    sog: Uint16Array.from(reports, r => r.sogTenths ?? 65535),
    cog: Uint16Array.from(reports, r => r.cogTenths ?? 65535),
    heading: Uint16Array.from(reports, () => 65535),
    age: Uint16Array.from(reports, r => r.age ?? 0),
    statusAndKind: Uint8Array.from(reports, r => ((r.kind ?? StationKind.ClassA) << 4) | 5),
    flags: Uint8Array.from(reports, r => r.flags ?? 0),
    type: Uint8Array.from(reports, () => 70),
    rot: Int8Array.from(reports, () => -128),
  };
}

const track = (handle: number, name: string) => ({
  handle,
  track: name,
  mmsi: null,
  imo: null,
  name,
  callsign: null,
  type: null,
  dim: null,
  destination: null,
  flag: null,
});

describe('Fleet', () => {
  it('drops what a new snapshot does not hold and keeps the rest', () => {
    const fleet = new Fleet();
    fleet.describe([track(1, 'a'), track(2, 'b')]);
    fleet.replace(columns({ handle: 1 }, { handle: 2 }), 100);

    fleet.replace(columns({ handle: 2 }, { handle: 3 }), 101);

    expect(fleet.size).toBe(2);
    expect(fleet.rowOfTrack('a')).toBe(-1);
    expect(fleet.staticOf(fleet.rowOfTrack('b'))?.name).toBe('b');
  });

  it('splits status and kind and dates a position back by its age', () => {
    const fleet = new Fleet();
    fleet.update(columns({ handle: 9, age: 40, kind: StationKind.AidToNavigation }), 1000);

    expect([fleet.status[0], fleet.kind[0], fleet.heardAt[0]]).toEqual([5, StationKind.AidToNavigation, 960]);
  });

  it('carries a vessel on for two report intervals and no further', () => {
    const fleet = new Fleet();
    fleet.update(columns({ handle: 1, lon: 0, lat: 0, sogTenths: 100, cogTenths: 900 }), 1000);

    const eastAfter = (seconds: number) => fleet.placeAt(0, 1000 + seconds).lon;

    expect(eastAfter(10) * 60 * 360).toBeCloseTo(10, 1); // 10 knots: a mile in 360 s, a minute of arc a mile
    expect(eastAfter(500)).toBe(eastAfter(20)); // class A at 10 knots reports every 10 s
  });

  it('never carries on a lost vessel, or one of unknown course', () => {
    const fleet = new Fleet();
    fleet.update(
      columns(
        { handle: 1, sogTenths: 100, cogTenths: 900, flags: VesselFlag.Lost },
        { handle: 2, sogTenths: 100 },
      ),
      1000,
    );

    expect(fleet.placeAt(0, 1010).lon).toBe(0);
    expect(fleet.placeAt(1, 1010).lon).toBe(0);
  });

  it('gives the rows touched since the last look as one range', () => {
    const fleet = new Fleet();
    fleet.update(columns({ handle: 1 }, { handle: 2 }, { handle: 3 }), 1000);
    expect(fleet.takeDirty()).toEqual({ from: 0, to: 3 });

    fleet.update(columns({ handle: 2 }), 1001);

    expect(fleet.takeDirty()).toEqual({ from: 1, to: 2 });
    expect(fleet.takeDirty()).toBeNull();
  });

  it('uses a free row again and grows past its first size', () => {
    const fleet = new Fleet();
    fleet.update(columns({ handle: 1 }, { handle: 2 }), 1000);
    fleet.remove(new Uint32Array([1]));
    fleet.update(columns({ handle: 7 }), 1001);
    expect(fleet.rows).toBe(2);

    fleet.update(
      columns(...Array.from({ length: 3000 }, (_, i) => ({ handle: 100 + i, lat: i / 100 }))),
      1002,
    );

    expect(fleet.size).toBe(3002);
    let greatest = 0;
    fleet.forEach(row => (greatest = Math.max(greatest, fleet.lat[row])));
    expect(greatest).toBeCloseTo(29.99);
  });
});
