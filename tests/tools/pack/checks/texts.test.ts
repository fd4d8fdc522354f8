import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../lib/events/types';
import { texts } from '../../../../tools/pack/checks/texts';
import { event, problems } from './samples';

describe('texts', () => {
  it('accept both languages', () => {
    expect(problems(texts, event())).toBe('');
  });

  it.each<[string, Partial<EventRecord>, string]>([
    ['no English title', { title: { vi: 'Hai bên họp' } }, 'no English title'],
    ['no English summary', { summary: { vi: 'Hai bên họp.' } }, 'no English summary'],
    ['the title as summary', { summary: { vi: 'Nga và Ukraine họp', en: 'They met.' } }, 'the title again'],
    [
      'a title that fits no row',
      { title: { vi: 'Nga và Ukraine họp '.repeat(8), en: 'They meet' } },
      'signs',
    ],
  ])('refuse %s', (_, part, message) => {
    expect(problems(texts, event(part))).toContain(message);
  });
});
