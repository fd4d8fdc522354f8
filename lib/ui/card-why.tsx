import type { Analysis } from '../analysis/types';
import { calendarValue } from './dates';
import { Fold } from './fold';
import { yearOf } from './labels';
import type { Item } from './model/items';
import { useCardWords } from './use-card-words';
import { WhyMatched } from './why-matched';

interface EventProps {
  analysis: Analysis;
  item: Item;
}

/** The event, and its day unless the card has told that day already. */
export function CardEvent({ analysis, item: { match, finding, time } }: EventProps) {
  const words = useCardWords();
  if (!match) return null;
  const isTold = finding ? finding.kind === 'date' : time?.value.slice(0, 10) === match.date;
  return (
    <p class="HoverCard-event">
      {match.title}
      {!isTold && (
        <span class="meta">
          {' '}
          ·{'\u00a0'}
          {calendarValue(words, match.date, yearOf(analysis))}
        </span>
      )}
    </p>
  );
}

/**
 * In what claim and event agree and differ, with the way to say that it is another event. Where nothing differs, the event
 * stands above the reports and the rest is folded.
 */
export function CardWhy({ analysis, item, onReject }: EventProps & { onReject: () => void }) {
  const words = useCardWords();
  if (!item.match) return null;
  const why = (
    <>
      <WhyMatched claim={item.claim} match={item.match} />
      <button type="button" class="TextButton" onClick={onReject}>
        {words.text('action.reject')}
      </button>
    </>
  );
  return (
    <div class="HoverCard-part">
      {item.finding ? (
        <>
          <CardEvent analysis={analysis} item={item} />
          {why}
        </>
      ) : (
        <Fold title={words.text('item.why')}>{why}</Fold>
      )}
    </div>
  );
}
