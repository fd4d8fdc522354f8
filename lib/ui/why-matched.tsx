import type { Claim, Match, MatchField } from '../match/types';
import type { CardWords } from './card-messages';
import { useCardWords } from './use-card-words';
import { number } from './words';

const MOST_NAMES = 4;

/** A field of the match in words: who, where and what by name, figures with their values. */
function fieldInWords(words: CardWords, claim: Claim | null, match: Match, field: MatchField): string {
  if (field === 'figure' && claim && claim.quantities.length > 0)
    return `${words.text('field.figure')} ${claim.quantities.map(({ value }) => number(value, words.locale)).join(', ')}`;
  if (field === 'participants' && claim) {
    const names = claim.participants.flatMap((id) => words.entity(id) ?? []);
    if (names.length > 0) return names.slice(0, MOST_NAMES).join(' – ');
  }
  if (field === 'place' && claim?.place) return words.entity(claim.place) ?? words.text('field.place');
  if (field === 'type') return words.text(`type.${match.type as 'other'}`);
  return words.text(`field.${field}`);
}

/** Which fields agree and which differ, in words. */
export function WhyMatched({ claim, match }: { claim: Claim | null; match: Match }) {
  const words = useCardWords();
  const list = (fields: MatchField[]): string =>
    fields.map((field) => fieldInWords(words, claim, match, field)).join(' · ');
  return (
    <dl class="WhyMatched">
      {match.agrees.length > 0 && <dt>{words.text('why.agrees')}</dt>}
      {match.agrees.length > 0 && <dd>{list(match.agrees)}</dd>}
      {match.differs.length > 0 && <dt>{words.text('why.differs')}</dt>}
      {match.differs.length > 0 && (
        <dd>{match.differs.map((field) => words.text(`field.${field}`)).join(' · ')}</dd>
      )}
    </dl>
  );
}
