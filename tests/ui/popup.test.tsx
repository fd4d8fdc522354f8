// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi as spy } from 'vitest';
import { Popup, type PopupProps } from '../../lib/ui/popup/popup';
import { sampleEvent } from '../events/sample-events';
import { emptyAnalysis, sampleAnalysis } from '../fixtures/analysis';
import { clear, draw, settle, textOf } from './draw';
import { en, vi } from './words-of-tests';

const propsFor = (state: PopupProps['state']): PopupProps => ({
  state,
  records: [],
  hiddenOutlets: [],
  onOpenPanel: spy.fn(),
  onOpen: spy.fn(),
  onOptions: spy.fn(),
  onRetry: spy.fn(),
  onAnyway: spy.fn(),
  refused: false,
  site: { host: 'vnexpress.net', name: 'VnExpress', kind: 'listed', on: true, mayAdd: false },
  onSwitch: spy.fn(),
  onAddSite: spy.fn(),
});
const analysed = { status: 'analysed', analysis: sampleAnalysis } as const;

afterEach(clear);

describe('the timeline in words', () => {
  it('holds every dated item as a button, newest first', () => {
    const root = draw(<Popup {...propsFor(analysed)} />);
    expect([...root.querySelectorAll('.TimelineList button')].map(textOf)).toEqual([
      '25/8Nga và Ukraine trao đổi 146 tù binh mỗi bêncác bản tin trước: 24/8',
      '19/8Ukraine tiếp nhận 1.000 thi thể quân nhân, giao lại Nga 19',
      '18/8Ông Trump họp với ông Zelensky và lãnh đạo châu Âu',
      '16/8Thượng đỉnh Trump - Putin tại Anchorage, Alaskacác bản tin trước: 15/8',
      '14/8Nga và Ukraine trao đổi 84 tù binh mỗi bên trước Alaska',
      '19/4Nga và Ukraine trao đổi 246 tù binh mỗi bêncác bản tin trước: 492',
    ]);
    expect(textOf(root.querySelector('.PopupHeader'))).toBe('VnExpressđăng thứ Ba, 26/8/2025, 08:40');
    expect(textOf(root.querySelector('.TimelineZoom b'))).toBe('12 – 28/8/2025');
  });

  it('opens an item and the panel', () => {
    const props = propsFor(analysed);
    const root = draw(<Popup {...props} />);
    root.querySelector<HTMLElement>('.TimelineList button')?.click();
    expect(spy.mocked(props.onOpen).mock.calls[0]?.[0].id).toBe('finding-1');
    root.querySelector<HTMLElement>('.PopupFoot button')?.click();
    expect(props.onOpenPanel).toHaveBeenCalledOnce();
  });

  it('zooms with buttons and keys; 0 shows the whole article', async () => {
    const root = draw(<Popup {...propsFor(analysed)} />);
    const axis = root.querySelector('.TimelineAxis-keys');
    const press = async (key: string) => {
      axis?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settle(20);
    };
    const label = () => textOf(root.querySelector('.TimelineZoom b'));
    await press('+');
    expect(label()).toBe('16 – 25/8/2025');
    await press('0');
    expect(label()).toBe('17/4 – 28/8/2025');
    await press('ArrowRight');
    expect(textOf(root.querySelector('[aria-current]'))).toMatch(/^19\/4/);
    await press('ArrowRight');
    expect(textOf(root.querySelector('[aria-current]'))).toMatch(/^14\/8/);
    await press('ArrowLeft');
    expect(textOf(root.querySelector('[aria-current]'))).toMatch(/^19\/4/);
  });

  it('Enter opens the chosen item', async () => {
    const props = propsFor(analysed);
    const axis = draw(<Popup {...props} />).querySelector('.TimelineAxis-keys');
    for (const key of ['ArrowLeft', 'Enter']) {
      axis?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settle(20);
    }
    expect(spy.mocked(props.onOpen).mock.calls[0]?.[0].id).toBe('finding-1');
  });

  it('names axis and overview for those who do not see them', () => {
    const labels = [...draw(<Popup {...propsFor(analysed)} />, en).querySelectorAll('svg[role="img"]')].map(
      (svg) => svg.getAttribute('aria-label'),
    );
    expect(labels).toEqual([
      'Events a month, 2025; window: 12 – 28 Aug 2025',
      'Time axis 12 – 28 Aug 2025. The two lists below hold the same.',
    ]);
  });
});

describe('the store beside the article', () => {
  const press = { kind: 'press', lang: 'vi', title: null } as const;
  const records = [
    sampleEvent({
      id: 'a',
      date: '2025-08-20',
      type: 'strike',
      title: { vi: 'Một trận tập kích', en: 'A strike' },
      participants: ['russia', 'vladimir-putin'],
      reports: [
        { ...press, publisher: 'vtv.vn', url: 'https://vtv.vn/1', published: '2025-08-20' },
        { ...press, publisher: 'vov.vn', url: 'https://vov.vn/2', published: '2025-08-21' },
        { ...press, publisher: 'rbc.ru', url: 'https://rbc.ru/3', published: null, kind: 'listing' },
      ],
    }),
    sampleEvent({
      id: 'b',
      date: '2025-08-22',
      type: 'meeting',
      participants: ['donald-trump', 'sergey-lavrov'],
    }),
    sampleEvent({ id: 'c', date: '2024-01-01', type: 'meeting', participants: ['donald-trump'] }),
  ];
  const drawn = (more: Partial<PopupProps> = {}, words = vi) =>
    draw(<Popup {...propsFor(analysed)} records={records} {...more} />, words);
  const labels = (root: Element) => [...root.querySelectorAll('.TimelineBar .Segments span')].map(textOf);
  const choose = async (root: Element, index: number, value: string) => {
    const select = root.querySelectorAll('select')[index];
    if (select) select.value = value;
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(20);
  };
  const openStore = async (root: Element) => {
    root.querySelectorAll<HTMLInputElement>('.TimelineBar .Segments input')[1]?.click();
    await settle(20);
  };

  it('counts and lists the events of the view, newest first, each with its articles of the press', async () => {
    const root = drawn({ hiddenOutlets: ['vtv.vn'] });
    expect(labels(root)).toEqual(['Bài: 6', 'Kho: 2']);
    await openStore(root);
    expect([...root.querySelectorAll('.TimelineList summary')].map(textOf)).toEqual([
      '22/8Nga và Ukraine họp',
      '20/8Một trận tập kích',
    ]);
    const details = root.querySelectorAll('details')[1];
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
    await settle(20);
    expect(textOf(details?.querySelector('.meta'))).toBe('thứ Tư, 20/8/2025 · tập kích');
    expect([...(details?.querySelectorAll('a') ?? [])].map((link) => link.href)).toEqual([
      'https://vov.vn/2',
    ]);
  });

  it('follows the view to other years', async () => {
    const root = drawn();
    await openStore(root);
    for (let press = 0; press < 9; press += 1) {
      root.querySelector<HTMLElement>('.TimelineZoom .IconButton')?.click();
      await settle();
    }
    await settle(200);
    expect(labels(root)[1]).toBe('Kho: 3');
    expect(textOf([...root.querySelectorAll('.TimelineList summary b')].at(-1))).toBe('1/1/2024');
  });

  it('filters both lists by kind of event and by person', async () => {
    const root = drawn();
    await choose(root, 0, 'prisoner_exchange');
    expect(labels(root)).toEqual(['Bài: 3', 'Kho: 0']);
    await choose(root, 0, '');
    await choose(root, 1, 'donald-trump');
    expect(labels(root)[1]).toBe('Kho: 1');
    await choose(root, 0, 'strike');
    expect(textOf(root.querySelector('.TimelineList'))).toBe('Không tìm thấy mục nào. Bỏ lọc');
    root.querySelector<HTMLElement>('.TimelineList .TextButton')?.click();
    await settle(20);
    expect(labels(root)).toEqual(['Bài: 6', 'Kho: 2']);
  });

  it('offers the kinds by lane and the people of the article before those of the store', () => {
    const groups = [...drawn({}, en).querySelectorAll('optgroup')].map((group) => group.label);
    expect(groups).toEqual([
      'exchanges of prisoners, bodies',
      'talks, calls',
      'strikes, fighting',
      'In the article',
      'In the store',
    ]);
  });

  it('shows forty events and the next ones on request', async () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      sampleEvent({ id: `e${index}`, date: '2025-08-20', type: 'strike' }),
    );
    const root = drawn({ records: many });
    await openStore(root);
    expect(root.querySelectorAll('.TimelineList details')).toHaveLength(40);
    root.querySelector<HTMLElement>('.TimelineList-more')?.click();
    await settle(20);
    expect(root.querySelectorAll('.TimelineList details')).toHaveLength(80);
    expect(textOf(root.querySelector('.TimelineList-more'))).toBe('Xem thêm 20 sự kiện');
  });
});

describe('states', () => {
  it.each([
    [{ status: 'none' } as const, 'Ở đây chưa có bài nào để đối chiếu'],
    [{ status: 'error', message: '' } as const, 'Chưa đối chiếu được bài này'],
    [{ status: 'analysed', analysis: emptyAnalysis } as const, 'Bài này không nêu ngày nào để đặt lên trục.'],
  ])('%o', (state, expected) => {
    const root = draw(<Popup {...propsFor(state)} />);
    expect(textOf(root.querySelector('main'))).toContain(expected);
    expect(textOf(root.querySelector('.PopupFoot'))).toBe('Mở bảng bên');
  });

  it('offers to read a page of another site, until the browser refuses', () => {
    const props = propsFor({ status: 'none' });
    const root = draw(<Popup {...props} />);
    root.querySelector<HTMLElement>('.StateView .Button')?.click();
    expect(props.onAnyway).toHaveBeenCalledOnce();
    draw(<Popup {...props} refused />, vi, root);
    expect(root.querySelector('.StateView .Button')).toBeNull();
    expect(textOf(root.querySelector('[role="status"]'))).toBe('Trình duyệt không cho đọc trang này.');
  });

  const button = (root: Element, name: string) =>
    [...root.querySelectorAll<HTMLElement>('button')].find((one) => textOf(one) === name);

  it('switches the outlet off from its head, and on again where it is off', () => {
    const props = propsFor(analysed);
    const on = draw(<Popup {...props} />).querySelector<HTMLInputElement>('.PopupHeader [role="switch"]');
    expect([on?.getAttribute('aria-label'), on?.checked]).toEqual(['Đối chiếu bài trên VnExpress', true]);
    on?.click();
    expect(props.onSwitch).toHaveBeenLastCalledWith(false);
    const site = {
      host: 'vnexpress.net',
      name: 'VnExpress',
      kind: 'listed',
      on: false,
      mayAdd: false,
    } as const;
    const off = draw(<Popup {...props} state={{ status: 'none' }} site={site} />);
    expect(textOf(off.querySelector('h2'))).toBe('Đối Chiếu đang tắt ở VnExpress');
    button(off, 'Bật lại')?.click();
    expect(props.onSwitch).toHaveBeenLastCalledWith(true);
    button(off, 'Chỉ đối chiếu trang này')?.click();
    expect(props.onAnyway).toHaveBeenCalledOnce();
  });

  it.each([
    [true, 1],
    [false, 0],
  ])('offers to add a site of no list where the build may ask: %s', (mayAdd, count) => {
    const props = propsFor({ status: 'none' });
    const site = { host: 'bao.example', name: 'bao.example', kind: 'other', on: true, mayAdd } as const;
    const root = draw(<Popup {...props} site={site} />);
    button(root, 'Luôn đối chiếu bài trên bao.example')?.click();
    expect(props.onAddSite).toHaveBeenCalledTimes(count);
    expect(root.querySelector('.PopupHeader [role="switch"]')).toBeNull();
  });
});
