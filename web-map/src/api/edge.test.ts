import { describe, expect, it } from 'vitest';
import { checkAlert, checkTextFrame, featuresOf, trailOf } from './check';
import { AskedViews, isOlder, reconnectDelay } from './live';

describe('text frames', () => {
  it('are taken when they are whole, and those of a later protocol left alone', () => {
    expect(checkTextFrame('{"t":"zones","more":1}')).toEqual({ t: 'zones' });
    expect(checkTextFrame('{"t":"tomorrow"}')).toBeNull();
    expect(() => checkTextFrame('{"t":"beat"}')).toThrow('beat: at is missing');
    expect(() => checkTextFrame('[]')).toThrow('expected an object');
  });

  it('give dimensions only when some are known', () => {
    const dimOf = (dim: unknown) => {
      const frame = checkTextFrame(JSON.stringify({ t: 'static', items: [{ handle: 1, track: 'a', dim }] }));
      return frame?.t === 'static' ? frame.items[0].dim : undefined;
    };
    expect([dimOf([80, 20, 10, 10]), dimOf([0, 0, 0, 0]), dimOf(null), dimOf([1, 2])]).toEqual([
      [80, 20, 10, 10],
      null,
      null,
      null,
    ]);
  });
});

describe('alerts', () => {
  const alert = { id: 'a', rule: 'SV-01', raisedAt: 't', state: 'new', condition: 'holds', severity: 3 };

  it('have whole evidence whatever the rule left out', () => {
    expect(checkAlert(alert)).toMatchObject({
      vessels: [],
      reports: [],
      evidence: { sentences: [], measures: [], shapes: [], coverage: null },
    });
    expect(() => checkAlert({ ...alert, state: undefined })).toThrow('alert: state is missing');
  });
});

describe('lists', () => {
  it('of places come as items or as a feature collection', () => {
    const feature = { type: 'Feature', geometry: null, properties: {} };
    expect(featuresOf({ items: [feature, { id: 1 }] })).toEqual([feature]);
    expect(featuresOf({ type: 'FeatureCollection', features: [feature] })).toEqual([feature]);
  });

  it('of fixes leave out what has no place', () => {
    const fix = { at: '2026-11-25T06:00:00Z', lon: -123, lat: 49, sog: null, cog: 12 };
    expect(trailOf({ points: [fix, { ...fix, lat: undefined }] })).toHaveLength(1);
  });
});

describe('the socket', () => {
  it('waits twice as long each time, half a minute at most', () => {
    expect([0, 1, 4, 20].map(n => reconnectDelay(n, 1))).toEqual([1000, 2000, 16_000, 30_000]);
    expect(reconnectDelay(0, 0)).toBe(800);
  });

  it('reads frames with the zoom of the view that they answer', () => {
    const views = new AskedViews();
    const ask = (zoom: number) => views.ask({ bbox: [0, 0, 1, 1], zoom, px: [1, 1] });
    ask(5);
    ask(9);
    expect([views.take(1), views.take(2), views.take(1), views.take(2)]).toEqual([5, 9, null, 9]);
  });

  it('takes the frames of a new connection whatever the number of the view is', () => {
    const views = new AskedViews();
    for (let i = 0; i < 40_000; i++) views.ask({ bbox: [0, 0, 1, 1], zoom: 7, px: [1, 1] });
    views.take(40_000);
    views.connected();
    expect([views.take(39_999), views.take(40_000)]).toEqual([null, 7]);
  });

  it('tells older view numbers from newer ones across their end', () => {
    expect([isOlder(4, 5), isOlder(5, 5), isOlder(6, 5), isOlder(65_535, 2), isOlder(2, 65_535)]).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });
});
