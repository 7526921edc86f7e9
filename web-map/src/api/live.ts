/** The live socket: one connection that comes back by itself and keeps the server told of the view. */
import { checkTextFrame } from './check';
import { parseFrame, type BinaryFrame } from './frames';
import type { TextFrame } from './types';

export interface View {
  /** West, south, east, north; west is greater than east across 180 degrees. */
  bbox: [number, number, number, number];
  zoom: number;
  px: [number, number];
}

export type LinkState = 'connecting' | 'open' | 'waiting';

export interface LiveEvents {
  onLink(state: LinkState, retryAt: number | null): void;
  onText(frame: TextFrame): void;
  /** A frame with the zoom of the view that it answers; frames of an older view are not handed on. */
  onFrame(frame: BinaryFrame, viewZoom: number): void;
  onBadFrame(reason: string): void;
}

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;

/** Delay before the n-th attempt in a row, doubling, with up to a fifth of chance so that screens do not come back as one. */
export function reconnectDelay(attempt: number, chance: number): number {
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** attempt) * (0.8 + 0.2 * chance);
}

/** Whether view number `a` was given out before `b`; both are modulo 65536. */
export function isOlder(a: number, b: number): boolean {
  return ((b - a) & 0xffff) > 0 && ((b - a) & 0xffff) < 0x8000;
}

/** The views that were asked for, by number modulo 65536, so that each frame is read with the view that it answers. */
export class AskedViews {
  private seq = 0;
  /** Number of the newest view of which a frame came on this connection. */
  private newest = 0;
  private readonly zooms = new Map<number, number>();

  /** Number of the view asked for last. */
  get last(): number {
    return this.seq;
  }

  ask(view: View): void {
    this.seq = (this.seq + 1) & 0xffff;
    this.zooms.set(this.seq, view.zoom);
  }

  /** A new connection answers no view before the one asked for last. */
  connected(): void {
    this.newest = this.seq;
  }

  /** Zoom of the view that a frame answers; null if frames of a newer one came before it. */
  take(viewSeq: number): number | null {
    if (isOlder(viewSeq, this.newest)) return null;
    this.newest = viewSeq;
    for (const seq of [...this.zooms.keys()]) if (isOlder(seq, viewSeq)) this.zooms.delete(seq);
    return this.zooms.get(viewSeq) ?? null;
  }
}

export class LiveSocket {
  private socket: WebSocket | null = null;
  private attempt = 0;
  private readonly views = new AskedViews();
  private view: View | null = null;
  private followed: string[] = [];

  constructor(
    private readonly url: string,
    private readonly events: LiveEvents,
  ) {}

  connect(): void {
    this.events.onLink('connecting', null);
    const socket = new WebSocket(this.url, 'roadstead.v1.bin');
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => {
      this.attempt = 0;
      this.views.connected();
      this.events.onLink('open', null);
      this.sendView();
      this.sendFollow();
    };
    socket.onmessage = message => this.receive(message.data as ArrayBuffer | string);
    socket.onclose = () => this.retry();
    this.socket = socket;
  }

  /** Drops a connection that is open but silent; the reconnect follows from its close. */
  restart(): void {
    this.socket?.close();
  }

  show(view: View): void {
    this.view = view;
    this.views.ask(view);
    this.sendView();
  }

  follow(tracks: string[]): void {
    this.followed = tracks;
    this.sendFollow();
  }

  private sendView(): void {
    if (this.view) this.send({ op: 'view', seq: this.views.last, ...this.view });
  }

  private sendFollow(): void {
    this.send({ op: 'follow', tracks: this.followed });
  }

  private send(message: object): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message));
  }

  private receive(data: ArrayBuffer | string): void {
    try {
      if (typeof data === 'string') {
        const frame = checkTextFrame(data);
        if (frame) this.events.onText(frame);
      } else {
        const frame = parseFrame(data);
        const zoom = this.views.take(frame.viewSeq);
        if (zoom !== null) this.events.onFrame(frame, zoom);
      }
    } catch (e) {
      this.events.onBadFrame(e instanceof Error ? e.message : String(e));
    }
  }

  private retry(): void {
    const delay = reconnectDelay(this.attempt++, Math.random());
    this.events.onLink('waiting', Date.now() + delay);
    setTimeout(() => this.connect(), delay);
  }
}
