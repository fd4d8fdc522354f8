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
  const shifted = noteReason(item) === 'timezone' && isDay(finding.claimed) && isDay(finding.known);
  const [there = '', here = ''] = [finding.claimed, finding.known].sort();
  return (
    <p class="CountedFrom">
      <Icon name="clock" />
      <span>
        {shifted
          ? rich(words.text('note.timezone.same'), {
              there: <b>{numericDay(words, there)}</b>,
              here: <b>{numericDay(words, here)}</b>,
            })
          : finding.message}
      </span>
    </p>
  );
}
