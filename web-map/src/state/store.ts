/** The one state of the console, and how it is read and changed. */

export type Reducer<S, A> = (state: S, action: A) => S;

/**
 * Holds a state, applies actions to it and tells its listeners once a frame, however many actions came.
 * `schedule` is `requestAnimationFrame` in the page.
 */
export class Store<S, A> {
  private readonly listeners = new Set<() => void>();
  private scheduled = false;

  constructor(
    private current: S,
    private readonly reduce: Reducer<S, A>,
    private readonly schedule: (task: () => void) => void,
  ) {}

  get state(): S {
    return this.current;
  }

  dispatch(action: A): void {
    const next = this.reduce(this.current, action);
    if (next === this.current) return;
    this.current = next;
    if (this.scheduled) return;
    this.scheduled = true;
    this.schedule(() => {
      this.scheduled = false;
      for (const listener of this.listeners) listener();
    });
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
