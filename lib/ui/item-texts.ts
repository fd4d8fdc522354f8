import type { Analysis } from '../analysis/types';
import { fullDay, shortDay } from './dates';
import { heading } from './labels';
import type { SurfaceWords } from './messages';
import { firstDay, isDay } from './model/days';
import type { Item } from './model/items';
import { rowTitle } from './row-labels';

/** Everything a reader may look an item up by: its words, event, days in every form, months, outlets, report titles. */
export function itemTexts(words: SurfaceWords, analysis: Analysis, item: Item): string[] {
  const span = item.claim ?? item.mark;
  const matches = item.claim?.matches ?? [];
  const reports = [
    ...(item.finding?.evidence ?? []),
    ...matches.flatMap((match) => [...match.reports, ...match.reportedLater]),
    ...(item.claim?.related ?? []),
  ];
  const days = [item.time?.value, item.finding?.claimed, item.finding?.known, item.match?.date].flatMap(
    (value) => {
      const day = value === undefined ? null : firstDay(value);
      return day === null || !isDay(day) ? [] : [day];
    },
  );
  return [
    analysis.text.slice(span.start, span.end),
    analysis.text.slice(item.mark.start, item.mark.end),
    heading(words, analysis, item),
    rowTitle(words, analysis, item).text,
    ...matches.map((match) => match.title),
    ...[...(item.claim?.participants ?? []), item.claim?.place ?? ''].flatMap((id) => words.entity(id) ?? []),
    ...days.flatMap((day) => [
      fullDay(words, day),
      shortDay(words, day),
      words.text('month', { m: Number(day.slice(5, 7)), y: day.slice(0, 4), name: day.slice(5, 7) }),
    ]),
    ...reports.flatMap((report) => [words.outlet(report.publisher), report.publisher, report.title ?? '']),
  ];
}
