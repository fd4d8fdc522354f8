import { isSpoken } from '../../time/speech';
import type { Check } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';

/**
 * "lần đầu tiên kể từ tháng 2/2022", "cuộc điện đàm đầu tiên trong năm nay" against what earlier reports told of the same
 * two since. What is known is the day of the latest before it.
 */
export const firstTimeCheck: Check = ({ text, matched, earlier, publicationDay, lang }) =>
  matched.flatMap(({ claim }) => {
    const found = earlier.get(claim.id);
    if (!found || isSpoken(text, found.first.start)) return [];
    const cited = found.events.map((event) => ({ event, cited: evidenceOf(event, publicationDay) }));
    const latest = cited.filter((one) => one.cited?.against === 'earlier').at(-1);
    if (!latest?.cited) return [];
    const values = { claimed: '1', known: latest.event.date };
    return [findingOf({ kind: 'ordinal', at: found.first, claim: claim.id, ...values }, latest.cited, lang)];
  });
