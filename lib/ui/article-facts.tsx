import type { Analysis } from '../analysis/types';
import { DateChip } from './date-chip';
import { fullDay, moment, numericDay } from './dates';
import { useSurfaceWords } from './use-surface-words';

/** When the page was published, and from which day "hôm qua" counts. */
export function ArticleFacts({ analysis }: { analysis: Analysis }) {
  const words = useSurfaceWords();
  return (
    <dl class="ArticleFacts">
      <dt>{words.text('facts.published')}</dt>
      <dd>{moment(words, analysis.publishedAt) ?? words.text('facts.published.none')}</dd>
      <dt>{words.text('facts.reference')}</dt>
      <dd>
        <ReferenceDay analysis={analysis} />
      </dd>
    </dl>
  );
}

function ReferenceDay({ analysis }: { analysis: Analysis }) {
  const words = useSurfaceWords();
  const { value, basis } = analysis.reference;
  if (value === null || basis === 'none') return <>{words.text('facts.reference.none')}</>;
  if (basis === 'inferred')
    return (
      <DateChip inferred day={words.text('facts.reference.inferred', { day: numericDay(words, value) })} />
    );
  const how = { metadata: 'publication', 'page-text': 'page', url: 'url' } as const;
  return (
    <>
      {fullDay(words, value)} <span class="meta">{words.text(`facts.reference.${how[basis]}`)}</span>
    </>
  );
}
