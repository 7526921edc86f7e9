/**
 * The edge: turns what arrived into the types of `types.ts`, or throws with the place that is wrong. Behind it
 * nothing is checked again.
 */
import type { Geometry, Position } from 'geojson';
import { offset } from '../layers/mercator';
import type {
  Alert,
  Dimensions,
  Evidence,
  PlaceFeature,
  Revision,
  Sentence,
  StaticItem,
  TextFrame,
  TrailPoint,
} from './types';

type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function requireObject(value: unknown, what: string): Json {
  if (!isObject(value)) throw new Error(`${what}: expected an object, found ${JSON.stringify(value)}`);
  return value;
}

function arrayOr<T>(value: unknown): T[] {
  return Array.isArray(value) ? (value as T[]) : [];
}

/** The `items` of a list answer. */
export function itemsOf<T>(answer: unknown): T[] {
  return arrayOr<T>(requireObject(answer, 'list')['items']);
}

/** Where the next page of a list begins; null after the last. */
export function nextOf(answer: unknown): string | null {
  const next = isObject(answer) ? answer['next'] : null;
  return typeof next === 'string' ? next : null;
}

export function checkAlert(value: unknown): Alert {
  const alert = requireObject(value, 'alert');
  for (const key of ['id', 'rule', 'raisedAt', 'state', 'condition']) {
    if (typeof alert[key] !== 'string') throw new Error(`alert: ${key} is missing`);
  }
  if (typeof alert['severity'] !== 'number') throw new Error('alert: severity is missing');
  const evidence = isObject(alert['evidence']) ? alert['evidence'] : {};
  return {
    ...(alert as unknown as Alert),
    vessels: arrayOr(alert['vessels']),
    reports: arrayOr(alert['reports']),
    revisions: arrayOr<Json>(alert['revisions']).map(checkRevision),
    history: arrayOr(alert['history']),
    evidence: checkEvidence(evidence),
  };
}

function checkEvidence(evidence: Json): Evidence {
  return {
    sentences: arrayOr(evidence['sentences']),
    measures: arrayOr(evidence['measures']),
    series: arrayOr(evidence['series']),
    shapes: arrayOr<{ name: string; geometry: Geometry; radiusMetres?: unknown }>(evidence['shapes'])
      .filter(shape => isObject(shape.geometry))
      .map(shape => ({ name: shape.name, geometry: rounded(shape.geometry, shape.radiusMetres) })),
    wouldHaveStopped: arrayOr(evidence['wouldHaveStopped']).map((text, i) =>
      sentence(text, arrayOr(evidence['wouldHaveStoppedKeys'])[i]),
    ),
    coverage: evidence['coverage'] ?? null,
  };
}

function checkRevision(revision: Json): Revision {
  return {
    ...(revision as unknown as Revision),
    because: sentence(revision['because'], revision['becauseKey']),
  };
}

/** An English text and, beside it, the key by which it is found in another language. */
function sentence(text: unknown, key: unknown): Sentence {
  const known = isObject(key) ? key : {};
  return {
    key: typeof known['key'] === 'string' ? known['key'] : '',
    args: isObject(known['args']) ? known['args'] : {},
    text: typeof text === 'string' ? text : '',
  };
}

function checkStatic(value: unknown): StaticItem {
  const item = requireObject(value, 'static item');
  if (typeof item['handle'] !== 'number' || typeof item['track'] !== 'string') {
    throw new Error('static item: handle or track is missing');
  }
  return { ...(item as unknown as StaticItem), dim: checkDimensions(item['dim']) };
}

function checkDimensions(value: unknown): Dimensions | null {
  if (!Array.isArray(value) || value.length !== 4 || !value.every(n => typeof n === 'number')) return null;
  return value.some(n => n > 0) ? (value as Dimensions) : null;
}

const CIRCLE_CORNERS = 64;

/** A circle comes as its centre and a radius; the chart wants its outline. */
function rounded(geometry: Geometry, radiusMetres: unknown): Geometry {
  if (geometry.type !== 'Point' || typeof radiusMetres !== 'number' || radiusMetres <= 0) return geometry;
  const [lon, lat] = geometry.coordinates;
  const ring: Position[] = [];
  for (let i = 0; i <= CIRCLE_CORNERS; i++) {
    const angle = (2 * Math.PI * i) / CIRCLE_CORNERS;
    ring.push(offset(lon, lat, radiusMetres * Math.sin(angle), radiusMetres * Math.cos(angle)));
  }
  return { type: 'Polygon', coordinates: [ring] };
}

/** A text frame, or null for one of a later protocol that this page does not know. */
export function checkTextFrame(text: string): TextFrame | null {
  const frame = requireObject(JSON.parse(text), 'text frame');
  switch (frame['t']) {
    case 'static':
      return { t: 'static', items: arrayOr(frame['items']).map(checkStatic) };
    case 'alert':
      return { t: 'alert', alert: checkAlert(frame['alert']) };
    case 'zones':
      return { t: 'zones' };
    case 'beat':
      if (typeof frame['at'] !== 'string') throw new Error('beat: at is missing');
      return frame as unknown as TextFrame;
    default:
      return null;
  }
}

/** The features of a list of things with a shape, whichever of the two list forms the server chose. */
export function featuresOf(answer: unknown): PlaceFeature[] {
  const body = requireObject(answer, 'list');
  return arrayOr<PlaceFeature>(body['items'] ?? body['features'])
    .filter(f => f.type === 'Feature')
    .map(f => ({ ...f, geometry: f.geometry && rounded(f.geometry, f.properties['radiusMetres']) }));
}

/** The fixes of a vessel's trail in the order they were heard. */
export function trailOf(answer: unknown): TrailPoint[] {
  const points = arrayOr<Json>(requireObject(answer, 'trail')['points']).map(item => ({
    at: Date.parse(String(item['at'])),
    lon: Number(item['lon']),
    lat: Number(item['lat']),
    sog: typeof item['sog'] === 'number' ? item['sog'] : null,
    cog: typeof item['cog'] === 'number' ? item['cog'] : null,
  }));
  return points.filter(p => Number.isFinite(p.at) && Number.isFinite(p.lon) && Number.isFinite(p.lat));
}
