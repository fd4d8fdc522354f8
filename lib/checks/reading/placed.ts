import type { EventRecord } from '../../events/types';
import { dateFit } from '../../match/compare/date-fit';
import { daysOf } from '../../match/compare/dates';
import { TELLING_FIGURE } from '../../match/weights';
import type { CheckContext } from '../context';

/**
 * Whether a page tells an event's day anywhere, or another of its figures. Where it does neither, a headline's swap of
 * another number may be the next one, of which the record does not know.
 */
export const isPlaced = (event: EventRecord, { times, matched }: CheckContext): boolean =>
  times.some((time) => daysOf(time.value)?.grain === 'day' && dateFit(time, event) > 0) ||
  matched.some(({ claim }) =>
    claim.quantities.some(
      ({ value }) => value >= TELLING_FIGURE && event.quantities.some((known) => known.value === value),
    ),
  );
