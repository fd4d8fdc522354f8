import { scaleBand, scaleLinear } from 'd3-scale';
import labels from '../../assets/locales/card.en.json';
import type { EventRecord } from '../../lib/events/types';

/** Pixels of the drawing; the months stand above, the types below. */
const WIDTH = 960;
const HEIGHT = 720;
const LEFT = 132;
const RIGHT = 16;
const MONTHS = { top: 72, bottom: 336 };
const TYPES = { top: 400, bottom: 704 };
/** Everything before this month is one bar: the years that led to it. */
const FIRST_MONTH = '2022-02';
const BEFORE = 'before';

/** Light and dark of the panel's tokens; the two tones differ in lightness too. */
const STYLE = `
  svg { --ink: #1e1b24; --soft: #57525f; --line: #dfdbd2; --grounds: #55219a; --context: #b9a5d9; --paper: #fff; }
  @media (prefers-color-scheme: dark) {
    svg { --ink: #efedf4; --soft: #b3aec0; --line: #393543; --grounds: #d9c2ff; --context: #6f5a92; --paper: #17151c; }
  }
  .paper { fill: var(--paper); } .grid { stroke: var(--line); } text { fill: var(--soft); font: 12px system-ui, sans-serif; }
  .title { fill: var(--ink); font-weight: 650; font-size: 14px; } .end { text-anchor: end; } .middle { text-anchor: middle; }
  .grounds { fill: var(--grounds); } .context { fill: var(--context); }`;

interface Bar {
  name: string;
  grounds: number;
  context: number;
}

/** Months from the first to the last, none left out: a hole is to be seen. */
function monthsUntil(last: string): string[] {
  const months: string[] = [];
  for (let month = FIRST_MONTH; month <= last; ) {
    months.push(month);
    const [year = 0, number = 0] = month.split('-').map(Number);
    month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  }
  return months;
}

function barsBy(
  events: readonly EventRecord[],
  names: readonly string[],
  of: (event: EventRecord) => string,
): Bar[] {
  const bars = new Map(names.map((name) => [name, { name, grounds: 0, context: 0 }]));
  for (const event of events) {
    const bar = bars.get(of(event));
    if (bar) bar[event.grounds ? 'grounds' : 'context'] += 1;
  }
  return [...bars.values()];
}

const total = ({ grounds, context }: Bar): number => grounds + context;
const text = (x: number, y: number, words: string | number, kind = ''): string =>
  `<text x="${x}" y="${y}"${kind ? ` class="${kind}"` : ''}>${words}</text>`;
const box = (kind: string, x: number, y: number, width: number, height: number): string =>
  height <= 0 || width <= 0
    ? ''
    : `<rect class="${kind}" x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}"/>`;
const titled = ({ name, grounds, context }: Bar, inner: string): string =>
  `<g><title>${name}: ${grounds + context}, ${grounds} ground</title>${inner}</g>`;

function monthChart(bars: readonly Bar[]): string[] {
  const { top, bottom } = MONTHS;
  const x = scaleBand(
    bars.map(({ name }) => name),
    [LEFT, WIDTH - RIGHT],
  ).paddingInner(0.2);
  const y = scaleLinear([0, Math.max(...bars.map(total))], [bottom, top]).nice();
  const width = x.bandwidth();
  return [
    ...y
      .ticks(5)
      .map(
        (tick) =>
          `<path class="grid" d="M${LEFT} ${y(tick)}H${WIDTH - RIGHT}"/>${text(LEFT - 8, y(tick) + 4, tick, 'end')}`,
      ),
    ...bars.map((bar) => {
      const left = x(bar.name) ?? 0;
      const middle = y(bar.grounds);
      return titled(
        bar,
        box('grounds', left, middle, width, bottom - middle) +
          box('context', left, y(total(bar)), width, middle - y(total(bar))),
      );
    }),
    ...bars
      .filter(({ name }) => name === BEFORE || name === FIRST_MONTH || name.endsWith('-01'))
      .map(({ name }) =>
        name === BEFORE
          ? text((x(name) ?? 0) + width, bottom + 18, '–2022-01', 'end')
          : text(x(name) ?? 0, bottom + 18, name),
      ),
  ];
}

function typeChart(bars: readonly Bar[]): string[] {
  const { top, bottom } = TYPES;
  const ordered = [...bars].sort((a, b) => total(b) - total(a));
  const y = scaleBand(
    ordered.map(({ name }) => name),
    [top, bottom],
  ).paddingInner(0.25);
  const x = scaleLinear([0, Math.max(...bars.map(total))], [LEFT, WIDTH - RIGHT - 96]);
  return ordered.map((bar) => {
    const [upper, height, middle, end] = [y(bar.name) ?? 0, y.bandwidth(), x(bar.grounds), x(total(bar))];
    return titled(
      bar,
      text(LEFT - 8, upper + height - 2, bar.name, 'end') +
        box('grounds', LEFT, upper, middle - LEFT, height) +
        box('context', middle, upper, end - middle, height) +
        text(end + 6, upper + height - 2, `${total(bar)}, ${bar.grounds} ground`),
    );
  });
}

const typeName = ({ type }: EventRecord): string => labels[`type.${type}`];

/** The record as a drawing that follows light and dark: by month, holes shown, and by type. */
export function dataChart(events: readonly EventRecord[]): string {
  const last =
    events
      .map(({ date }) => date.slice(0, 7))
      .sort()
      .at(-1) ?? FIRST_MONTH;
  const months = barsBy(events, [BEFORE, ...monthsUntil(last)], ({ date }) =>
    date < FIRST_MONTH ? BEFORE : date.slice(0, 7),
  );
  const types = barsBy(events, [...new Set(events.map(typeName))], typeName);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${events.length} events by month and by type">`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${WIDTH}" height="${HEIGHT}"/>`,
    text(16, 30, `${events.length} events by month, ${FIRST_MONTH} to ${last}`, 'title'),
    box('grounds', 16, 42, 12, 12) + text(34, 52, 'may ground a finding'),
    box('context', 176, 42, 12, 12) + text(194, 52, 'context only'),
    ...monthChart(months),
    text(16, 384, 'By type', 'title'),
    ...typeChart(types),
    '</svg>\n',
  ].join('\n');
}
