/** How panels read the state and reach the desk. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk/desk';
import type { Fleet } from '../state/fleet';
import { knownNow, type Action, type State } from '../state/state';
import type { Store } from '../state/store';

export interface Console {
  store: Store<State, Action>;
  fleet: Fleet;
  desk: Desk;
  /** Milliseconds since the page opened. */
  pageMillis: () => number;
}

export const ConsoleContext = createContext<Console | null>(null);

export function useConsole(): Console {
  const found = useContext(ConsoleContext);
  if (!found) throw new Error('a panel stands outside the console');
  return found;
}

/** A part of the state; the panel is drawn again when that part changes. */
export function useSelect<T>(select: (state: State) => T): T {
  const { store } = useConsole();
  const [, redraw] = useState(0);
  const value = select(store.state);
  useEffect(() => {
    let shown = value;
    return store.subscribe(() => {
      const next = select(store.state);
      if (Object.is(next, shown)) return;
      shown = next;
      redraw(n => n + 1);
    });
  });
  return value;
}

/** Known time in milliseconds since 1970; the panel is drawn again every second. */
export function useNow(): number {
  const { store, pageMillis } = useConsole();
  useEverySecond();
  return knownNow(store.state, pageMillis());
}

export function useEverySecond(): void {
  const [, redraw] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => redraw(n => n + 1), 1000);
    return () => clearInterval(timer);
  }, []);
}
