import { addDays } from '../../time/iso-days';
import type { Check } from '../context';
import { unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { isPublished } from '../reading/told-day';

/**
 * "Hôm qua (18/5)" on a page of 20/5: the word and the date name two days. When several such pairs of a page agree with
 * each other against its publication, the page counts from another day (an update, a reprint) and nothing differs.
 */
export const pairCheck: Check = ({ text, times, reference, afterMidnight, lang }) => {
  if (!isPublished(reference)) return [];
  const differing = times.filter(({ pair }) => pair !== undefined && pair.relative !== pair.explicit);
  if (differing.length !== 1) return [];
  return differing.flatMap(({ pair }) => {
    if (!pair || !/\d/.test(text.slice(pair.explicitSpan.start, pair.explicitSpan.end))) return [];
    const { relative, explicit, explicitSpan } = pair;
    if (afterMidnight && addDays(explicit, 1) === relative) return [];
    return [
      findingOf(
        { kind: 'date', at: explicitSpan, claim: null, claimed: explicit, known: relative },
        unreported('calendar'),
        lang,
      ),
    ];
  });
};
