/**
 * What the server says: the live socket's text frames and the items of the
 * HTTP lists. Speeds are knots, distances metres, angles degrees, times RFC 3339 in UTC; null is "not known".
 */
import type { Feature, Geometry } from 'geojson';

export type AlertState = 'new' | 'acknowledged' | 'assigned' | 'escalated' | 'resolved' | 'falseAlarm';
export type AlertCondition = 'holds' | 'cleared' | 'withdrawn';

/** Nine digits, as text or as a number. */
export type Mmsi = string | number;

export interface AlertVessel {
  track: string;
  mmsi: Mmsi | null;
  imo: number | null;
  name: string | null;
}

/** A value against its threshold. The value of a status or a name is text. */
export interface Measure {
  name: string;
  value: number | string | null;
  unit: string | null;
  comparison: string | null;
  threshold: number | string | null;
}

export interface Series {
  name: string;
  unit: string | null;
  points: [time: string, value: number | null][];
}

export interface Sentence {
  key: string;
  args: Record<string, unknown>;
  text: string;
}

/** The one shape in which every rule gives its reasons. */
export interface Evidence {
  sentences: Sentence[];
  measures: Measure[];
  series: Series[];
  shapes: { name: string; geometry: Geometry }[];
  wouldHaveStopped: Sentence[];
  coverage: unknown;
}

export interface Revision {
  n: number;
  kind: 'raised' | 'amended' | 'cleared' | 'withdrawn';
  knownAt: string;
  heardAt: string | null;
  because: Sentence;
}

export interface Alert {
  id: string;
  rule: string;
  ruleVersion: number | string;
  title: string;
  severity: number;
  severityAtRaise: number;
  level: number | null;
  vessels: AlertVessel[];
  subject: { kind: string; id: string; name: string | null } | null;
  firstAt: string;
  lastAt: string;
  raisedAt: string;
  clearedAt: string | null;
  condition: AlertCondition;
  state: AlertState;
  shelvedUntil: string | null;
  parent: string | null;
  owner: string | null;
  position: { lat: number; lon: number } | null;
  evidence: Evidence;
  parameters: Record<string, unknown> | null;
  reports: { source: string; heardAt: string; line: number; crc32c: string }[];
  revisions: Revision[];
  exercise: boolean;
  history: AlertStep[];
}

/** What someone did with an alert. */
export interface AlertStep {
  /** From 1, over all steps; the oldest of very many are left out. */
  n: number;
  act: string;
  at: string;
  by: string | null;
  to: string | null;
  reason: string | null;
  text: string | null;
}

/** A report with its line; the sentence is null where the recording does not hold it any more. */
export interface RawLine {
  source: string;
  heardAt: string;
  line: number;
  crc32c: string;
  sentence: string | null;
}

/** An act on an alert, as `POST /alerts/{id}/acts` takes it. */
export type AlertAct =
  | { act: 'acknowledge' }
  | { act: 'assign'; to: string }
  | { act: 'resolve' | 'falseAlarm'; reason: string; text: string }
  | { act: 'reopen' }
  | { act: 'shelve'; until: string; reason: string }
  | { act: 'unshelve' }
  | { act: 'note'; text: string };

/** Distances of the hull's ends from the antenna: to bow, stern, port, starboard. */
export type Dimensions = [bow: number, stern: number, port: number, starboard: number];

/** Names and static data of a vessel that entered the view; `handle` is its number in the binary frames. */
export interface StaticItem {
  handle: number;
  track: string;
  mmsi: Mmsi | null;
  imo: number | null;
  name: string | null;
  callsign: string | null;
  type: number | null;
  dim: Dimensions | null;
  destination: string | null;
  flag: string | null;
}

export interface Beat {
  at: string;
  lagMs: number | null;
  inView: number;
  mode: 'vessels' | 'density';
  shedding: boolean;
}

export type TextFrame =
  | { t: 'static'; items: StaticItem[] }
  | { t: 'alert'; alert: Alert }
  | { t: 'zones' }
  | ({ t: 'beat' } & Beat);

export interface VesselDetail {
  track: string;
  mmsi: Mmsi | null;
  imo: number | null;
  shipname: string | null;
  callsign: string | null;
  flag: string | null;
  shiptype: number | null;
  class: string;
  lat: number | null;
  lon: number | null;
  sog: number | null;
  cog: number | null;
  heading: number | null;
  status: number | null;
  destination: string | null;
  /** `MM-DDThh:mmZ`, as sent. */
  eta: string | null;
  draught: number | null;
  length: number | null;
  beam: number | null;
  /** The last line of any kind. */
  heardAt: string | null;
  /** The last position. */
  positionAt: string | null;
  sources: string[];
  state: 'live' | 'stale' | 'lost';
}

/** A fix of a vessel's trail. */
export interface TrailPoint {
  at: number;
  lon: number;
  lat: number;
  sog: number | null;
  cog: number | null;
}

/** Whether a rule can judge a vessel, and what it lacks if not. */
export interface RuleStatus {
  rule: string;
  evaluated: boolean;
  missing: string[];
}

export type SourceStateCode = 'connected' | 'waiting' | 'idle' | 'lost' | 'ended';

export interface SourceItem {
  id: string;
  name: string | null;
  kind: string | null;
  state: SourceStateCode;
  bytes: number;
  lines: number;
  messages: number;
  accepted: number;
  rejected: Record<string, number>;
  shed: number;
  dataAgeSeconds: number | null;
  clockOffsetSeconds: number | null;
  words: string[];
}

export interface LevelItem {
  area: string;
  name: string | null;
  level: number;
  since: string | null;
  until: string | null;
  reason: string | null;
  by: string | null;
}

export interface Health {
  state: 'ok' | 'degraded' | 'shedding' | 'starting';
  words: string[];
  clock: 'wall' | 'feed';
}

export type PlaceFeature = Feature<Geometry | null, Record<string, unknown>>;
