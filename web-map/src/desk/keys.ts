/** One key, one command. Keys do nothing while someone types, or with Ctrl, Alt or Meta held. */
import { isUnacknowledged } from '../state/alerts';
import type { Desk } from './desk';

export interface KeyPlaces {
  focusSearch(): void;
  toggleList(): void;
}

export function listenToKeys(target: EventTarget, desk: Desk, places: KeyPlaces): void {
  target.addEventListener('keydown', event => {
    const key = event as KeyboardEvent;
    if (key.ctrlKey || key.altKey || key.metaKey) return;
    if (key.key === 'Escape') {
      desk.escape();
      return;
    }
    if (isTyping(key.target)) return;
    const command = commandFor(key, desk, places);
    if (!command) return;
    key.preventDefault();
    command();
  });
}

function commandFor(key: KeyboardEvent, desk: Desk, places: KeyPlaces): (() => void) | null {
  switch (key.key) {
    case '/':
      return () => places.focusSearch();
    case 'j':
      return () => desk.moveCursor(1);
    case 'k':
      return () => desk.moveCursor(-1);
    case 'a':
      return () => {
        const alert = desk.keyedAlert();
        if (alert && isUnacknowledged(alert)) void desk.act(alert, { act: 'acknowledge' });
      };
    case 'v':
      return () => places.toggleList();
    case 'f':
      return () => desk.toggleFollow();
    case 'c':
      return () => desk.centreOnSelection();
    case 'h':
      return () => desk.chart?.home();
    case '1':
      return () => desk.usePalette('day');
    case '2':
      return () => desk.usePalette('dusk');
    case '3':
      return () => desk.usePalette('night');
    case 'Enter':
      return isControl(key.target) ? null : () => openKeyed(desk);
    default:
      return null;
  }
}

function openKeyed(desk: Desk): void {
  const alert = desk.keyedAlert();
  if (alert) desk.openAlert(alert);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Enter belongs to the button, link or row that has the focus. */
function isControl(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('button, a, summary, [role=row], [role=option]') !== null
  );
}
