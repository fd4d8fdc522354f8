/** Milliseconds of every turn, sorted. */
export interface Timings {
  sorted: number[];
  /** Mean milliseconds of processor time a turn, which a busy machine changes less than the clock; of `timed` alone. */
  cpu?: number;
}

export const quantile = ({ sorted }: Timings, part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
export const median = (timings: Timings): number => quantile(timings, 0.5);
export const p95 = (timings: Timings): number => quantile(timings, 0.95);

export const timingsOf = (milliseconds: readonly number[]): Timings => ({
  sorted: [...milliseconds].sort((a, b) => a - b),
});

/** Runs some work so often after a warm-up; milliseconds of each turn. */
export async function timed(
  work: () => unknown,
  { turns, warmUp }: { turns: number; warmUp: number },
): Promise<Timings> {
  for (let turn = 0; turn < warmUp; turn += 1) await work();
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let turn = 0; turn < turns; turn += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(before);
  return { ...timingsOf(times), cpu: (user + system) / 1000 / turns };
}

/** The unit that figures are held against: one pass of NFC and a split over the same text. */
export const unitPass = (text: string): number => text.normalize('NFC').split(/\s+/).length;

export const ms = (value: number): string => value.toFixed(value < 1 ? 3 : value < 10 ? 2 : 1);

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
