import { SIGNS } from './finding-badge';
import { Icon } from './icon';
import type { Comparison } from './labels';
import { useCardWords } from './use-card-words';

/** Signs of a value that fits beside another one in large type on the narrowest panel. */
const SHORT = 10;

/** The one thing to read: "Trang này: 25/8 ≠ Các bản tin trước: 24/8", always in this order. */
export function Compare({ values, kind }: { values: Comparison; kind: 'conflict' | 'note' }) {
  const words = useCardWords();
  const long = [values.page, values.other].some(({ value }) => value.length > SHORT) || undefined;
  return (
    <div class="Compare" data-kind={kind}>
      <p class="Compare-side">
        <i class="Dot" data-of="page" />
        <span class="Compare-label">{words.text('compare.page')}</span>{' '}
        <b data-long={long}>{values.page.value}</b> <span>{values.page.under}</span>
      </p>
      <span class="Compare-sign" aria-hidden="true">
        <Icon name={SIGNS[kind]} bare />
      </span>
      <p class="Compare-side">
        <i class="Dot" data-of="reports" />
        <span class="Compare-label">{words.text(`compare.${values.side}`)}</span>{' '}
        <b data-long={long}>{values.other.value}</b> <span>{values.other.under}</span>
      </p>
    </div>
  );
}
