import { Icon, type IconName } from './icon';
import type { ItemKind } from './model/items';
import { useCardWords } from './use-card-words';

export const SIGNS: Record<ItemKind, IconName> = {
  conflict: 'ne',
  note: 'approx',
  match: 'eq',
  none: 'hollow',
  undecided: 'two',
};

/** The sign of a kind; `quiet` where the words stand beside it. */
export function FindingBadge({ kind, quiet }: { kind: ItemKind; quiet?: boolean }) {
  const words = useCardWords();
  const shape = kind === 'undecided' ? 'none' : kind;
  const label = quiet
    ? { 'aria-hidden': true as const }
    : { role: 'img' as const, 'aria-label': words.text(`kind.${kind}`) };
  return (
    <span class="FindingBadge" data-kind={shape} {...label}>
      <Icon name={SIGNS[kind]} bare />
    </span>
  );
}
