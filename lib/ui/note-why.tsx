import { numericDay } from './dates';
import { Icon } from './icon';
import { isDay } from './model/days';
import type { Item } from './model/items';
import { noteReason } from './model/note-reason';
import { rich } from './rich';
import { useCardWords } from './use-card-words';

/**
 * The sentence that explains a note. One moment has the later day in Hanoi and the earlier one where it happened: every
 * place that the record knows lies west of Hanoi.
 */
export function NoteWhy({ item }: { item: Item }) {
  const words = useCardWords();
  const finding = item.finding;
  if (!finding) return null;
  const reason = noteReason(item);
  if (reason === 'timezone' && isDay(finding.claimed) && isDay(finding.known)) {
    const [there = '', here = ''] = [finding.claimed, finding.known].sort();
    return (
      <p class="CountedFrom">
        <Icon name="clock" />
        <span>
          {rich(words.text('note.timezone.why'), {
            there: <b>{numericDay(words, there)}</b>,
            here: <b>{numericDay(words, here)}</b>,
          })}
        </span>
      </p>
    );
  }
  const why =
    reason === 'other' || reason === 'timezone' ? finding.message : words.text(`note.${reason}.why`);
  return <p class="meta">{why}</p>;
}
