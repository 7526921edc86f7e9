/**
 * The offline base map: sources and layers of the chart's ground.
 *
 * Two vector sources share one address. `base-world` holds the whole world to zoom 5 and is drawn larger above that;
 * `base-detail` holds some coasts from zoom 6 to 9 and paints its own sea first, so that it hides the coarser world
 * beneath it. Tiles, layers and levels are described in basemap/README.md.
 */
import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SourceSpecification,
} from 'maplibre-gl';
import { graticule } from './graticule';
import { SEA_NAMES, type Kind, type SeaNameLanguage } from './seaNames';

/** Must be readable on the page wherever the map is shown. */
export const BASEMAP_ATTRIBUTION =
  'Coastline <a href="https://www.soest.hawaii.edu/pwessel/gshhg/" target="_blank" rel="noopener">GSHHG</a> (LGPL-3.0) · ' +
  'Places <a href="https://www.geonames.org/" target="_blank" rel="noopener">GeoNames</a> (CC BY 4.0) · ' +
  'Ports: World Port Index';

/** The font must be loaded before the map is made: `document.fonts.load(...)` with both weights. */
export const BASEMAP_FONT = 'Inter Variable';

/** Colours the ground is drawn with; labels take tints between them. */
export interface BasemapColours {
  sea: string;
  /** Lighter sea along the coast, outer and inner step. */
  shallow: [string, string];
  lake: string;
  land: string;
  coast: string;
  border: string;
  text: string;
  accent: string;
}

/** @param origin where the tiles are served, without a slash at the end: `https://host:port` */
export function basemapSources(origin: string): Record<string, SourceSpecification> {
  const tiles = [`${origin}/tiles/base/{z}/{x}/{y}.mvt`];
  return {
    'base-world': { type: 'vector', tiles, minzoom: 0, maxzoom: 5, attribution: BASEMAP_ATTRIBUTION },
    'base-detail': { type: 'vector', tiles, minzoom: 6, maxzoom: 9 },
    'base-graticule': { type: 'geojson', data: graticule(), maxzoom: 8, buffer: 8, tolerance: 0 },
    // tiles of a low zoom, so that a name along a line is not cut in two by a tile's edge
    'base-seas': { type: 'geojson', data: SEA_NAMES, maxzoom: 4 },
  };
}

/** The ground, to stand below everything else on the chart. */
export function basemapGround(colours: BasemapColours): LayerSpecification[] {
  return [
    { id: 'base-sea', type: 'background', paint: { 'background-color': colours.sea } },
    ...outlines('base-world', colours),
    {
      id: 'base-detail-ground',
      type: 'fill',
      source: 'base-detail',
      'source-layer': 'ground',
      paint: { 'fill-color': colours.sea, 'fill-antialias': false },
    },
    ...outlines('base-detail', colours),
    {
      id: 'base-graticule',
      type: 'line',
      source: 'base-graticule',
      filter: ['>=', ['get', 'mesh'], ['step', ['zoom'], 1800, 2.5, 600, 4.5, 300, 6, 60, 8.5, 30, 10, 10]],
      paint: {
        'line-color': blend(colours.sea, colours.accent, 0.6),
        'line-width': 0.6,
        'line-opacity': 0.3,
      },
    },
    ...borders('base-world', colours, { maxzoom: 6 }),
    ...borders('base-detail', colours, {}),
  ];
}

/** The names, to stand above zones and below vessels. */
export function basemapLabels(colours: BasemapColours, language: SeaNameLanguage): LayerSpecification[] {
  return [...seaNames(colours, language), ports(colours), places(colours)];
}

const LAND = 1;
const MARITIME = 3;

const byZoom = (...stops: [zoom: number, value: number][]): ExpressionSpecification => [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  ...stops.flat(),
];

/** Light water along the coast, the shore's polygons, the coast's line. */
function outlines(source: 'base-world' | 'base-detail', colours: BasemapColours): LayerSpecification[] {
  const shallow = (
    step: 0 | 1,
    width: ExpressionSpecification,
    blur: ExpressionSpecification,
  ): LineLayerSpecification => ({
    id: `${source}-shallow-${step}`,
    type: 'line',
    source,
    'source-layer': 'coast',
    minzoom: 5,
    filter: ['==', ['get', 'level'], LAND],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: { 'line-color': colours.shallow[step], 'line-width': width, 'line-blur': blur },
  });
  return [
    shallow(0, byZoom([5, 6], [9, 26], [13, 130]), byZoom([5, 3], [9, 12], [13, 60])),
    shallow(1, byZoom([5, 3], [9, 13], [13, 65]), byZoom([5, 2], [9, 7], [13, 34])),
    {
      id: `${source}-shore`,
      type: 'fill',
      source,
      'source-layer': 'shore',
      layout: { 'fill-sort-key': ['get', 'level'] },
      paint: {
        'fill-color': ['match', ['get', 'level'], [2, 4], colours.lake, colours.land],
        'fill-antialias': false,
      },
    },
    {
      id: `${source}-coast`,
      type: 'line',
      source,
      'source-layer': 'coast',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colours.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 1, 0.4, 5, 0.7, 9, 1, 13, 1.4],
        'line-opacity': ['case', ['==', ['get', 'level'], LAND], 1, 0.6],
      },
    },
  ];
}

function borders(
  source: 'base-world' | 'base-detail',
  colours: BasemapColours,
  zooms: { maxzoom?: number },
): LayerSpecification[] {
  const border = (
    id: string,
    isMaritime: boolean,
    paint: LineLayerSpecification['paint'],
  ): LineLayerSpecification => ({
    id: `${source}-border-${id}`,
    type: 'line',
    source,
    'source-layer': 'border',
    ...zooms,
    ...(isMaritime && source === 'base-world' ? { minzoom: 4 } : {}),
    filter: [isMaritime ? '==' : '!=', ['get', 'level'], MARITIME],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.border, ...paint },
  });
  return [
    border('land', false, {
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.4, 6, 1, 10, 1.6],
      'line-dasharray': [5, 2, 1, 2],
    }),
    border('maritime', true, { 'line-width': 0.9, 'line-dasharray': [6, 4], 'line-opacity': 0.7 }),
  ];
}

const SPREAD: Record<Kind, number> = {
  ocean: 0.35,
  sea: 0.25,
  gulf: 0.2,
  strait: 0.3,
  channel: 0.15,
  bay: 0.05,
};

function seaNames(colours: BasemapColours, language: SeaNameLanguage): LayerSpecification[] {
  const colour = blend(colours.sea, colours.accent, 0.7);
  return (Object.keys(SPREAD) as Kind[]).flatMap(kind =>
    (['Point', 'LineString'] as const).map((geometry): LayerSpecification => {
      const { minzoom, maxzoom } = zoomsOf(kind);
      const small = kind === 'channel' || kind === 'bay';
      return {
        id: `base-sea-name-${kind}-${geometry === 'Point' ? 'level' : 'along'}`,
        type: 'symbol',
        source: 'base-seas',
        minzoom,
        maxzoom,
        filter: ['all', ['==', ['get', 'kind'], kind], ['==', ['geometry-type'], geometry]],
        layout: {
          'symbol-placement': geometry === 'Point' ? 'point' : 'line-center',
          'text-field': small ? ['get', language] : ['upcase', ['get', language]],
          'text-font': [BASEMAP_FONT],
          'text-size': [
            'interpolate',
            ['linear'],
            ['zoom'],
            minzoom,
            small ? 10 : 11,
            maxzoom,
            small ? 13 : 17,
          ],
          'text-letter-spacing': SPREAD[kind],
          'text-max-width': 9,
          'text-max-angle': 40,
          'text-padding': 6,
        },
        paint: { 'text-color': colour, 'text-halo-color': colours.sea, 'text-halo-width': 1.2 },
      };
    }),
  );
}

function zoomsOf(kind: Kind): { minzoom: number; maxzoom: number } {
  const named = SEA_NAMES.features.find(feature => feature.properties.kind === kind);
  return named ? named.properties : { minzoom: 0, maxzoom: 24 };
}

/** Least population shown at a zoom; the tiles themselves begin at 8,000. */
const LEAST_POPULATION: ExpressionSpecification = [
  'step',
  ['zoom'],
  5_000_000,
  3,
  2_000_000,
  4,
  700_000,
  5,
  300_000,
  6,
  100_000,
  7,
  40_000,
  8,
  15_000,
  9,
  8_000,
];

function places(colours: BasemapColours): LayerSpecification {
  return {
    id: 'base-place',
    type: 'symbol',
    source: 'base-world',
    'source-layer': 'place',
    minzoom: 2,
    filter: ['>=', ['get', 'population'], LEAST_POPULATION],
    layout: {
      'symbol-sort-key': ['-', 0, ['get', 'population']],
      'text-field': ['get', 'name'],
      'text-font': [BASEMAP_FONT],
      'text-size': ['interpolate', ['linear'], ['zoom'], 3, 10.5, 8, 12, 12, 14],
      'text-max-width': 8,
      'text-padding': 5,
    },
    paint: {
      'text-color': blend(colours.land, colours.text, 0.62),
      'text-halo-color': colours.land,
      'text-halo-width': 1.3,
    },
  };
}

/** Names of ports that no town of the same name marks. */
function ports(colours: BasemapColours): LayerSpecification {
  return {
    id: 'base-port',
    type: 'symbol',
    source: 'base-world',
    'source-layer': 'port',
    minzoom: 8,
    filter: ['<=', ['get', 'rank'], ['step', ['zoom'], 2, 9, 3, 10, 4]],
    layout: {
      'symbol-sort-key': ['get', 'rank'],
      'text-field': ['coalesce', ['get', 'name'], ''],
      'text-font': [BASEMAP_FONT],
      'text-size': 11,
      'text-max-width': 8,
      'text-padding': 5,
    },
    paint: {
      'text-color': blend(colours.land, colours.text, 0.5),
      'text-halo-color': colours.land,
      'text-halo-width': 1.3,
    },
  };
}

/** A colour between two of the form `#rrggbb`; share 0 gives the first, 1 the second. */
function blend(from: string, to: string, share: number): string {
  const channel = (at: number) => {
    const [a, b] = [from, to].map(colour => parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
