/** The HTTP interface under `/api/v1`, as far as the console needs it. */
import { checkAlert, featuresOf, isObject, itemsOf, nextOf, trailOf } from './check';
import type {
  Alert,
  AlertAct,
  Health,
  LevelItem,
  PlaceFeature,
  RawLine,
  RuleStatus,
  SourceItem,
  TrailPoint,
  VesselDetail,
} from './types';

const MOST_ALERT_PAGES = 10;

/** A refusal of the server, with the words of its problem document. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export class Rest {
  /** `base` is the address of `/api/v1`, without a slash at its end. */
  constructor(private readonly base: string) {}

  vessel = async (track: string) => (await this.get(`/vessels/${encodeURIComponent(track)}`)) as VesselDetail;

  async vesselAlerts(track: string): Promise<Alert[]> {
    return itemsOf(await this.get(`/vessels/${encodeURIComponent(track)}/alerts`)).map(checkAlert);
  }

  async trail(track: string, from: Date): Promise<TrailPoint[]> {
    return trailOf(await this.get(`/vessels/${encodeURIComponent(track)}/track?from=${from.toISOString()}`));
  }

  async rules(track: string): Promise<RuleStatus[]> {
    return itemsOf(await this.get(`/vessels/${encodeURIComponent(track)}/rules`));
  }

  async search(words: string, limit: number): Promise<VesselDetail[]> {
    return itemsOf(await this.get(`/vessels?q=${encodeURIComponent(words)}&limit=${limit}`));
  }

  async sample(limit: number): Promise<VesselDetail[]> {
    return itemsOf(await this.get(`/vessels?limit=${limit}`));
  }

  /** All alerts the server holds, page by page, up to a bound. */
  async alerts(): Promise<Alert[]> {
    const alerts: Alert[] = [];
    let cursor: string | null = '';
    for (let page = 0; page < MOST_ALERT_PAGES && cursor !== null; page++) {
      const answer = await this.get(`/alerts?limit=1000${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
      alerts.push(...itemsOf(answer).map(checkAlert));
      cursor = nextOf(answer);
    }
    return alerts;
  }

  async sentences(alert: string): Promise<RawLine[]> {
    return itemsOf(await this.get(`/alerts/${encodeURIComponent(alert)}/sentences`));
  }

  async act(alert: string, act: AlertAct): Promise<Alert> {
    return checkAlert(await this.send(`/alerts/${encodeURIComponent(alert)}/acts`, act));
  }

  async sources(): Promise<SourceItem[]> {
    return itemsOf(await this.get('/sources?limit=1000'));
  }

  async levels(): Promise<LevelItem[]> {
    return itemsOf(await this.get('/levels'));
  }

  async places(kind: 'zones' | 'facilities'): Promise<PlaceFeature[]> {
    return featuresOf(await this.get(`/${kind}?limit=1000`));
  }

  health = async () => (await this.get('/health')) as Health;

  private get = (path: string) => this.ask(path, { headers: { Accept: 'application/json' } });

  private send = (path: string, body: unknown) =>
    this.ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(body),
    });

  private async ask(path: string, init: RequestInit): Promise<unknown> {
    const address = path === '/health' ? this.base.replace(/\/api\/v1$/, path) : this.base + path;
    const response = await fetch(address, init);
    if (response.ok) return response.json();
    const problem: unknown = await response.json().catch(() => null);
    const words = isObject(problem) ? (problem['detail'] ?? problem['title']) : null;
    throw new Problem(response.status, typeof words === 'string' ? words : `${response.status} ${path}`);
  }
}
