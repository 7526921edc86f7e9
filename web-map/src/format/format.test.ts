import { describe, expect, it } from 'vitest';
import { bearing, degreesMinutes, wrapLongitude } from './angle';
import { alertNumber, countryName, imo, mmsi, vesselName } from './identity';
import { comparisonSign, figure, holds } from './quantity';
import { age, localTime, stopwatch, utcDay, utcTime } from './time';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('angles', () => {
  it('writes bearings with three figures, north as 000', () => {
    expect([bearing(0), bearing(34.4), bearing(359.6)]).toEqual(['000°', '034°', '000°']);
  });

  it('writes positions in degrees and minutes and carries 60 minutes over', () => {
    expect(plain(degreesMinutes(49.163, -123.352))).toBe('49° 09.78′ N 123° 21.12′ W');
    expect(plain(degreesMinutes(-0.99999, 9.99999))).toBe('01° 00.00′ S 010° 00.00′ E');
  });

  it('brings longitudes back between -180 and 180', () => {
    expect([wrapLongitude(190), wrapLongitude(-541), wrapLongitude(180)]).toEqual([-170, 179, 180]);
  });
});

describe('times', () => {
  const at = Date.parse('2026-11-24T22:07:32Z');

  it('are UTC', () => {
    expect(utcTime(at)).toBe('22:07:32');
    expect(utcDay(at, 'en-GB')).toBe('24 Nov 22:07');
  });

  it('say the zone when local', () => {
    expect(localTime(at, 'en-CA', 'America/Vancouver')).toMatch(/^14:07 PST · Tue\W+Nov 24$/);
  });

  it('become ages and running counts', () => {
    expect([4, 99, 100, 5_400, 8_040, 200_000].map(age)).toEqual([
      '4 s',
      '99 s',
      '2 min',
      '90 min',
      '2 h 14',
      '2 d',
    ]);
    expect([42, 727, 3_850].map(stopwatch)).toEqual(['0:42', '12:07', '1:04:10']);
    expect(age(-3)).toBe('0 s');
  });
});

describe('identities', () => {
  it('group figures as registers print them', () => {
    expect([mmsi(636092417), mmsi(2442018), imo(9483712)]).toEqual([
      '636 092 417',
      '002 442 018',
      '9 483 712',
    ]);
  });

  it('name a vessel by name, number or track', () => {
    expect(vesselName({ track: 'x', mmsi: 316001234, name: ' ' })).toBe('316 001 234');
    expect(vesselName({ track: 'radar:r1:7', mmsi: null })).toBe('radar:r1:7');
    expect(vesselName({ track: 'x', mmsi: null, shipname: 'KESTREL' })).toBe('KESTREL');
  });

  it('say countries in the language and leave other codes as they are', () => {
    expect([countryName('NO', 'fr-CA'), countryName('?', 'fr-CA')]).toEqual(['Norvège', '?']);
    expect(alertNumber('3f9c21aa01bb02cc03dd')).toBe('A-3F9C21');
  });
});

describe('quantities', () => {
  it('keep the decimals they deserve', () => {
    expect([1234.6, 84.2, 3.14159, 60].map(n => figure(n, 'en-GB'))).toEqual(['1,235', '84.2', '3.14', '60']);
    expect(figure(84.2, 'fr-CA')).toBe('84,2');
  });

  it('compare by sign, numbers and words', () => {
    expect(comparisonSign('<=')).toBe('≤');
    expect([holds(84, '<', 100), holds(95, '>=', 95), holds('under way', '!=', 'moored')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([holds(100, '<', 100), holds(null, '<', 1), holds('a', '<', 1)]).toEqual([false, null, null]);
  });
});
