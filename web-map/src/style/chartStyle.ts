/** The chart's whole style for a palette: ground, overlays in their order, names. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { LanguageCode } from '../i18n';
import { OVERLAYS } from '../layers';
import { collection } from '../layers/overlay';
import { basemapGround, basemapLabels, basemapSources } from './basemap';
import { PALETTES, type PaletteName } from './palettes';

export function chartStyle(name: PaletteName, language: LanguageCode, origin: string): StyleSpecification {
  const palette = PALETTES[name];
  const overlays = (above: boolean): LayerSpecification[] =>
    OVERLAYS.filter(o => o.above === above).flatMap(o => o.layers(palette));
  return {
    version: 8,
    sources: {
      ...basemapSources(origin),
      ...Object.fromEntries(OVERLAYS.map(o => [o.id, { type: 'geojson', data: collection([]) }])),
    },
    layers: [
      ...basemapGround(palette),
      ...basemapLabels(palette, language),
      ...overlays(false),
      ...overlays(true),
    ],
  };
}

/** The layer below which the vessel layer goes. */
export function firstAbove(): string {
  const layer = OVERLAYS.filter(o => o.above).flatMap(o => o.layers(PALETTES.day))[0];
  return layer.id;
}
