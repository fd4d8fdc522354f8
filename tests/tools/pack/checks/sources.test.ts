import { describe, expect, it } from 'vitest';
import { sources } from '../../../../tools/pack/checks/sources';
import withoutArticle from '../../../../tools/pack/checks/without-article.json';
import { event, problems, report } from './samples';

const [sought = ''] = withoutArticle as string[];

describe('sources', () => {
  it('accept an article beside a listing page', () => {
    const listing = report({ url: 'https://tuoitre.vn/tag/nga', kind: 'listing' });
    expect(problems(sources, event({ reports: [report(), listing] }))).toBe('');
  });

  it.each([
    ['no report', event({ reports: [] }), 'no article'],
    [
      'a listing page alone',
      event({ reports: [report({ url: 'https://tuoitre.vn/tag/nga', kind: 'listing' })] }),
      'no article',
    ],
    [
      'a tag page as an article',
      event({ reports: [report({ url: 'https://tuoitre.vn/tag/nga' })] }),
      'listing page',
    ],
    [
      'a front page as an article',
      event({ reports: [report({ url: 'https://tuoitre.vn/' })] }),
      'listing page',
    ],
    ['a first record that has its article now', event({ id: sought }), 'take it out'],
  ])('refuse %s', (_, record, message) => {
    expect(problems(sources, record)).toContain(message);
  });
});
