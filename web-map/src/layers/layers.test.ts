import type { Geometry, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { StationKind } from '../api/frames';
import type { Alert, TrailPoint } from '../api/types';
import { Fleet } from '../state/fleet';
import { initialState, type State } from '../state/state';
import { PALETTES } from '../style/palettes';
import { cellIndex, SYMBOL_CELLS, symbolOf, type TargetLook } from '../style/symbols';
import { OVERLAYS } from '.';
import { boundsOfMost, boundsOfPlaces, union } from './bounds';
import { density } from './density';
import { evidence } from './evidence';
import { hullRing } from './hulls';
import { latitudeOf, mercatorX, mercatorY, nauticalMiles } from './mercator';
import type { Picture } from './overlay';
import { nearest } from './picking';
import { trailFeatures } from './trail';

const picture = (over: Partial<State>): Picture => ({
  state: { ...initialState('day', 'en', false), ...over },
  fleet: new Fleet(),
  now: 1000,
  zoom: 10,
  inView: () => true,
  severityOf: () => null,
  selectedRow: -1,
});

describe('mercator', () => {
  it('maps the world to 0..1 and back', () => {
    expect([mercatorX(-180), mercatorX(0), mercatorY(0)]).toEqual([0, 0.5, 0.5]);
    expect(latitudeOf(mercatorY(49.28))).toBeCloseTo(49.28, 10);
  });

  it('measures a minute of latitude as a nautical mile', () => {
    expect(nauticalMiles({ lon: -123, lat: 49 }, { lon: -123, lat: 49 + 1 / 60 })).toBeCloseTo(1, 2);
  });
});

describe('symbols', () => {
  const look: TargetLook = {
    kind: StationKind.ClassA,
    shipType: 80,
    moving: true,
    lost: false,
    virtual: false,
    alarm: false,
    heading: 34,
    cog: 40,
  };

  it('point along the heading, or the course while moving, and never north by default', () => {
    expect(symbolOf(look)).toEqual({ cell: { shape: 'active', category: 'tanker' }, angle: 34 });
    expect(symbolOf({ ...look, heading: null }).angle).toBe(40);
    expect(symbolOf({ ...look, heading: null, moving: false })).toEqual({
      cell: { shape: 'noHeading', category: 'tanker' },
      angle: null,
    });
  });

  it('differ by class and state', () => {
    expect(symbolOf({ ...look, kind: StationKind.ClassB }).cell.shape).toBe('activeB');
    expect(symbolOf({ ...look, moving: false }).cell.shape).toBe('sleeping');
    expect(symbolOf({ ...look, lost: true }).cell.shape).toBe('lost');
    expect(symbolOf({ ...look, alarm: true }).cell.shape).toBe('danger');
    expect(symbolOf({ ...look, kind: StationKind.Distress }).cell.shape).toBe('distress');
    expect(symbolOf({ ...look, kind: StationKind.AidToNavigation, virtual: true }).cell.shape).toBe(
      'atonVirtual',
    );
  });

  it('each have a place of their own in the atlas', () => {
    expect(new Set(SYMBOL_CELLS.map(cellIndex)).size).toBe(SYMBOL_CELLS.length);
  });
});

describe('trail', () => {
  const fix = (minute: number): TrailPoint => ({
    at: minute * 60_000,
    lon: minute / 100,
    lat: 49,
    sog: 5,
    cog: 90,
  });

  it('is dashed where nothing was heard for ten minutes', () => {
    const lines = trailFeatures([fix(0), fix(2), fix(13), fix(14)]).filter(
      f => f.geometry.type === 'LineString',
    );
    expect(lines.map(f => f.properties?.['gap'] as boolean)).toEqual([false, true, false]);
  });

  it('has a dot every five minutes and a time every thirty', () => {
    const fixes = Array.from({ length: 36 }, (_, i) => fix(i));
    const dots = trailFeatures(fixes).filter(f => f.geometry.type === 'Point');
    expect(dots.map(f => f.properties?.['time'] as string)).toEqual([
      '00:00',
      '',
      '',
      '',
      '',
      '',
      '00:30',
      '',
    ]);
  });
});

describe('hulls', () => {
  it('lie ahead and astern of the antenna, turned to the heading', () => {
    const east = hullRing(0, 0, 90, [80, 20, 10, 10]).map(([lon, lat]) => [lon * 111_320, lat * 111_320]);
    expect(Math.max(...east.map(p => p[0]))).toBeCloseTo(80, 6);
    expect(Math.min(...east.map(p => p[0]))).toBeCloseTo(-20, 6);
    expect(Math.max(...east.map(p => p[1]))).toBeCloseTo(10, 6);
  });
});

describe('density', () => {
  it('draws a cell where its number says', () => {
    const cells = { zoom: 1, cells: new Uint32Array([2]), counts: new Uint16Array([40]) };
    const [feature] = density.features(picture({ density: cells }));
    expect(feature.properties).toEqual({ count: 40 });
    expect((feature.geometry as Polygon).coordinates[0][0]).toEqual([-180, 0]);
  });
});

describe('evidence', () => {
  const square: Geometry = {
    type: 'Polygon',
    coordinates: [
      [
        [0, 10],
        [4, 10],
        [4, 12],
        [0, 12],
        [0, 10],
      ],
    ],
  };
  const path: Geometry = {
    type: 'LineString',
    coordinates: [
      [0, 0],
      [1, 1],
    ],
  };
  const shapes = [
    { name: 'facility Pier 9', geometry: square },
    { name: 'buffer 200 m', geometry: square },
    { name: 'track', geometry: path },
  ];

  it('has the name of an area below it, and none for what the chart names or for a line', () => {
    const alert = { id: 'a', evidence: { shapes } } as unknown as Alert;
    const drawn = evidence.features(
      picture({ openAlert: 'a', alerts: new Map([['a', alert]]), language: 'fr' }),
    );

    expect(drawn.map(f => [f.geometry.type, f.properties])).toEqual([
      ['Polygon', { kind: 'facility' }],
      ['Polygon', { kind: 'buffer' }],
      ['Point', { kind: 'buffer', name: 'zone tampon 200 m' }],
      ['LineString', { kind: 'track' }],
    ]);
    expect(drawn[2].geometry).toEqual({ type: 'Point', coordinates: [2, 10] });
  });
});

describe('bounds', () => {
  it('hold all places, and the middle nine tenths of the traffic', () => {
    const geometry = { type: 'LineString' as const, coordinates: [[-123, 48], [-122, 49]] }; // prettier-ignore
    expect(boundsOfPlaces([{ type: 'Feature', geometry, properties: {} }])).toEqual([-123, 48, -122, 49]);
    expect(boundsOfPlaces([])).toBeNull();
    expect(union([-123, 48, -122, 49], [-122.5, 47, -121, 48])).toEqual([-123, 47, -121, 49]);
    expect(union(null, [1, 2, 3, 4])).toEqual([1, 2, 3, 4]);
    const crowd = Array.from({ length: 40 }, (_, i) => [-123 + i / 100, 49]);
    expect(boundsOfMost([...crowd, [0, 0]])?.[2]).toBeLessThan(-122);
  });
});

describe('picking', () => {
  it('finds the nearest first and nothing out of reach', () => {
    const fleet = new Fleet();
    const u16 = (n: number) => new Uint16Array(3).fill(n);
    fleet.update(
      {
        handle: new Uint32Array([1, 2, 3]),
        lon: new Int32Array([4_000_000, 1_000_000, 90_000_000]),
        lat: new Int32Array(3),
        sog: u16(65535),
        cog: u16(65535),
        heading: u16(65535),
        age: u16(0),
        statusAndKind: new Uint8Array(3),
        flags: new Uint8Array(3),
        type: new Uint8Array(3),
        rot: new Int8Array(3),
      },
      1000,
    );
    expect(nearest(fleet, picture({}), p => ({ x: p.lon, y: p.lat }), { x: 0, y: 0 }, 12)).toEqual([1, 0]);
  });
});

describe('overlays', () => {
  it('name their sources and layers once, and draw nothing from an empty picture', () => {
    const layers = OVERLAYS.flatMap(o => o.layers(PALETTES.day));
    expect(new Set(layers.map(l => l.id)).size).toBe(layers.length);
    for (const overlay of OVERLAYS) {
      expect(overlay.features(picture({}))).toEqual([]);
      for (const layer of overlay.layers(PALETTES.night)) expect(layer).toMatchObject({ source: overlay.id });
    }
  });
});
