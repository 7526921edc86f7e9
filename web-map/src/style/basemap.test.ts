import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { basemapGround, basemapLabels, basemapSources } from './basemap';
import { PALETTE_NAMES, PALETTES } from './palettes';
import { graticule } from './graticule';
import { SEA_NAMES } from './seaNames';

interface Archive {
  kind: 'world' | 'detail';
  minZoom: number;
  maxZoom: number;
}

const LANGUAGES = ['en', 'fr', 'es'] as const;
const sources = basemapSources('https://example.test');

describe('the base map', () => {
  it('is a valid style in every palette and language', () => {
    for (const name of PALETTE_NAMES) {
      for (const language of LANGUAGES) {
        const layers = [...basemapGround(PALETTES[name]), ...basemapLabels(PALETTES[name], language)];
        expect(validateStyleMin({ version: 8, sources, layers })).toEqual([]);
      }
    }
  });

  it('asks for the zooms that the archives hold', () => {
    const archives = JSON.parse(readFileSync('basemap/archives.json', 'utf8')) as Archive[];
    for (const kind of ['world', 'detail'] as const) {
      const ofKind = archives.filter(archive => archive.kind === kind);
      expect(sources[`base-${kind}`]).toMatchObject({
        minzoom: Math.min(...ofKind.map(archive => archive.minZoom)),
        maxzoom: Math.max(...ofKind.map(archive => archive.maxZoom)),
      });
    }
  });

  it('names every sea once in a place, in three languages, on the globe', () => {
    const written = SEA_NAMES.features.map(({ properties, geometry }) =>
      JSON.stringify([properties.en, geometry.coordinates]),
    );
    expect(new Set(written).size).toBe(written.length);
    for (const { properties, geometry } of SEA_NAMES.features) {
      for (const language of LANGUAGES) expect(properties[language]).not.toBe('');
      for (const [lon, lat] of geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates) {
        expect(Math.abs(lon)).toBeLessThanOrEqual(180);
        expect(Math.abs(lat)).toBeLessThan(85);
      }
    }
  });

  it('gives every meridian and parallel the widest mesh it belongs to', () => {
    const meshAt = (lon: number) =>
      graticule().features.find(
        ({ geometry: { coordinates } }) => coordinates[0]?.[0] === lon && coordinates[1]?.[0] === lon,
      )?.properties.mesh;
    expect([-120, -110, -125, -123, -122.5, -122.5 + 1 / 6].map(meshAt)).toEqual([
      1800, 600, 300, 60, 30, 10,
    ]);
  });

  it('covers the coarse world where it draws detail', () => {
    const order = basemapGround(PALETTES.day).map(layer => layer.id);
    expect(order.indexOf('base-detail-ground')).toBeGreaterThan(order.indexOf('base-world-coast'));
    expect(order.indexOf('base-detail-ground')).toBeLessThan(order.indexOf('base-detail-shallow-0'));
  });
});
