import { describe, expect, it } from 'vitest';
import { type Against, messageOf, type NoteReason } from '../../../lib/checks/messages';
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
    expect(told(messageOf('figure', '500', '492', against, lang))).toEqual({ side: against, reason: null });
  });

  it.each(REASONS)('a note of reason %s', (reason, expected) => {
    expect(told(messageOf('date', '2025-08-16', '2025-08-15', 'earlier', lang, reason))).toEqual({
      side: 'earlier',
      reason: expected,
    });
  });

  it('takes no bracket of a value for a reason', () => {
    const message = messageOf('role', 'Tổng thống (làm tròn); A', 'B', 'earlier', lang);
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
