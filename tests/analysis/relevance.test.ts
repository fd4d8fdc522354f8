import { describe, expect, it } from 'vitest';
import { languageOf } from '../../lib/analysis/language';
import { relevanceOf } from '../../lib/analysis/relevance';
import { hanoiDay } from '../../lib/time/hanoi';

const WAR = {
  title: 'Nga, Ukraine trao đổi 307 tù binh mỗi bên',
  paragraphs: [
    'Hai bên thả các binh sĩ theo thỏa thuận đạt được ở vòng đàm phán Istanbul.',
    'Kiev xác nhận con số này.',
  ],
};
const FOOTBALL = {
  title: 'Đội tuyển Việt Nam thắng đậm ở vòng loại',
  paragraphs: ['Trận đấu trên sân Mỹ Đình tối 20/5 thu hút 30.000 khán giả.'],
};

describe('relevance', () => {
  it('the war is nearer than football, each within 0 and 1', () => {
    const [war, football] = [relevanceOf(WAR, 'vie'), relevanceOf(FOOTBALL, 'vie')];
    expect(war.relevant).toBe(true);
    expect(football.relevant).toBe(false);
    for (const { relevance } of [war, football]) {
      expect(relevance).toBeGreaterThanOrEqual(0);
      expect(relevance).toBeLessThanOrEqual(1);
    }
  });

  it.each(['eng', 'rus', 'und'])('only Vietnamese pages are ours: %s', (language) => {
    expect(relevanceOf(WAR, language)).toEqual({ ...relevanceOf(WAR, 'vie'), relevant: false });
  });

  it.each(['(TTXVN) -', 'Phái viên Mỹ và ông Putin. Ảnh: AFP'])('the lead may stand below %s', (above) => {
    const title = 'Lời khuyên của phái viên Mỹ';
    const lead = 'Ông bàn với Điện Kremlin cách chấm dứt xung đột Nga - Ukraine.';
    const rest = 'Cuộc gọi dài năm phút.';
    expect(relevanceOf({ title, paragraphs: [lead, rest] }, 'vie').relevant).toBe(true);
    expect(relevanceOf({ title, paragraphs: [above, lead, rest] }, 'vie').relevant).toBe(true);
  });

  it('the paragraph below a lead is body, however short the lead', () => {
    const title = 'Cô gái Ukraine bị đâm chết trên tàu';
    const paragraphs = [
      'Vụ án gây phẫn nộ.',
      'Cô rời Kiev khi Nga mở chiến dịch quân sự.',
      'Nghi phạm đã bị bắt.',
    ];
    expect(relevanceOf({ title, paragraphs }, 'vie').relevant).toBe(false);
  });

  it('a page without a paragraph is judged by its title', () => {
    expect(relevanceOf({ title: WAR.title, paragraphs: [] }, 'vie').relevance).toBeGreaterThan(0);
    expect(relevanceOf({ title: '', paragraphs: [] }, 'vie')).toEqual({ relevance: 0, relevant: false });
  });
});

describe('language', () => {
  it.each([
    ['vie', 'Hai phái đoàn gặp nhau tại Istanbul và thống nhất trao đổi tù binh.'],
    ['vie', 'Hai phái đoàn gặp nhau tại Istanbul và thống nhất trao đổi tù binh.'.normalize('NFD')],
    ['eng', 'The two delegations met in Istanbul and agreed on a large exchange of prisoners.'],
    ['rus', 'Две делегации встретились в Стамбуле и договорились об обмене пленными.'],
    ['und', '12/5 – 19/5'],
    ['und', ''],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });
});

describe('the day in Hanoi', () => {
  it.each([
    ['2025-05-19T16:59:59Z', '2025-05-19'],
    ['2025-05-19T17:00:00Z', '2025-05-20'],
    ['2025-05-20T00:30:00+07:00', '2025-05-20'],
    ['2025-12-31T20:00:00-05:00', '2026-01-01'],
  ])('%s: %s', (timestamp, day) => {
    expect(hanoiDay(timestamp)).toBe(day);
  });
});
