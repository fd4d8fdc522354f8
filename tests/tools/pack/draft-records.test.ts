import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import type { Article } from '../../../lib/article/article';
import { memoryStore } from '../../../lib/events/memory/store';
import { draftsOf } from '../../../tools/pack/draft-records';
import { event } from './checks/samples';
import { samplePack } from '../../events/sample-events';

const article = (part: Partial<Article>): Article => ({
  url: 'https://tuoitre.vn/nga-ukraine-trao-doi-tu-binh-20250516.htm',
  publisher: 'tuoitre.vn',
  title: 'Nga và Ukraine trao đổi tù binh',
  publishedAt: '2025-05-17T08:00:00+07:00',
  publishedBasis: 'metadata',
  paragraphs: [],
  ...part,
});
const drafts = async (paragraphs: string[], known = [event()]) =>
  draftsOf(await analyse(article({ title: '', paragraphs }), memoryStore([samplePack(known)])));

describe('draftsOf', () => {
  it('fills what a sentence states and leaves the words to a person', async () => {
    const [draft] = await drafts(['Ngày 16/5, Nga và Ukraine trao đổi 205 tù binh mỗi bên tại Belarus.']);
    expect(draft?.record).toMatchObject({
      id: '2025-05-16-russia-ukraine-prisoner-exchange',
      date: '2025-05-16',
      basis: 'stated',
      type: 'prisoner_exchange',
      status: 'happened',
      title: { vi: '', en: '' },
      grounds: false,
    });
    expect(draft?.record.participants).toEqual(expect.arrayContaining(['russia', 'ukraine']));
    expect(draft?.record.quantities.map(({ value }) => value)).toEqual([205]);
    expect(draft?.record.reports.map(({ url }) => url)).toEqual([article({}).url]);
    expect(draft?.quote).toContain('205 tù binh');
  });

  it('takes the day of publication for inferred when the text names none', async () => {
    const [draft] = await drafts(['Nga và Ukraine trao đổi 205 tù binh mỗi bên.']);
    expect(draft?.record).toMatchObject({ date: '2025-05-17', basis: 'inferred', toleranceDays: 1 });
  });

  it('joins sentences on one happening and names the event that the pack has already', async () => {
    const known = event({ id: '2025-05-16-swap', type: 'prisoner_exchange' });
    const found = await drafts(
      [
        'Ngày 16/5, Nga và Ukraine trao đổi tù binh.',
        'Trong đợt trao đổi ngày 16/5, Ukraine nhận 205 tù binh từ Nga.',
      ],
      [known],
    );
    expect(found.filter(({ record }) => record.type === 'prisoner_exchange').length).toBe(1);
    expect(found[0]?.same).toContain(known.id);
  });

  it('leaves out what nobody says has happened', async () => {
    expect(await drafts(['Nếu Nga và Ukraine trao đổi tù binh ngày 16/5, chiến sự có thể dịu đi.'])).toEqual(
      [],
    );
  });
});
