import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../lib/events/types';
import { grounds } from '../../../../tools/pack/checks/grounds';
import { event, problems, report } from './samples';

describe('grounds', () => {
  it('accept a stated day with an article, and context without', () => {
    expect(problems(grounds, event({ grounds: true }), event({ reports: [] }))).toBe('');
  });

  it.each<[string, Partial<EventRecord>, string]>([
    ['no article', { reports: [] }, 'without a citable article'],
    ['a listing page alone', { reports: [report({ kind: 'listing' })] }, 'without a citable article'],
    [
      'a tag page called an article',
      { reports: [report({ url: 'https://tuoitre.vn/tag/nga' })] },
      'without a citable article',
    ],
    ['an inferred day', { basis: 'inferred', toleranceDays: 1 }, 'inferred day'],
    ['a month', { date: '2025-05' }, 'on a month'],
    ['a plan', { status: 'planned' }, 'on a plan'],
  ])('refuse %s', (_, part, message) => {
    expect(problems(grounds, event({ grounds: true, ...part }))).toContain(message);
  });
});
