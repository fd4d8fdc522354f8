import { describe, expect, it } from 'vitest';
import { type Against, messageOf, type NoteReason } from '../../../lib/checks/finding/messages';
import { itemsOf } from '../../../lib/ui/model/items';
import { noteReason } from '../../../lib/ui/model/note-reason';
import { told } from '../../../lib/ui/model/told';
import { sampleAnalysis } from '../../fixtures/analysis';

const LANGUAGES = ['vi', 'en'] as const;
const SIDES: Against[] = ['earlier', 'later', 'source', 'calendar', 'article', 'publication'];
/** As the checks name their reasons, and as the surfaces do. */
const REASONS: [NoteReason, string][] = [
  ['zone', 'timezone'],
  ['rounded', 'rounded'],
  ['early', 'early'],
  ['plan', 'plan'],
  ['disputed', 'disputed'],
];

describe.each(LANGUAGES)('what a message in %s tells', (lang) => {
  it.each(SIDES)('against %s', (against) => {
    const message = messageOf({ kind: 'figure', claimed: '500', known: '492', against }, lang);
    expect(told(message)).toEqual({ side: against, reason: null });
  });

  it.each(REASONS)('a note of reason %s', (reason, expected) => {
    const days = { kind: 'date', claimed: '2025-08-16', known: '2025-08-15', against: 'earlier' } as const;
    expect(told(messageOf({ ...days, reason }, lang))).toEqual({ side: 'earlier', reason: expected });
  });

  it('takes no bracket of a value for a reason', () => {
    const offices = {
      kind: 'role',
      claimed: 'Tổng thống (làm tròn); A',
      known: 'B',
      against: 'earlier',
    } as const;
    const message = messageOf(offices, lang);
    expect(told(message).reason).toBeNull();
  });
});

describe('noteReason', () => {
  const [zone, rounding] = itemsOf(sampleAnalysis).filter(({ kind }) => kind === 'note');

  it('reads the notes of an article', () => {
    expect([zone, rounding].map((item) => item && noteReason(item))).toEqual(['timezone', 'rounded']);
  });

  it('guesses nothing from the values', () => {
    if (!zone?.finding) throw new Error('The sample has no such note.');
    expect(
      noteReason({ ...zone, finding: { ...zone.finding, message: 'Hai ngày cách nhau một ngày.' } }),
    ).toBe('other');
  });
});
