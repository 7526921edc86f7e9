/** Measures against their thresholds, as a table with bars, and series over time as small charts. */
import type { Measure, Series } from '../api/types';
import { comparisonSign, figure, holds } from '../format/quantity';
import { utcMinute } from '../format/time';
import { useText } from '../i18n';
import { measureName, unitName } from '../i18n/sentences';

function written(value: number | string | null, locale: string, unknown: string): string {
  if (value === null) return unknown;
  return typeof value === 'number' ? figure(value, locale) : value;
}

export function Measures({ measures }: { measures: Measure[] }) {
  const { words, locale } = useText();
  if (measures.length === 0) return <p class="quiet">{words.why.noMeasures}</p>;
  return (
    <table class="measures">
      <thead>
        <tr>
          <th scope="col">{words.why.measure}</th>
          <th scope="col" class="number">
            {words.why.value}
          </th>
          <th scope="col" colSpan={2}>
            {words.why.threshold}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {measures.map(m => (
          <tr key={m.name}>
            <th scope="row">{measureName(m.name, locale)}</th>
            <td class="number">
              <b>{written(m.value, locale, words.why.notEvaluated)}</b>
            </td>
            <td class="sign">{m.comparison ? comparisonSign(m.comparison) : ''}</td>
            <td>
              {m.threshold === null ? '' : written(m.threshold, locale, '')} {unitName(m.unit, locale)}
            </td>
            <td class="bar-cell">
              <MeasureBar measure={m} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The bar is the value, the tick the threshold; a tick sign stands where there is nothing to draw to scale. */
function MeasureBar({ measure: { value, threshold, comparison } }: { measure: Measure }) {
  if (typeof value !== 'number' || typeof threshold !== 'number') {
    return <>{holds(value, comparison, threshold) && <span class="fine">✓</span>}</>;
  }
  const most = Math.max(Math.abs(value), Math.abs(threshold)) * 1.2 || 1;
  const share = (n: number) => Math.min(100, (Math.abs(n) / most) * 100);
  return (
    <svg class="measure-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect class="ground" x="0" y="3.5" width="100" height="5" />
      <rect class="value" x="0" y="3.5" width={share(value)} height="5" />
      <rect class="tick" x={share(threshold) - 0.8} y="0" width="1.6" height="12" />
    </svg>
  );
}

/** An alert is raised when its last report is known, a little after it was heard: the chart reaches so far. */
const RAISED_AFTER_MILLIS = 60_000;
const NARROW = 210;
const WIDE = 446;
const HEIGHT = 92;
const LEFT = 30;
const RIGHT = 6;
const TOP = 16;
const BOTTOM = 16;

export function SeriesChart({
  series,
  threshold,
  raisedAt,
  alone,
}: {
  series: Series;
  threshold: number | null;
  raisedAt: number;
  /** Whether it has the whole width of the drawer. */
  alone: boolean;
}) {
  const width = alone ? WIDE : NARROW;
  const { words, locale } = useText();
  const points = series.points.map(([time, value]) => ({ at: Date.parse(time), value }));
  const values = points.flatMap(p => (p.value === null ? [] : [p.value]));
  const title = measureName(series.name, locale) + (series.unit ? `, ${series.unit}` : '');
  if (values.length === 0) {
    return (
      <figure class="series">
        <figcaption>{title}</figcaption>
        <p class="quiet">{words.why.noPoints}</p>
      </figure>
    );
  }
  const scale = scaleOf(points, values, threshold, raisedAt, width);
  const flag = raisedAt >= scale.from && raisedAt <= scale.to ? scale.x(raisedAt) : null;
  const flagIsLeft = flag !== null && flag < width / 2;
  return (
    <figure class="series">
      <figcaption>{title}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={describe(title, values, threshold, words.why.threshold, locale)}
      >
        <path
          class="area"
          d={`${scale.path}L${scale.x(points[points.length - 1].at)},${HEIGHT - BOTTOM}L${scale.x(points[0].at)},${HEIGHT - BOTTOM}Z`}
        />
        <line class="grid" x1={LEFT} x2={width - RIGHT} y1={scale.y(scale.high)} y2={scale.y(scale.high)} />
        <line class="axis" x1={LEFT} x2={width - RIGHT} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} />
        <path class="curve" d={scale.path} />
        {threshold !== null && (
          <>
            <line
              class="threshold"
              x1={LEFT}
              x2={width - RIGHT}
              y1={scale.y(threshold)}
              y2={scale.y(threshold)}
            />
            <text
              class="threshold-text"
              x={flagIsLeft ? width - RIGHT - 3 : LEFT + 3}
              text-anchor={flagIsLeft ? 'end' : 'start'}
              y={scale.y(threshold) + (scale.y(threshold) < TOP + 12 ? 11 : -4)}
            >
              {words.why.thresholdMark(figure(threshold, locale))}
            </text>
          </>
        )}
        {flag !== null && (
          <>
            <path class="flag" d={`M${flag},${HEIGHT - BOTTOM}V${TOP - 4}m-4,0h8l-4,5z`} />
            <text
              class="flag-text"
              x={Math.min(flag, width - RIGHT - 2)}
              y={TOP - 7}
              text-anchor={flagIsLeft ? 'start' : 'end'}
            >
              {words.why.raisedMark(utcMinute(raisedAt))}
            </text>
          </>
        )}
        <text class="scale" x={LEFT - 4} y={scale.y(scale.high) + 4} text-anchor="end">
          {figure(scale.high, locale)}
        </text>
        <text class="scale" x={LEFT - 4} y={HEIGHT - BOTTOM + 1} text-anchor="end">
          {figure(scale.low, locale)}
        </text>
        <text class="scale" x={LEFT} y={HEIGHT - 3}>
          {utcMinute(scale.from)}
        </text>
        <text class="scale" x={width - RIGHT} y={HEIGHT - 3} text-anchor="end">
          {utcMinute(scale.to)}
        </text>
      </svg>
    </figure>
  );
}

function scaleOf(
  points: { at: number; value: number | null }[],
  values: number[],
  threshold: number | null,
  raisedAt: number,
  width: number,
) {
  const from = points[0].at;
  const last = points[points.length - 1].at;
  const to = Math.max(last, from + 1000, Math.min(raisedAt, last + RAISED_AFTER_MILLIS));
  const all = threshold === null ? values : [...values, threshold];
  const low = Math.min(...all) >= 0 ? 0 : Math.min(...all);
  const high = niceAbove(Math.max(...all));
  const x = (at: number) => LEFT + ((at - from) / (to - from)) * (width - LEFT - RIGHT);
  const y = (value: number) =>
    HEIGHT - BOTTOM - ((value - low) / (high - low || 1)) * (HEIGHT - TOP - BOTTOM);
  const path = points
    .filter(p => p.value !== null)
    .map((p, i) => `${i === 0 ? 'M' : 'L'}${x(p.at).toFixed(1)},${y(p.value ?? 0).toFixed(1)}`)
    .join('');
  return { from, to, low, high, x, y, path };
}

/** The next round number: 1, 2, 5 or 10 times a power of ten, in steps of a tenth of it. */
function niceAbove(value: number): number {
  if (value <= 0) return 1;
  const step = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map(n => n * step).find(n => n >= value) ?? value;
}

function describe(
  title: string,
  values: number[],
  threshold: number | null,
  word: string,
  locale: string,
): string {
  const range = `${figure(Math.min(...values), locale)} – ${figure(Math.max(...values), locale)}`;
  return `${title}: ${range}${threshold === null ? '' : `, ${word} ${figure(threshold, locale)}`}`;
}
