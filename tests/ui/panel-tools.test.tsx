// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi as spy } from 'vitest';
import { outletName } from '../../lib/article/outlets';
import { entityById } from '../../lib/entities/gazetteer';
import { surfaceWords } from '../../lib/ui/messages';
import { Panel } from '../../lib/ui/panel/panel';
import type { PanelProps } from '../../lib/ui/panel/panel-props';
import { rejectionKey, withoutRejected } from '../../lib/analysis/rejected';
import { emptyAnalysis, sampleAnalysis } from '../fixtures/analysis';
import { clear, draw, settle, textOf } from './draw';
import { propsFor } from './panel-props';

const words = surfaceWords('vi', outletName, (id) => entityById(id)?.name.vi ?? null);

function panel(more: Partial<PanelProps> = {}, analysis = sampleAnalysis, into?: HTMLElement): HTMLElement {
  const props = propsFor({ status: 'analysed', analysis }, more);
  return draw(<Panel {...props} />, words, into);
}

const button = (root: ParentNode, name: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll('button')].find((each) => textOf(each) === name);
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
};
const rows = (root: Element): string[] =>
  [...root.querySelectorAll('.ClaimItem h3, .ClaimRow > summary > span:nth-child(2)')].map((row) =>
    textOf(row).slice(0, 30),
  );
async function choose(root: Element, label: string, value: string): Promise<void> {
  const list = root.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
  if (!list) throw new Error(`There is no list “${label}”.`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

afterEach(clear);

describe('people and places', () => {
  it('are those of the items, by name, with their number; states are none', () => {
    const root = panel();
    const options = (label: string) =>
      [...root.querySelectorAll(`select[aria-label="${label}"] option`)].map(textOf);
    expect(options('Nhân vật')).toEqual(['Mọi nhân vật', 'Donald Trump (2)', 'Vladimir Putin (2)']);
    expect(options('Địa điểm')).toEqual(['Mọi địa điểm', 'Anchorage (1)']);
  });

  it('narrow the list and say by how much; one button clears all of it', async () => {
    const root = panel();
    await choose(root, 'Nhân vật', 'vladimir-putin');
    expect(rows(root)).toEqual(['Lệch ngày do múi giờ', '“Hồi đầu năm, ông Trump và ông']);
    expect(textOf(root.querySelector('.FilterState [role="status"]'))).toBe('2 trong số 8 mục.');
    await choose(root, 'Địa điểm', 'anchorage');
    expect(rows(root)).toEqual(['Lệch ngày do múi giờ']);
    button(root, 'Bỏ lọc').click();
    await settle();
    expect(rows(root)).toHaveLength(8);
    expect(root.querySelector('.FilterState')).toBeNull();
  });

  it('are left out where an article names none', () => {
    const claims = sampleAnalysis.claims.map((claim) => ({
      ...claim,
      participants: ['russia'],
      place: null,
    }));
    expect(panel({}, { ...sampleAnalysis, claims }).querySelector('select')).toBeNull();
  });
});

describe('levels of the marks', () => {
  const marks = { level: 'conflicts' as const, own: false, onLevel: spy.fn(), onEverywhere: spy.fn() };

  it('are one click away for the outlet', () => {
    const root = panel({ marks });
    const [none] = root.querySelectorAll<HTMLInputElement>('input[name="mark-level"]');
    none?.click();
    expect(marks.onLevel).toHaveBeenCalledWith('badge');
    expect(root.querySelector('.MarkLevels button')).toBeNull();
  });

  it('and one more for every outlet, where this one has its own', () => {
    const root = panel({ marks: { ...marks, level: 'all', own: true } });
    button(root, 'áp dụng cho mọi báo').click();
    expect(marks.onEverywhere).toHaveBeenCalledOnce();
    // The button is gone with the outlet's own level; whoever pressed it by keyboard goes on from the choice.
    expect(document.activeElement).toBe(root.querySelector('input[name="mark-level"]:checked'));
  });
});

describe('export', () => {
  it.each([
    ['Markdown', 'text/markdown'],
    ['CSV', 'text/csv'],
    ['JSON', 'application/json'],
  ])('gives a file of the comparison as %s', (name, type) => {
    const onExport = spy.fn();
    const root = panel({ onExport });
    const exporting = button(root, name);
    expect(exporting.getAttribute('aria-label')).toBe(`Tải kết quả đối chiếu, dạng ${name}`);
    exporting.click();
    expect(onExport).toHaveBeenCalledWith(expect.objectContaining({ type }));
  });

  it('is not offered where there is nothing', () => {
    expect(panel({}, emptyAnalysis).querySelector('.PanelExport')).toBeNull();
  });
});

describe('“not this event”', () => {
  const claim = sampleAnalysis.claims.find(({ id }) => id === 'c4');
  if (!claim) throw new Error('The sample has no c4.');
  const key = rejectionKey(sampleAnalysis, claim, '2025-08-24-pow-exchange');

  it('is said of a finding, and taken back in the row that stands there then', async () => {
    const onReject = spy.fn();
    const onRestore = spy.fn();
    const root = panel({ onReject, onRestore });
    const finding = root.querySelector('article[data-kind="conflict"]');
    button(finding ?? root, 'Không phải sự kiện này').click();
    expect(onReject).toHaveBeenCalledWith([key]);
    panel({ onReject, onRestore }, withoutRejected(sampleAnalysis, new Set([key])), root);
    await settle();
    const row = [...root.querySelectorAll('details.ClaimRow')].find((each) =>
      textOf(each).includes('đã tách'),
    );
    expect(row?.hasAttribute('open')).toBe(true);
    expect(textOf(row?.querySelector('.SetAside'))).toBe(
      'Đã tách khỏi sự kiện “Nga và Ukraine trao đổi 146 tù binh mỗi bên”. Hoàn tác',
    );
    button(row ?? root, 'Hoàn tác').click();
    expect(onRestore).toHaveBeenCalledWith([key]);
  });

  const asideRow = (root: Element): Element | undefined =>
    [...root.querySelectorAll('details.ClaimRow')].find((row) => textOf(row).includes('đã tách'));
  const setAside = async (root: HTMLElement): Promise<void> => {
    button(root.querySelector('article[data-kind="conflict"]') ?? root, 'Không phải sự kiện này').click();
    panel({}, withoutRejected(sampleAnalysis, new Set([key])), root);
    await settle(50);
  };

  it('keeps the way back in sight though a filter would hide it, and gives it the focus', async () => {
    const root = panel();
    root.querySelector<HTMLElement>('.FilterChip[data-kind="conflict"]')?.click();
    await settle();
    expect(rows(root)).toHaveLength(1);
    await setAside(root);
    await spy.waitFor(() => {
      const line = asideRow(root)?.querySelector('summary') ?? null;
      expect(line).not.toBeNull();
      expect(document.activeElement).toBe(line);
    });
  });

  it('takes the focus once: not again from the search field when the row comes back', async () => {
    const root = panel();
    await setAside(root);
    await spy.waitFor(() => expect(document.activeElement).toBe(asideRow(root)?.querySelector('summary')));
    const field = root.querySelector<HTMLInputElement>('input[type="search"]');
    field?.focus();
    for (const query of ['không có chữ này', '']) {
      if (field) field.value = query;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      await settle(50);
      expect(asideRow(root) === undefined).toBe(query !== '');
    }
    expect(document.activeElement).toBe(field);
  });

  it('is not said where nothing was matched', () => {
    const root = panel(
      {},
      { ...sampleAnalysis, findings: [], claims: sampleAnalysis.claims.filter(({ id }) => id === 'c8') },
    );
    root.querySelector('summary')?.click();
    expect(textOf(root)).not.toContain('Không phải sự kiện này');
  });
});

describe('a passage', () => {
  it('says that it is one, leads back, and has no marks of its own', () => {
    const onWholePage = spy.fn();
    const root = panel({ onWholePage, onGoTo: undefined });
    expect(textOf(root.querySelector('h1'))).toBe('Đoạn bạn chọn · VnExpress');
    button(root, 'Trở lại cả bài').click();
    expect(onWholePage).toHaveBeenCalledOnce();
    expect(root.querySelector('.MarkLevels')).toBeNull();
    // Nothing to scroll to: the quote is text.
    expect(root.querySelector('button.ClaimItem-quote')).toBeNull();
    expect(textOf(root.querySelector('p.ClaimItem-quote'))).toContain('hôm qua');
  });
});

describe('where the reader’s eyes are', () => {
  it('falls back to the nearest item where the list shows the claim elsewhere', () => {
    const hidden = {
      ...sampleAnalysis.claims[6],
      id: 'c9',
      type: null,
      times: [],
      quantities: [],
      matches: [],
    };
    const claims = [...sampleAnalysis.claims, hidden as (typeof sampleAnalysis.claims)[number]];
    const root = panel({ inView: 'c9' }, { ...sampleAnalysis, claims });
    const current = root.querySelectorAll('[aria-current="true"]');
    expect(current).toHaveLength(1);
    expect(textOf(current[0])).toContain('gần 500');
  });
});

describe('a page that was left alone', () => {
  it('can be read from here, and says what came of it', () => {
    const onAnyway = spy.fn();
    const root = panel({ state: { status: 'none' }, onAnyway });
    button(root, 'Đối chiếu trang này').click();
    expect(onAnyway).toHaveBeenCalledOnce();
    panel({ state: { status: 'none' }, onAnyway, nothing: true }, sampleAnalysis, root);
    expect(textOf(root.querySelector('[role="status"]'))).toBe('Không tìm thấy bài nào ở trang này.');
    expect(textOf(root)).not.toContain('bấm chuột phải');
    panel({ state: { status: 'none' }, onAnyway, refused: true }, sampleAnalysis, root);
    expect(textOf(root)).toContain('bấm chuột phải vào trang');
    expect(root.querySelector('main .Button')).toBeNull();
  });
});
