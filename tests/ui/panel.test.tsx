// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi as spy } from 'vitest';
import { outletName } from '../../lib/article/outlets';
import { entityById } from '../../lib/entities/gazetteer';
import { surfaceWords } from '../../lib/ui/messages';
import { itemsOf } from '../../lib/ui/model/items';
import { Panel } from '../../lib/ui/panel/panel';
import type { PanelProps } from '../../lib/ui/panel/panel-props';
import {
  emptyAnalysis,
  quietAnalysis,
  roleAnalysis,
  sampleAnalysis,
  undatedAnalysis,
  weekdayAnalysis,
} from '../fixtures/analysis';
import type { StoreFindings } from '../../lib/events/types';
import { sampleEvent } from '../events/sample-events';
import { clear, draw, settle, textOf } from './draw';
import { extent, propsFor } from './panel-props';
import { en, vi } from './words-of-tests';

const analysed = (analysis = sampleAnalysis) => ({ status: 'analysed', analysis }) as const;
const panel = (props: PanelProps, words = vi): HTMLElement => draw(<Panel {...props} />, words);
const all = (root: Element, selector: string): string[] => [...root.querySelectorAll(selector)].map(textOf);

afterEach(clear);

describe('an analysed article', () => {
  it('names the outlet, the publication and the day that “hôm qua” counts from', () => {
    const root = panel(propsFor(analysed()));
    expect(textOf(root.querySelector('h1'))).toBe('VnExpress');
    expect(all(root, '.ArticleFacts dd')).toEqual([
      'thứ Ba, 26/8/2025, 08:40',
      'thứ Ba, 26/8/2025 (ngày đăng)',
    ]);
  });

  it('shows the conflict first, with both values, the day strip and the earlier reports', () => {
    const root = panel(propsFor(analysed()));
    const first = root.querySelector('.Claims > .ClaimItem');
    expect(textOf(first?.querySelector('h3'))).toBe('Ngày khác với các bản tin trước');
    expect(textOf(first?.querySelector('.Compare'))).toBe(
      'Trang này: 25/8 thứ HaiCác bản tin trước: 24/8 Chủ nhật',
    );
    expect(first?.querySelector('.DayStrip')?.getAttribute('aria-label')).toBe(
      'Trang này ghi 25/8; các bản tin ghi 24/8.',
    );
    expect(textOf(first?.querySelector('h4'))).toBe('Hai bản tin trước ghi 24/8');
    expect(all(first ?? root, '.ClaimItem-block a')).toEqual(['Dân trí, 25/8/2025', 'Kiến Thức, 25/8/2025']);
    expect(all(first ?? root, '.ClaimItem-folds summary')).toEqual([
      'Vì sao khớp với sự kiện này',
      'Đưa tin sau bài này (1)',
    ]);
  });

  it('opens every report in a tab of its own that knows nothing of this one', () => {
    const links = [...panel(propsFor(analysed())).querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
    }
  });

  it.each([
    [vi, 'Chức danh khác với nguồn tham khảo', 'Nguồn: Tổng thống', 'Nguồn', /trước/],
    [en, 'Role differs from the reference sources', 'Source: Tổng thống', 'Source', /earlier/i],
  ])('calls a source without a day no earlier report (%#)', (words, title, compared, listed, never) => {
    const [first] = panel(propsFor(analysed(roleAnalysis)), words).querySelectorAll('.ClaimItem');
    expect(textOf(first?.querySelector('h3'))).toBe(title);
    expect(textOf(first?.querySelector('.Compare'))).toContain(compared);
    expect(textOf(first?.querySelector('h4'))).toBe(listed);
    expect(first?.querySelectorAll('.ClaimItem-block a')).toHaveLength(1);
    expect(textOf(first)).not.toMatch(never);
  });

  it('lists the rest in the order of the article', () => {
    const root = panel(propsFor(analysed()));
    expect(
      [...root.querySelectorAll('.Claims [data-item]')].map((item) => item.getAttribute('data-kind')),
    ).toEqual(['conflict', 'match', 'note', 'match', 'match', 'none', 'note', 'undecided']);
    expect(all(root, '.Claims > h2')).toEqual(['Điểm khác', 'Trong bài, theo thứ tự']);
  });

  it('says every row in one line', () => {
    expect(all(panel(propsFor(analysed())), '.ClaimRow > summary')).toEqual([
      '14/8 Nga và Ukraine trao đổi 84 tù binh mỗi bên trước Alaska1 bản tin',
      '18/8 Ông Trump họp với ông Zelensky và lãnh đạo châu Âu5 bản tin',
      '19/8 Ukraine tiếp nhận 1.000 thi thể quân nhân, giao lại Nga 192 bản tin',
      '“Trong tháng 6, các nhóm thương binh nặng của hai bên cũng được trả về”chưa khớp',
      '19/4 “gần 500” · các bản tin trước: 492làm tròn',
      '“Hồi đầu năm, ông Trump và ông Putin điện đàm về việc chấm dứt giao tranh”chưa chọn',
    ]);
  });

  it('marks the item under the reader’s eyes', () => {
    const root = panel(propsFor(analysed(), { inView: 'c3' }));
    expect(root.querySelector('[aria-current]')?.getAttribute('data-item')).toBe('c3');
  });

  it('goes to the shortest span of a quote', () => {
    const props = propsFor(analysed());
    panel(props).querySelector<HTMLElement>('.ClaimItem-quote')?.click();
    const finding = sampleAnalysis.findings[1];
    expect(props.onGoTo).toHaveBeenCalledWith({ start: finding?.start, end: finding?.end });
  });

  it('copies a citation with both values, the link to the passage and the reports', () => {
    const props = propsFor(analysed());
    panel(props).querySelector<HTMLElement>('.ClaimItem-actions button')?.click();
    const [text] = spy.mocked(props.onCopy).mock.calls[0] ?? [];
    expect(text).toContain('Trang này: 25/8 · Các bản tin trước: 24/8');
    expect(text).toContain('#:~:text=');
    expect(text).toContain('– Dân trí, 25/8/2025 https://dantri.com.vn/');
  });

  it.each([
    ['says so once it is copied', async () => undefined, 'Đã chép'],
    [
      'does not say so when the browser refuses',
      () => Promise.reject(new Error('refused')),
      'Chép trích dẫn',
    ],
  ])('%s', async (_name, onCopy, expected) => {
    const button = panel(propsFor(analysed(), { onCopy })).querySelector<HTMLElement>(
      '.ClaimItem-actions button',
    );
    button?.click();
    await settle(20);
    expect(textOf(button)).toBe(expected);
  });

  it('speaks English', () => {
    const root = panel(propsFor(analysed()), en);
    expect(textOf(root.querySelector('h3'))).toBe('Date differs from earlier reports');
    expect(textOf(root.querySelector('.Compare'))).toBe(
      'This page: 25 Aug MondayEarlier reports: 24 Aug Sunday',
    );
    expect(textOf(root.querySelector('h4'))).toBe('Two earlier reports give 24 Aug');
  });

  it('sets a weekday beside the calendar, without reports', () => {
    const root = panel(propsFor(analysed(weekdayAnalysis)));
    expect(textOf(root.querySelector('h3'))).toBe('Thứ trong tuần khác với lịch');
    expect(textOf(root.querySelector('.Compare'))).toBe('Trang này: thứ Ba 18/8/2025Lịch: thứ Hai 18/8/2025');
    expect(root.querySelector('.ClaimItem .ReportList')).toBeNull();
  });
});

describe('names of people and places', () => {
  const named = surfaceWords('vi', outletName, (id) => entityById(id)?.name.vi ?? null);

  it('tell why a claim was set beside an event', () => {
    const root = panel(propsFor(analysed()), named);
    expect(all(root, '.WhyMatched').slice(0, 2)).toEqual([
      'KhớpNga – Ukraine · trao đổi tù binh · số liệu 146Khácngày',
      'KhớpDonald Trump – Vladimir Putin · hội đàm · AnchorageKhácngày',
    ]);
  });
});

describe('rows when opened', () => {
  async function opened(id: string, analysis = sampleAnalysis): Promise<Element> {
    const row = panel(propsFor(analysed(analysis))).querySelector<HTMLDetailsElement>(`[data-item="${id}"]`);
    if (!row) throw new Error(`No row ${id}.`);
    row.open = true;
    row.dispatchEvent(new Event('toggle'));
    await settle(30);
    return row;
  }

  it('a match groups its reports by day and keeps two behind a button', async () => {
    const row = await opened('c3');
    expect(all(row, '.ReportList li')).toEqual([
      'thứ Tư, 20/8/2025',
      'Dân Việt',
      'thứ Ba, 19/8/2025',
      'Thanh NiênĐàm phán đặc biệt về Ukraine kết thúc, tình hình thế nào?',
      'Dân trí',
    ]);
    row.querySelector<HTMLElement>('.ReportList-more')?.click();
    await settle(30);
    expect(row.querySelectorAll('.ReportList a')).toHaveLength(5);
    expect(row.querySelector('.ReportList-more')).toBeNull();
    await spy.waitFor(() => expect(document.activeElement).toBe(row.querySelectorAll('.ReportList a')[3]));
  });

  it('an unmatched claim lists related reports with their events', async () => {
    const row = await opened('c6');
    expect(textOf(row.querySelector('.meta'))).toBe(
      'Kho chưa có sự kiện nào khớp hẳn. Hai bản tin có liên quan:',
    );
    expect(all(row, 'a')).toEqual([
      'unn.ua, 2/6/2025 (tiếng Anh)Sự kiện: Nga và Ukraine đàm phán Istanbul vòng hai, 2/6',
      '24h, tháng 6/2025Sự kiện: Bắt đầu trao đổi tù binh dưới 25 tuổi, 9/6',
    ]);
  });

  it('a related event of another year is told with its year', async () => {
    const nextYear = { ...sampleAnalysis, publishedAt: '2026-08-26T08:40:00+07:00' };
    const root = panel(propsFor(analysed(nextYear)));
    const row = root.querySelector<HTMLDetailsElement>('[data-item="c6"]');
    if (row) row.open = true;
    row?.dispatchEvent(new Event('toggle'));
    await settle(30);
    expect(all(row ?? root, 'a')[0]).toMatch(/vòng hai, 2\/6\/2025$/);
  });

  it('a tie names both events and chooses none', async () => {
    const row = await opened('c8');
    expect(textOf(row.querySelector('.meta'))).toBe(vi.text('item.undecided'));
    expect(all(row, '.DateChip')).toEqual(['12/2/2025', '18/3/2025']);
    expect(row.querySelector('.Candidates a')).toBeNull();
  });

  it('a tie leads to a report of each event that has one, so that the reader may choose', async () => {
    const report = (publisher: string) => ({
      publisher,
      url: `https://${publisher}/dien-dam.html`,
      title: null,
      published: '2025-03-19',
      lang: 'vi',
    });
    const claims = sampleAnalysis.claims.map((claim) => ({
      ...claim,
      matches: claim.matches.map((match, index) =>
        claim.id !== 'c8'
          ? match
          : index === 0
            ? { ...match, reports: [report('vnexpress.net'), report('tuoitre.vn')] }
            : { ...match, reports: [], reportedLater: [report('dantri.com.vn')] },
      ),
    }));
    const row = await opened('c8', { ...sampleAnalysis, claims });
    expect(all(row, '.Candidates a')).toEqual(['VnExpress, 19/3/2025', 'Dân trí, 19/3/2025']);
  });

  it('a time-zone note says which day is which', async () => {
    const note = panel(propsFor(analysed())).querySelector('article[data-kind="note"]');
    expect(textOf(note?.querySelector('h3'))).toBe('Lệch ngày do múi giờ');
    expect(textOf(note?.querySelector('.CountedFrom'))).toBe(
      'Cùng một thời điểm: 15/8/2025 ở nơi xảy ra là 16/8/2025 ở Hà Nội.',
    );
  });
});

describe('filters and search', () => {
  const chip = (root: Element, kind: string) =>
    root.querySelector<HTMLButtonElement>(`.FilterChip[data-kind="${kind}"]`);

  it('counts every kind, and an empty one cannot be pressed', () => {
    const root = panel(propsFor(analysed(quietAnalysis)));
    expect(all(root, '.FilterChip')).toEqual(['0khác', '0lưu ý', '3khớp', '2chưa khớp']);
    expect(chip(root, 'conflict')?.disabled).toBe(true);
    expect(chip(root, 'match')?.disabled).toBe(false);
  });

  it('several filters add up', async () => {
    const root = panel(propsFor(analysed()));
    chip(root, 'note')?.click();
    await settle(20);
    chip(root, 'none')?.click();
    await settle(20);
    expect(chip(root, 'note')?.getAttribute('aria-pressed')).toBe('true');
    expect([...root.querySelectorAll('[data-item]')].map((item) => item.getAttribute('data-kind'))).toEqual([
      'note',
      'none',
      'note',
      'undecided',
    ]);
  });

  it.each([
    ['thang 6', ['c6']],
    ['Thanh Nien', ['c3']],
    ['anchorage', ['finding-0']],
    ['không có chữ này', []],
  ])('“%s” finds %o', async (query, ids) => {
    const root = panel(propsFor(analysed()));
    const field = root.querySelector('input');
    if (!field) throw new Error('No search field.');
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settle(20);
    expect([...root.querySelectorAll('[data-item]')].map((item) => item.getAttribute('data-item'))).toEqual(
      ids,
    );
    if (ids.length === 0)
      expect(textOf(root.querySelector('[role="status"]'))).toContain('Không tìm thấy mục nào');
  });
});

describe('keys of the list', () => {
  const press = (target: Element, key: string, more: KeyboardEventInit = {}) =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  const focused = (): string | null | undefined =>
    document.activeElement?.closest('[data-item]')?.getAttribute('data-item');

  function list(props: PanelProps): HTMLElement {
    const claims = panel(props).querySelector<HTMLElement>('.Claims');
    if (!claims) throw new Error('No list.');
    return claims;
  }

  it('J and K move, Enter goes to the passage, → opens, ← closes, C copies', () => {
    const props = propsFor(analysed());
    const claims = list(props);
    press(claims, 'j');
    expect(focused()).toBe('finding-1');
    press(document.activeElement ?? claims, 'ArrowDown');
    expect(focused()).toBe('c1');
    press(document.activeElement ?? claims, 'Enter');
    expect(props.onGoTo).toHaveBeenCalledOnce();
    press(document.activeElement ?? claims, 'ArrowRight');
    expect(claims.querySelector<HTMLDetailsElement>('[data-item="c1"]')?.open).toBe(true);
    press(document.activeElement ?? claims, 'ArrowLeft');
    expect(claims.querySelector<HTMLDetailsElement>('[data-item="c1"]')?.open).toBe(false);
    press(document.activeElement ?? claims, 'C');
    expect(props.onCopy).toHaveBeenCalledOnce();
    press(document.activeElement ?? claims, 'k');
    expect(focused()).toBe('finding-1');
  });

  it('does nothing while Telex composes or with a modifier', () => {
    const claims = list(propsFor(analysed()));
    press(claims, 'j', { isComposing: true });
    press(claims, 'j', { ctrlKey: true });
    expect(focused()).toBeUndefined();
  });

  it('Enter on a link inside an item stays the link’s own', () => {
    const props = propsFor(analysed());
    const link = list(props).querySelector('a');
    if (!link) throw new Error('No link.');
    expect(press(link, 'Enter')).toBe(true);
    expect(props.onGoTo).not.toHaveBeenCalled();
  });

  it('digits press filters, / goes to the search field, ? opens the keys', async () => {
    const root = panel(propsFor(analysed()));
    const claims = root.querySelector('.Claims') ?? root;
    press(claims, '1');
    await settle(20);
    expect(root.querySelectorAll('[data-item]')).toHaveLength(1);
    press(claims, '/');
    expect(document.activeElement).toBe(root.querySelector('input'));
    press(claims, '?');
    expect(root.querySelector<HTMLDetailsElement>('.PanelFoot details')?.open).toBe(true);
  });
});

describe('states', () => {
  it('nothing differs: one line, what “hôm qua” is, and the list below', () => {
    const root = panel(propsFor(analysed(quietAnalysis)));
    expect(textOf(root.querySelector('.StateView h2'))).toBe('Chưa thấy điểm nào khác');
    expect(all(root, '.StateView p')).toEqual([
      '3 chi tiết khớp với các bản tin trước; 1 chi tiết khớp ngang nhau với hai sự kiện nên chưa chọn; 1 chi tiết chưa khớp với bản tin nào.',
      '“Hôm qua” trong bài là thứ Hai, 25/8/2025.',
    ]);
    expect(root.querySelectorAll('[data-item]')).toHaveLength(5);
  });

  it('nothing differs: the list takes the focus from the button that goes with showing it', async () => {
    const root = panel(propsFor(analysed(quietAnalysis)));
    await settle(50);
    const show = root.querySelector<HTMLElement>('.StateView button');
    show?.focus();
    show?.click();
    await spy.waitFor(() => {
      expect(root.querySelector('.StateView')).toBeNull();
      expect(textOf(document.activeElement)).toBe('Trong bài, theo thứ tự');
    });
  });

  it.each([
    ['match', '3 chi tiết khớp với các bản tin trước.'],
    ['undecided', '1 chi tiết khớp ngang nhau với hai sự kiện nên chưa chọn.'],
    ['none', '1 chi tiết chưa khớp với bản tin nào.'],
  ] as const)('nothing differs, with claims of one sort: %s', (kind, said) => {
    const items = itemsOf(quietAnalysis).filter((item) => item.kind === kind);
    const claims = quietAnalysis.claims.filter(({ id }) => items.some(({ claim }) => claim?.id === id));
    const root = panel(propsFor(analysed({ ...quietAnalysis, claims })));
    expect(all(root, '.StateView p')[0]).toBe(said);
  });

  it('a passage with nothing to compare is no article', () => {
    const root = panel(propsFor(analysed(emptyAnalysis), { onWholePage: () => undefined }));
    expect(textOf(root.querySelector('.StateView'))).toContain(
      'Đoạn này không nhắc đến sự kiện nào có trong kho.',
    );
  });

  it('nothing to compare: what the store covers', () => {
    const root = panel(propsFor(analysed(emptyAnalysis)));
    expect(textOf(root.querySelector('.StateView'))).toBe(
      'Không có gì để đối chiếuBài không nhắc đến sự kiện nào có trong kho. Kho hiện có 259 sự kiện, từ 3/2014 đến 8/2026.',
    );
    expect(root.querySelector('.PanelTools')).toBeNull();
    // Keys that move in a list, where there is none, would say what is not so.
    expect(root.querySelector('.PanelFoot kbd')).toBeNull();
  });

  it('an undated page: the reference day is inferred and says so', () => {
    const root = panel(propsFor(analysed(undatedAnalysis)));
    expect(all(root, '.ArticleFacts dd')).toEqual(['trang không ghi', 'khoảng 26/8/2025']);
    expect(root.querySelector('.DateChip')?.getAttribute('data-basis')).toBe('inferred');
    expect(textOf(root.querySelector('.PanelNote'))).toMatch(
      /^Ngày này được suy ra từ các sự kiện trong bài/,
    );
    expect(textOf(root)).not.toContain('“Hôm qua” trong bài là');
  });

  it('an article after the store’s end says where it ends', () => {
    const root = panel(propsFor(analysed(), { extent: { ...extent, to: '2025-08-22' } }));
    expect(textOf(root.querySelector('.PanelNote'))).toBe(
      'Kho sự kiện dừng ở 22/8/2025; bài này đăng sau ngày đó.',
    );
  });

  it('not on the topic: shows what was found on request', async () => {
    const root = panel(propsFor({ status: 'irrelevant', analysis: quietAnalysis }));
    expect(textOf(root.querySelector('h2'))).toBe('Trang này không nói về chiến sự ở Ukraine');
    expect(root.querySelector('[data-item]')).toBeNull();
    root.querySelector<HTMLElement>('.StateView button')?.click();
    await settle(20);
    expect(root.querySelectorAll('[data-item]')).toHaveLength(5);
  });

  it('an error: the page is not affected, and it can be tried again', () => {
    const props = propsFor({ status: 'error', message: 'The background did not answer.' });
    const root = panel(props);
    expect(textOf(root.querySelector('.StateView'))).toContain(
      'Chưa đối chiếu được bài nàyTrang báo không bị ảnh hưởng.',
    );
    root.querySelector<HTMLElement>('.Button--main')?.click();
    expect(props.onRetry).toHaveBeenCalledOnce();
  });

  it('no article here: the way to the list of outlets', () => {
    const props = propsFor({ status: 'none' });
    const root = panel(props);
    expect(textOf(root.querySelector('h2'))).toBe('Ở đây chưa có bài nào để đối chiếu');
    root.querySelector<HTMLElement>('.StateView button')?.click();
    expect(props.onOptions).toHaveBeenCalledOnce();
  });

  it('loading shows nothing for 150 ms, then says what it does', async () => {
    const root = panel(propsFor({ status: 'loading' }));
    expect(textOf(root.querySelector('main'))).toBe('');
    await settle(260);
    expect(textOf(root.querySelector('[role="status"]'))).toBe('Đang đối chiếu bài này…');
  });

  it('loading while the store is empty tells of the first fill', async () => {
    const root = panel(propsFor({ status: 'loading' }, { extent: null }));
    await settle(260);
    expect(textOf(root.querySelector('h2'))).toBe('Đang chuẩn bị kho sự kiện');
  });
});

describe('search in the store', () => {
  const event = sampleEvent({
    id: '2025-05-16-istanbul',
    date: '2025-05-16',
    title: { vi: 'Nga và Ukraine đàm phán tại Istanbul' },
    reports: [
      {
        publisher: 'vnexpress.net',
        url: 'https://vnexpress.net/a.html',
        title: 'A',
        published: '2025-05-16',
        lang: 'vi',
        kind: 'press',
      },
    ],
  });
  const report = {
    publisher: 'tuoitre.vn',
    url: 'https://tuoitre.vn/b.htm',
    title: 'Phái đoàn tới Istanbul',
    published: '2025-05-15',
    lang: 'vi',
    entities: [],
  };

  async function typed(
    query: string,
    found: StoreFindings,
  ): Promise<{ root: HTMLElement; search: ReturnType<typeof spy.fn> }> {
    const search = spy.fn(async () => found);
    const root = panel(propsFor(analysed(), { onSearch: search }));
    const field = root.querySelector<HTMLInputElement>('input[type="search"]');
    if (field) field.value = query;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    if (query.length < 2) await settle(300);
    else await spy.waitFor(() => expect(root.querySelector('[aria-labelledby="in-store"]')).not.toBeNull());
    return { root, search };
  }

  it('shows events with their report, then reports, below the items', async () => {
    const { root, search } = await typed('istanbul', { events: [event], reports: [report] });
    expect(search).toHaveBeenCalledWith('istanbul');
    const section = root.querySelector('[aria-labelledby="in-store"]');
    expect(all(section ?? root, 'li')).toEqual([
      'VnExpress, 16/5/2025Sự kiện: Nga và Ukraine đàm phán tại Istanbul, 16/5/2025',
      'Tuổi Trẻ, 15/5/2025Phái đoàn tới Istanbul',
    ]);
  });

  it('says that the store holds nothing', async () => {
    const { root } = await typed('nhà hát', { events: [], reports: [] });
    expect(textOf(root.querySelector('[aria-labelledby="in-store"]'))).toContain('Không tìm thấy gì');
  });

  it('is not asked for a single letter', async () => {
    const { search } = await typed('i', { events: [], reports: [] });
    expect(search).not.toHaveBeenCalled();
  });
});

it('lists earlier reports where the article has no event', () => {
  const related = [
    {
      publisher: 'tuoitre.vn',
      url: 'https://tuoitre.vn/b.htm',
      title: 'Cháy kho dầu',
      published: '2025-08-25',
      lang: 'vi',
    },
  ];
  const root = panel(propsFor(analysed({ ...emptyAnalysis, related })));
  expect(textOf(root.querySelector('.RelatedReports'))).toBe(
    'Bản tin trước có liên quanTuổi Trẻ, 25/8/2025Cháy kho dầu',
  );
});
