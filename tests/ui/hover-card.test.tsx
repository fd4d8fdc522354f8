// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi as spy } from 'vitest';
import { outletName } from '../../lib/article/outlets';
import { cardWords } from '../../lib/ui/card-messages';
import { HoverCard, type HoverCardProps } from '../../lib/ui/hover-card';
import { itemsOf, type ItemKind } from '../../lib/ui/model/items';
import { sampleAnalysis, weekdayAnalysis } from '../fixtures/analysis';
import { textOf } from './draw';

function card(kind: ItemKind, more: Partial<HoverCardProps> = {}, analysis = sampleAnalysis): HTMLElement {
  const item = itemsOf(analysis).find((candidate) => candidate.kind === kind);
  if (!item) throw new Error(`The sample has no ${kind}.`);
  const root = document.body.appendChild(document.createElement('div'));
  const props = { analysis, item, onOpenPanel: spy.fn(), onCopy: spy.fn(), onClose: spy.fn(), ...more };
  render(<HoverCard words={cardWords('vi', outletName)} {...props} />, root);
  return root;
}

afterEach(() => {
  document.body.replaceChildren();
});

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
    expect([...root.querySelectorAll('a')].map(textOf)).toEqual([
      'Dân trí, 25/8/2025',
      'Kiến Thức, 25/8/2025',
    ]);
    expect(textOf(root.querySelector('.WhyMatched'))).toBe(
      'Khớpcác bên · trao đổi tù binh · số liệu 146Khácngày',
    );
  });

  it('is a dialog with a name', () => {
    const dialog = card('conflict').querySelector('[role="dialog"]');
    const name = dialog?.getAttribute('aria-labelledby') ?? '';
    expect(textOf(document.getElementById(name))).toBe('Ngày khác với các bản tin trước');
  });

  it('calls back', () => {
    const calls = { onOpenPanel: spy.fn(), onCopy: spy.fn(), onClose: spy.fn() };
    const root = card('conflict', calls);
    for (const button of root.querySelectorAll('button')) button.click();
    expect([calls.onClose, calls.onOpenPanel, calls.onCopy].map((call) => call.mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
  });
});

it('has no panel button where a page cannot open it', () => {
  expect(textOf(card('conflict', { onOpenPanel: undefined }))).not.toContain('Mở bảng bên');
});

it('a match says the day and the reports, no more', () => {
  const root = card('match');
  expect(textOf(root.querySelector('h2'))).toBe('Khớp với 1 bản tin trước');
  expect(textOf(root.querySelector('.CountedFrom'))).toBe('“Ngày 14/8” là thứ Năm, 14/8/2025.');
  expect(root.querySelector('.Compare')).toBeNull();
});

it('a note explains the shift and leaves the rest to the panel', () => {
  const root = card('note');
  expect(textOf(root.querySelector('.Compare'))).toBe(
    'Trang này: 16/8 giờ Hà NộiCác bản tin trước: 15/8 giờ nơi xảy ra',
  );
  expect(root.querySelectorAll('a')).toHaveLength(2);
  expect(textOf(root)).toContain('và 3 bản tin nữa trong bảng bên');
});

it('a self-check needs no report', () => {
  const root = card('conflict', {}, weekdayAnalysis);
  expect(textOf(root.querySelector('h2'))).toBe('Thứ trong tuần khác với lịch');
  expect(root.querySelector('.ReportList')).toBeNull();
});
