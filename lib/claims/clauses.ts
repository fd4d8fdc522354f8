import type { Span } from '../text/span';
import type { TimeMention } from '../time/types';
import { eventTypesIn } from './event-words';

/**
 * Where a sentence may fall apart into two happenings: a semicolon, or a comma or "và", "sau khi" before a new subject
 * with its own time: "…, ngày 16/8 (giờ Việt Nam) nhưng …" has none, and dates what stands before it.
 */
const CUT =
  /;\s+|,\s+(?:còn|trong khi|sau khi|trước khi|đồng thời|nhưng|song|rồi|tiếp đó|sau đó|theo đó|và)\s+|\s+(?:sau khi|trước khi|trong khi|rồi)\s+|,\s+(?=(?:ngày|hôm|đêm|sáng|tối|chiều|rạng sáng|đến|tới)\s)(?!(?:\p{L}+\s+){1,3}[\d/.-]+\s*(?:\([^)]*\)\s*)?(?:nhưng|song|mà|để|nhằm)\s)/giu;
/** Shorter pieces tell no happening of their own. */
const SHORTEST = 18;

const isTelling = (text: string, { start, end }: Span): boolean =>
  end - start >= SHORTEST && eventTypesIn(text.slice(start, end).toLowerCase()).length > 0;

/**
 * The clauses of a sentence: itself, and, where it tells several happenings, the parts that tell one each. A part
 * counts when it has a word of a happening; a sentence stays whole when only one part does.
 */
export function clausesOf(text: string, sentence: Span, times: readonly TimeMention[]): Span[] {
  const body = text.slice(sentence.start, sentence.end);
  const cuts: number[] = [];
  for (const match of body.matchAll(CUT)) cuts.push(sentence.start + match.index + match[0].length);
  const bounds = [sentence.start, ...cuts, sentence.end];
  const parts: Span[] = [];
  for (let index = 0; index + 1 < bounds.length; index += 1) {
    const start = bounds[index] ?? 0;
    const end = bounds[index + 1] ?? 0;
    const telling = isTelling(text, { start, end });
    const last = parts.at(-1);
    // "Một tháng sau, " tells nothing: it belongs to what follows.
    if (!last || (telling && isTelling(text, last))) parts.push({ start, end });
    else last.end = end;
  }
  const dated = (part: Span): boolean =>
    times.some(
      (time) =>
        time.start >= part.start && time.end <= part.end && (time.type === 'date' || time.type === 'time'),
    );
  if (parts.length < 2 || !parts.some(dated)) return [sentence];
  return parts;
}
