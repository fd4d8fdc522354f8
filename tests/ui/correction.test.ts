import { expect, it } from 'vitest';
import { correctionRequest } from '../../lib/ui/correction';
import { itemsOf } from '../../lib/ui/model/items';
import { sampleAnalysis, weekdayAnalysis } from '../fixtures/analysis';
import { en, vi } from './words-of-tests';

const [conflict] = itemsOf(sampleAnalysis).filter(({ kind }) => kind === 'conflict');
const [weekday] = itemsOf(weekdayAnalysis).filter(({ kind }) => kind === 'conflict');
if (!conflict || !weekday) throw new Error('The samples have no conflict.');

it('tells article, passage, both values and sources, and asks for a look', () => {
  const letter = correctionRequest(vi, sampleAnalysis, conflict) ?? '';
  expect(letter.split('\n')).toEqual([
    'Kính gửi tòa soạn VnExpress,',
    '',
    'Về bài “Nga và Ukraine trao đổi thêm 146 tù binh mỗi bên”, thứ Ba, 26/8/2025, 08:40',
    expect.stringMatching(/^https:\/\/vnexpress\.net\/.*#:~:text=/),
    '',
    expect.stringMatching(/^“Đợt mới nhất diễn ra hôm qua: .*”$/),
    '',
    'Ngày khác với các bản tin trước.',
    'Trang này: 25/8 (thứ Hai)',
    'Các bản tin trước: 24/8 (Chủ nhật)',
    expect.stringMatching(/^– Dân trí, 25\/8\/2025 https:/),
    expect.stringMatching(/^– Kiến Thức, 25\/8\/2025 https:/),
    '',
    'Kính mong tòa soạn xem lại chỗ này. Xin trân trọng cảm ơn.',
  ]);
});

it('needs no report where the calendar speaks', () => {
  const letter = correctionRequest(en, weekdayAnalysis, weekday) ?? '';
  expect(letter).toContain('This page: Tuesday (18 Aug 2025)\nCalendar: Monday (18 Aug 2025)\n\nCould you');
});

it('is for conflicts alone', () => {
  for (const item of itemsOf(sampleAnalysis))
    expect(correctionRequest(vi, sampleAnalysis, item) === null).toBe(item.kind !== 'conflict');
});
