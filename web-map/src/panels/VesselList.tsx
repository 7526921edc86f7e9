/** Vessels in view as a table: everything on the chart, reachable by keyboard. Arrow keys move the selection. */
import { useRef } from 'preact/hooks';
import { NOT_AVAILABLE, StationKind } from '../api/frames';
import { bearing } from '../format/angle';
import { mmsi, vesselName } from '../format/identity';
import { whole } from '../format/quantity';
import { age } from '../format/time';
import { useText, type Dictionary } from '../i18n';
import { shipTypeWord } from '../i18n/shipType';
import { categoryOf, isVesselKind } from '../state/category';
import type { Fleet } from '../state/fleet';
import { useConsole, useNow, useSelect } from './context';
import { Glyph, VesselIcon } from './icons';
import { stationWord } from './VesselCard';

const MOST = 200;

export function VesselList() {
  const { words, locale } = useText();
  const { fleet, desk } = useConsole();
  useSelect(s => s.fleetVersion);
  const hidden = useSelect(s => s.hiddenCategories);
  const density = useSelect(s => s.density !== null);
  const selected = useSelect(s => s.selection?.track);
  const now = useNow();
  const table = useRef<HTMLTableElement>(null);
  const rows = rowsByName(
    fleet,
    row => !isVesselKind(fleet.kind[row]) || !hidden.has(categoryOf(fleet.kind[row], fleet.type[row])),
  );
  const shown = rows.slice(0, MOST);

  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const at = shown.findIndex(row => fleet.staticOf(row)?.track === selected);
    const next = shown[Math.max(0, Math.min(shown.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))];
    const track = next === undefined ? undefined : fleet.staticOf(next)?.track;
    if (track === undefined) return;
    desk.select(track);
    requestAnimationFrame(() =>
      table.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }),
    );
  };

  return (
    <section class="list" aria-label={words.list.title}>
      <header class="list-head">
        <h2>{words.list.title}</h2>
        <span class="quiet">{whole(rows.length, locale)}</span>
        <span class="quiet hint">{words.list.hint}</span>
        <button class="icon" aria-label={words.list.close} onClick={() => desk.openList(false)}>
          <Glyph name="close" />
        </button>
      </header>
      <div class="list-body">
        {rows.length === 0 && <p class="message">{density ? words.list.density : words.list.empty}</p>}
        {rows.length > 0 && (
          <table ref={table} role="grid" tabIndex={0} aria-label={words.list.title} onKeyDown={keyDown}>
            <thead>
              <tr>
                <th scope="col">{words.list.name}</th>
                <th scope="col">{words.list.type}</th>
                <th scope="col" class="optional">
                  {words.list.mmsi}
                </th>
                <th scope="col" class="number">
                  {words.list.sog}
                </th>
                <th scope="col" class="number">
                  {words.list.cog}
                </th>
                <th scope="col" class="number">
                  {words.list.hdg}
                </th>
                <th scope="col">{words.list.destination}</th>
                <th scope="col">{words.list.status}</th>
                <th scope="col" class="number">
                  {words.list.age}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(row => (
                <ListRow key={fleet.handle[row]} row={row} selected={selected} now={now} />
              ))}
            </tbody>
          </table>
        )}
        {rows.length > MOST && <p class="message">{words.list.more(whole(rows.length - MOST, locale))}</p>}
      </div>
    </section>
  );
}

function ListRow({ row, selected, now }: { row: number; selected: string | undefined; now: number }) {
  const { words, locale } = useText();
  const { fleet, desk } = useConsole();
  const item = fleet.staticOf(row);
  const number = (column: Uint16Array) => (column[row] === NOT_AVAILABLE ? '–' : bearing(column[row] / 10));
  const isSelected = item !== undefined && item.track === selected;
  return (
    <tr
      aria-selected={isSelected}
      onClick={() => item && desk.select(item.track)}
      onDblClick={() => item && void desk.find(item.track)}
    >
      <td>
        <span class="list-name">
          <VesselIcon fleet={fleet} row={row} size={20} />
          {item?.flag && <span class="flag">{item.flag}</span>} <b>{item ? vesselName(item) : '–'}</b>
        </span>
      </td>
      <td>{typeText(fleet, row, words, item?.type ?? null)}</td>
      <td class="optional">{item?.mmsi ? mmsi(item.mmsi) : '–'}</td>
      <td class="number">
        {fleet.sog[row] === NOT_AVAILABLE
          ? '–'
          : new Intl.NumberFormat(locale, { minimumFractionDigits: 1 }).format(fleet.sog[row] / 10)}
      </td>
      <td class="number">{number(fleet.cog)}</td>
      <td class="number">{number(fleet.heading)}</td>
      <td>{item?.destination ?? '–'}</td>
      <td>
        {fleet.isLost(row)
          ? words.list.lost
          : fleet.kind[row] === Number(StationKind.ClassA)
            ? words.status[fleet.status[row]]
            : '–'}
      </td>
      <td class="number">{age(now / 1000 - fleet.heardAt[row])}</td>
    </tr>
  );
}

function typeText(fleet: Fleet, row: number, words: Dictionary, type: number | null): string {
  const kind = fleet.kind[row] as StationKind;
  return isVesselKind(kind) && kind !== StationKind.Sar
    ? shipTypeWord(words, type)
    : stationWord(words, kind);
}

function rowsByName(fleet: Fleet, keep: (row: number) => boolean): number[] {
  const named: { row: number; name: string }[] = [];
  fleet.forEach(row => {
    const item = fleet.staticOf(row);
    if (keep(row)) named.push({ row, name: item ? vesselName(item) : '~' });
  });
  return named.sort((a, b) => (a.name < b.name ? -1 : 1)).map(n => n.row);
}
