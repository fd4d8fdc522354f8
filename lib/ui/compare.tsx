import { SIGNS } from './finding-badge';
import { Icon } from './icon';
import type { Comparison } from './labels';
import { useCardWords } from './use-card-words';

/** The one thing to read: "Trang này: 25/8 ≠ Các bản tin trước: 24/8", always in this order. */
export function Compare({ values, kind }: { values: Comparison; kind: 'conflict' | 'note' }) {
  const words = useCardWords();
  return (
    <div class="Compare" data-kind={kind}>
      <p class="Compare-side">
        <i class="Dot" data-of="page" />
        <span class="Compare-label">{words.text('compare.page')}</span> <b>{values.page.value}</b>{' '}
        <span>{values.page.under}</span>
      </p>
      <span class="Compare-sign" aria-hidden="true">
        <Icon name={SIGNS[kind]} bare />
      </span>
      <p class="Compare-side">
        <i class="Dot" data-of="reports" />
        <span class="Compare-label">{words.text(`compare.${values.side}`)}</span> <b>{values.other.value}</b>{' '}
        <span>{values.other.under}</span>
      </p>
    </div>
  );
}
