// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi as spy } from 'vitest';
import { outletName } from '../../lib/article/outlets';
import { cardWords } from '../../lib/ui/card-messages';
import { HoverCard, type HoverCardProps } from '../../lib/ui/hover-card';
import { itemsOf, type ItemKind } from '../../lib/ui/model/items';
import { roleAnalysis, sampleAnalysis, weekdayAnalysis } from '../fixtures/analysis';
import { clear, textOf } from './draw';

function card(kind: ItemKind, more: Partial<HoverCardProps> = {}, analysis = sampleAnalysis): HTMLElement {
  const item = itemsOf(analysis).find((candidate) => candidate.kind === kind);
  if (!item) throw new Error(`The sample has no ${kind}.`);
  const root = document.body.appendChild(document.createElement('div'));
  const calls = {
    onOpenPanel: spy.fn(),
    onCopy: spy.fn(),
    onClose: spy.fn(),
    onReject: spy.fn(),
    onQuiet: spy.fn(),
    onQuietAll: spy.fn(),
    onUndo: spy.fn(),
  };
  const props = { ...calls, analysis, item, ...more };
  render(<HoverCard words={cardWords('vi', outletName)} {...props} />, root);
  return root;
}

afterEach(clear);

describe('a conflict', () => {
  it('says both values, what the day was counted from, the reports and why it was set beside them', () => {
    const root = card('conflict');
    expect(textOf(root.querySelector('h2'))).toBe('Ngày khác với các bản tin trước');
    expect(textOf(root.querySelector('.Compare'))).toBe(
      'Trang này: 25/8 thứ HaiCác bản tin trước: 24/8 Chủ nhật',
    );
    expect(textOf(root.querySelector('.CountedFrom'))).toBe(
      '“hôm qua” là thứ Hai, 25/8/2025, tính từ ngày đăng: thứ Ba, 26/8/2025, 08:40.',
    );
    expect([...root.querySelectorAll('.HoverCard-part > .ReportList a')].map(textOf)).toEqual([
      'Dân trí, 25/8/2025',
      'Kiến Thức, 25/8/2025',
    ]);
    expect(textOf(root.querySelector('.HoverCard-event'))).toBe(
      'Nga và Ukraine trao đổi 146 tù binh mỗi bên',
    );
    expect(textOf(root.querySelector('.WhyMatched'))).toBe(
      'Khớpcác bên · trao đổi tù binh · số liệu 146Khácngày',
    );
  });

  it('lists a source without a day as a source', () => {
    const root = card('conflict', {}, roleAnalysis);
    expect(textOf(root.querySelector('h2'))).toBe('Chức danh khác với nguồn tham khảo');
    expect(textOf(root.querySelector('h3'))).toBe('Nguồn');
    expect(textOf(root.querySelector('.ReportList a'))).toBe('VnExpress, không rõ ngày');
    expect(textOf(root)).not.toContain('trước');
  });

  it('is a dialog with a name', () => {
    const dialog = card('conflict').querySelector('[role="dialog"]');
    const name = dialog?.getAttribute('aria-labelledby') ?? '';
    expect(textOf(document.getElementById(name))).toBe('Ngày khác với các bản tin trước');
  });

  it('calls back', () => {
    const calls = {
      onClose: spy.fn(),
      onReject: spy.fn(),
      onOpenPanel: spy.fn(),
      onCopy: spy.fn(),
      onLetter: spy.fn(),
      onQuiet: spy.fn(),
    };
    const root = card('conflict', calls);
    const order: string[] = [];
    for (const [name, call] of Object.entries(calls)) call.mockImplementation(() => order.push(name));
    for (const button of root.querySelectorAll('button')) button.click();
    expect(order).toEqual(Object.keys(calls));
  });

  it('keeps reports that came after the article apart, in a fold', () => {
    const fold = card('conflict').querySelector('.HoverCard-part details');
    expect(fold?.hasAttribute('open')).toBe(false);
    expect(textOf(fold?.querySelector('summary'))).toBe('Đưa tin sau bài này (1)');
    expect(textOf(fold?.querySelector('a'))).toBe('Dân Việt, 3/10/2025');
  });

  it('says in the button that it was copied', () => {
    const buttons = (copied: 'citation' | 'letter') =>
      [...card('conflict', { copied, onLetter: spy.fn() }).querySelectorAll('[aria-live]')].map(textOf);
    expect(buttons('citation')).toEqual(['Đã chép', 'Chép thư gửi tòa soạn']);
    document.body.replaceChildren();
    expect(buttons('letter')).toEqual(['Chép trích dẫn', 'Đã chép']);
  });
});

it('has no panel button where a page cannot open it', () => {
  expect(textOf(card('conflict', { onOpenPanel: undefined }))).not.toContain('Mở bảng bên');
});

it('a match says the day, the event and the reports, no more', () => {
  const root = card('match');
  expect(textOf(root.querySelector('h2'))).toBe('Khớp với 1 bản tin trước');
  expect(textOf(root.querySelector('.CountedFrom'))).toBe('“Ngày 14/8” là thứ Năm, 14/8/2025.');
  expect(root.querySelector('.Compare')).toBeNull();
  expect(textOf(root.querySelector('.HoverCard-event'))).toBe(
    'Nga và Ukraine trao đổi 84 tù binh mỗi bên trước Alaska',
  );
});

it('a match that no words date says its event’s day beside the event', () => {
  const item = itemsOf(sampleAnalysis).find(({ kind }) => kind === 'match');
  if (!item) throw new Error('The sample has no match.');
  expect(textOf(card('match', { item: { ...item, time: null } }).querySelector('.HoverCard-event'))).toBe(
    'Nga và Ukraine trao đổi 84 tù binh mỗi bên trước Alaska · 14/8',
  );
});

it('a note explains the shift and leaves the rest to the panel', () => {
  const root = card('note');
  expect(textOf(root.querySelector('.Compare'))).toBe(
    'Trang này: 16/8 giờ Hà NộiCác bản tin trước: 15/8 giờ nơi xảy ra',
  );
  expect(root.querySelectorAll('a')).toHaveLength(2);
  expect(textOf(root)).toContain('và 3 bản tin nữa trong bảng bên');
});

it('a match folds why it was set beside its event, with the way to say that it is another', () => {
  const onReject = spy.fn();
  const fold = card('match', { onReject }).querySelector('details');
  expect(fold?.hasAttribute('open')).toBe(false);
  expect(textOf(fold?.querySelector('.WhyMatched'))).toContain('trao đổi tù binh');
  fold?.querySelector('button')?.click();
  expect(onReject).toHaveBeenCalledOnce();
});

describe('after a change', () => {
  it.each([
    ['rejected', 'Đã tách khỏi sự kiện “Nga và Ukraine trao đổi 146 tù binh mỗi bên”.', ['Hoàn tác']],
    [
      'quiet',
      'Đã tắt dấu trên VnExpress. Biểu tượng vẫn cho biết số điểm khác.',
      ['Hoàn tác', 'Tắt ở mọi báo'],
    ],
    ['quiet.all', 'Đã tắt dấu trên mọi báo. Biểu tượng vẫn cho biết số điểm khác.', ['Hoàn tác']],
  ] as const)('%s: says so and offers the way back', (notice, said, buttons) => {
    const root = card('conflict', { notice });
    expect(textOf(root.querySelector('[role="status"]'))).toBe(said);
    expect([...root.querySelectorAll('.HoverCard-notice button')].map(textOf)).toEqual(buttons);
    expect(root.querySelector('.Compare')).toBeNull();
  });
});

it('a self-check needs no report', () => {
  const root = card('conflict', {}, weekdayAnalysis);
  expect(textOf(root.querySelector('h2'))).toBe('Thứ trong tuần khác với lịch');
  expect(root.querySelector('.ReportList')).toBeNull();
});
