import { Fold } from './fold';
import type { Item } from './model/items';
import { useCardWords } from './use-card-words';
import { WhyMatched } from './why-matched';

/** The event and in what it agrees and differs, with the way to say that it is another; folded where nothing differs. */
export function CardWhy({ item, onReject }: { item: Item; onReject: () => void }) {
  const words = useCardWords();
  if (!item.match) return null;
  const why = (
    <>
      <p class="HoverCard-event">{item.match.title}</p>
      <WhyMatched claim={item.claim} match={item.match} />
      <button type="button" class="TextButton" onClick={onReject}>
        {words.text('action.reject')}
      </button>
    </>
  );
  return item.finding ? (
    <div class="HoverCard-part">{why}</div>
  ) : (
    <div class="HoverCard-part">
      <Fold title={words.text('item.why')}>{why}</Fold>
    </div>
  );
}
