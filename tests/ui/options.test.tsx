// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi as spy } from 'vitest';
import { outlets } from '../../lib/article/outlets';
import { defaultSettings, type Settings } from '../../lib/platform/settings';
import { Options } from '../../lib/ui/options/options';
import type { Added, SitesState } from '../../lib/ui/options/sites-state';
import { noPacks, type PacksState } from '../../lib/ui/options/pack-state';
import type { StoreFindings } from '../../lib/events/types';
import { sampleEvent } from '../events/sample-events';
import { clear, draw, settle, textOf } from './draw';
import { vi } from './words-of-tests';

const found: StoreFindings = {
  events: [sampleEvent({ id: '2025-05-16-a', date: '2025-05-16', title: { vi: 'Một vòng đàm phán' } })],
  reports: [],
};
const extent = { from: '2014-03-01', to: '2026-08-22', events: 259 };

function options(
  settings: Partial<Settings> = {},
  more: {
    panelPermission?: boolean;
    packs?: PacksState;
    shelved?: number;
    sites?: Partial<SitesState>;
    welcome?: boolean;
    extent?: null;
    aside?: boolean;
  } = {},
  into?: HTMLElement,
) {
  const onChange = spy.fn();
  const calls = {
    onWelcome: spy.fn(),
    onAdd: spy.fn<(host: string) => Promise<Added>>(async () => 'added'),
    onRemove: spy.fn(),
    onAskForListed: spy.fn(),
    onErase: spy.fn(async () => undefined),
    onUndoAside: spy.fn(),
    onCopy: spy.fn(async () => undefined),
    onShortcuts: spy.fn(async () => false),
  };
  const actions = {
    onChoose: spy.fn(),
    onImport: spy.fn(),
    onCancel: spy.fn(),
    onRemove: spy.fn(),
    onExport: spy.fn(),
    onExportFound: spy.fn(),
    onSearch: spy.fn(async () => found),
    onEraseShelf: spy.fn(),
  };
  const root = draw(
    <Options
      settings={{ ...defaultSettings, ...settings }}
      welcome={{ shown: more.welcome ?? false, onShow: calls.onWelcome }}
      sites={{
        state: { listed: outlets, added: [], withheld: 0, mayAdd: true, ...more.sites },
        actions: calls,
      }}
      stored={{
        bytes: { choices: 312, session: 0, database: 12_400_000 },
        aside: more.aside ?? false,
        onUndoAside: calls.onUndoAside,
        onErase: calls.onErase,
      }}
      shortcuts={{
        commands: [
          { name: 'next-mark', keys: 'Alt+J' },
          { name: 'previous-mark', keys: null },
        ],
        onChange: calls.onShortcuts,
      }}
      diagnostics={{ text: 'version: 0.1.0', onCopy: calls.onCopy }}
      extent={more.extent === null ? null : extent}
      packs={{ state: more.packs ?? noPacks, actions }}
      search={{ onSearch: actions.onSearch, onExport: actions.onExportFound }}
      shelf={{ articles: more.shelved, onErase: actions.onEraseShelf }}
      panelPermission={more.panelPermission ?? true}
      onChange={onChange}
    />,
    vi,
    into,
  );
  return { root, onChange, actions, calls };
}

afterEach(clear);

describe('quietness', () => {
  it('shows three levels with the marks that each draws', () => {
    const { root } = options();
    const levels = [...root.querySelectorAll('.Quietness label')];
    expect(levels.map((level) => textOf(level.querySelector('b')))).toEqual([
      'Không đánh dấu',
      'Điểm khác và lưu ý',
      'Tất cả',
    ]);
    expect(levels.map((level) => level.querySelectorAll('.Mark').length)).toEqual([0, 2, 3]);
    expect(levels.map((level) => level.querySelector('input')?.checked)).toEqual([false, true, false]);
  });

  it('writes the chosen level', () => {
    const { root, onChange } = options();
    root.querySelectorAll<HTMLInputElement>('.Quietness input')[2]?.click();
    expect(onChange).toHaveBeenCalledWith({ quietness: 'all' });
  });
});

describe('outlets', () => {
  it('lists six and the rest on request', async () => {
    const { root } = options();
    const section = root.querySelector('[aria-labelledby="sites"]');
    expect(section?.querySelectorAll('li')).toHaveLength(6);
    section?.querySelector<HTMLElement>('.SiteList-more')?.click();
    await settle(20);
    expect(section?.querySelectorAll('li')).toHaveLength(outlets.length);
  });

  const type = (root: Element, text: string): void => {
    const field = root.querySelector<HTMLInputElement>('.AddSite input');
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const submit = async (root: Element): Promise<string> => {
    root.querySelector('.AddSite')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle(20);
    return textOf(root.querySelector('.AddSite [role="status"]'));
  };

  it('switches one off and on again', () => {
    const { root, onChange } = options({ offSites: ['vnexpress.net'] });
    const switches = root.querySelectorAll<HTMLInputElement>('[aria-labelledby="sites"] [role="switch"]');
    expect([...switches].slice(0, 2).map((input) => input.checked)).toEqual([false, true]);
    switches[1]?.click();
    expect(onChange).toHaveBeenLastCalledWith({ offSites: ['vnexpress.net', 'tuoitre.vn'] });
    switches[0]?.click();
    expect(onChange).toHaveBeenLastCalledWith({ offSites: [] });
  });

  it('adds a site of the reader’s own by its address, and says how it ended', async () => {
    const { root, calls } = options();
    type(root, 'https://www.bao.example/tin-1.html');
    await settle(20);
    expect(await submit(root)).toBe('Đã thêm bao.example.');
    expect(calls.onAdd).toHaveBeenLastCalledWith('bao.example');
    calls.onAdd.mockResolvedValueOnce('declined');
    type(root, 'bao.example');
    await settle(20);
    expect(await submit(root)).toContain('không được cho đọc bao.example');
    type(root, 'hai chữ');
    await settle(20);
    expect(await submit(root)).toContain('“hai chữ” không phải địa chỉ');
    expect(calls.onAdd).toHaveBeenCalledTimes(2);
  });

  it('lists added sites apart, each to be switched off or removed', () => {
    const { root, calls, onChange } = options({}, { sites: { added: ['bao.example'] } });
    const row = [...root.querySelectorAll('[aria-labelledby="sites"] li')].at(-1);
    expect(textOf(row)).toBe('bao.example bạn thêmGỡ');
    row?.querySelector<HTMLElement>('button')?.click();
    expect(calls.onRemove).toHaveBeenCalledWith('bao.example');
    row?.querySelector<HTMLElement>('input')?.click();
    expect(onChange).toHaveBeenLastCalledWith({ offSites: ['bao.example'] });
  });

  it('offers no field where the build may not ask, and tells what the browser withholds', () => {
    const { root, calls } = options({}, { sites: { mayAdd: false, withheld: 3 } });
    expect(root.querySelector('.AddSite')).toBeNull();
    expect(textOf(root.querySelector('.Withheld p'))).toBe('Trình duyệt chưa cho đọc 3 báo trong danh sách.');
    root.querySelector<HTMLElement>('.Withheld button')?.click();
    expect(calls.onAskForListed).toHaveBeenCalledOnce();
  });

  it('hides and shows an outlet’s reports', () => {
    const { root, onChange } = options({ hiddenOutlets: ['tuoitre.vn'] });
    const switches = [
      ...root.querySelectorAll<HTMLInputElement>('[aria-labelledby="hidden"] [role="switch"]'),
    ];
    const named = (name: string) => switches.find((input) => input.getAttribute('aria-label') === name);
    expect(named('Tuổi Trẻ')?.checked).toBe(false);
    named('Tuổi Trẻ')?.click();
    expect(onChange).toHaveBeenLastCalledWith({ hiddenOutlets: [] });
    named('VnExpress')?.click();
    expect(onChange).toHaveBeenLastCalledWith({ hiddenOutlets: ['tuoitre.vn', 'vnexpress.net'] });
  });
});

it('language and theme are radio groups with a legend', () => {
  const { root, onChange } = options({ language: 'vi', theme: 'dark' });
  expect([...root.querySelectorAll('.Segments legend')].map(textOf)).toEqual(['Ngôn ngữ', 'Giao diện']);
  expect([...root.querySelectorAll('.Segments :checked + span')].map(textOf)).toEqual(['Tiếng Việt', 'Tối']);
  root.querySelectorAll<HTMLInputElement>('.Segments input')[2]?.click();
  expect(onChange).toHaveBeenCalledWith({ language: 'en' });
});

it('tells what is stored and that nothing is sent', () => {
  const text = textOf(options().root.querySelector('[aria-labelledby="privacy"]'));
  expect(text).toContain('không máy chủ, không tài khoản, không theo dõi');
  expect(text).toContain('259 sự kiện');
});

it.each([
  [true, 1],
  [false, 0],
])('names the panel’s permission where the browser asks one: %s', (panelPermission, count) => {
  const terms = [...options({}, { panelPermission }).root.querySelectorAll('.Definitions dt')].map(textOf);
  expect(terms.filter((term) => term === 'Bảng bên (sidePanel)')).toHaveLength(count);
});

describe('first run', () => {
  it('begins with what it does, where, and the state of the store', () => {
    const { root, calls } = options({}, { welcome: true, extent: null });
    const text = textOf(root.querySelector('.Welcome'));
    expect(text).toContain(`một trong ${outlets.length} báo`);
    expect(text).toContain('Alt+J');
    expect(text).toContain('Đang chuẩn bị kho sự kiện');
    expect(text).toContain('không phân xử');
    [...root.querySelectorAll<HTMLElement>('.Welcome button')].at(-1)?.click();
    expect(calls.onWelcome).toHaveBeenCalledWith(false);
  });

  it('can be asked for again later', () => {
    const { root, calls } = options();
    expect(root.querySelector('.Welcome')).toBeNull();
    root.querySelector<HTMLElement>('.OptionsHeader button')?.click();
    expect(calls.onWelcome).toHaveBeenCalledWith(true);
  });
});

it('gives an outlet with a level of its own the common one again', () => {
  const { root, onChange } = options({ quietnessOf: { 'vtv.vn': 'badge', 'vov.vn': 'all' } });
  const rows = [...root.querySelectorAll('[aria-labelledby="marks"] .SiteList li')];
  expect(rows.map(textOf)).toEqual(['VTV Không đánh dấuNhư mọi báo', 'VOV Tất cảNhư mọi báo']);
  rows[0]?.querySelector<HTMLElement>('button')?.click();
  expect(onChange).toHaveBeenCalledWith({ quietnessOf: { 'vov.vn': 'all' } });
});

it('shows the keys as they are set, and where they are changed', async () => {
  const { root, calls } = options();
  const section = root.querySelector('[aria-labelledby="shortcuts"]');
  expect(textOf(section?.querySelector('.KeyList'))).toBe(
    'Alt+Jdấu sau trong bàichưa đặtdấu trước trong bài',
  );
  section?.querySelector<HTMLElement>('button')?.click();
  await settle(20);
  expect(calls.onShortcuts).toHaveBeenCalledOnce();
  expect(textOf(section?.querySelector('[role="status"]'))).toContain('about:addons');
});

it('tells how much is stored and erases it in two clicks', async () => {
  const { root, calls } = options();
  const section = root.querySelector('[aria-labelledby="privacy"]');
  expect(textOf(section)).toContain('Kho, gói, kệ12 MB');
  const press = async (name: string) => {
    [...(section?.querySelectorAll('button') ?? [])].find((button) => textOf(button) === name)?.click();
    await settle(20);
  };
  await press('Xóa mọi dữ liệu của Đối Chiếu');
  expect(calls.onErase).not.toHaveBeenCalled();
  // The pressed button is gone: the focus goes on with the one that changes nothing.
  await spy.waitFor(() => expect(textOf(document.activeElement)).toBe('Hủy'));
  await press('Hủy');
  await spy.waitFor(() => expect(textOf(document.activeElement)).toBe('Xóa mọi dữ liệu của Đối Chiếu'));
  await press('Xóa mọi dữ liệu của Đối Chiếu');
  await press('Xóa');
  expect(calls.onErase).toHaveBeenCalledOnce();
  expect(textOf(section?.querySelector('[role="status"]'))).toBe('Đã xóa. Đối Chiếu như lúc mới cài.');
});

it('takes back everything that was set apart, where something was', () => {
  const privacy = (aside: boolean) => {
    const { root, calls } = options({}, { aside });
    return { calls, section: root.querySelector('[aria-labelledby="privacy"]') };
  };
  expect(textOf(privacy(false).section)).not.toContain('tách khỏi');
  const { section, calls } = privacy(true);
  expect(textOf(section)).toContain('Bạn đã tách một số chỗ khỏi sự kiện.');
  [...(section?.querySelectorAll('button') ?? [])]
    .find((button) => textOf(button) === 'Hoàn tác tất cả')
    ?.click();
  expect(calls.onUndoAside).toHaveBeenCalledOnce();
});

it('shows the diagnostics before they are copied', async () => {
  const { root, calls } = options();
  const section = root.querySelector('[aria-labelledby="diagnostics"]');
  expect(textOf(section?.querySelector('pre'))).toBe('version: 0.1.0');
  section?.querySelector<HTMLElement>('button')?.click();
  await settle(20);
  expect(calls.onCopy).toHaveBeenCalledWith('version: 0.1.0');
  expect(textOf(section?.querySelector('button'))).toBe('Đã chép');
});

describe('packs', () => {
  const bundled = {
    pack: 1,
    source: 'bundled' as const,
    name: 'Đối Chiếu',
    version: '0af1',
    licence: 'CC-BY-4.0',
    checksum: '0af1',
    state: 'ready' as const,
    events: 259,
    reports: 2503,
    from: '2014-03-01',
    to: '2026-08-22',
    months: { '2025-05': 259 },
    written: 2762,
    hides: 0,
  };
  const own = {
    ...bundled,
    pack: 2,
    source: 'file' as const,
    name: 'Ghi chép',
    version: '3',
    events: 12,
    hides: 2,
  };
  const eventsAlone = { ...own, pack: 3, name: 'Chỉ sự kiện', reports: 0, hides: 0 };
  const packs: PacksState = { ...noPacks, packs: [bundled, own, eventsAlone] };
  const section = (root: Element): Element | null => root.querySelector('[aria-labelledby="packs"]');
  const button = (root: Element, name: string): HTMLElement | undefined =>
    [...root.querySelectorAll<HTMLElement>('button')].find(
      (element) => (element.getAttribute('aria-label') ?? textOf(element)) === name,
    );

  it('tells name, version, licence, checksum and size of each', () => {
    const { root } = options({}, { packs });
    const rows = [...(section(root)?.querySelectorAll('.Pack') ?? [])].map(textOf);
    expect(rows[0]).toContain('Gói có sẵn 259 sự kiện, 3/2014 – 8/2026; 2.503 bản tin rời');
    expect(rows[0]).toContain('phiên bản 0af1 · giấy phép CC-BY-4.0Xuất');
    expect(rows[1]).toContain('Ghi chép 12 sự kiện');
    expect(rows[1]).toContain('phiên bản 3 · giấy phép CC-BY-4.0 · mã kiểm tra 0af1');
    expect(rows[2]).toContain('Chỉ sự kiện 12 sự kiện, 3/2014 – 8/2026phiên bản');
    expect(rows[1]).toContain('thay 2 sự kiện của gói khác');
  });

  it('the bundled one cannot be removed; every one can be exported', () => {
    const { root, actions } = options({}, { packs });
    expect(button(root, 'Gỡ gói “Gói có sẵn”')).toBeUndefined();
    button(root, 'Gỡ gói “Ghi chép”')?.click();
    expect(actions.onRemove).toHaveBeenCalledWith(own);
    button(root, 'Xuất gói “Gói có sẵn”, dạng CSV')?.click();
    expect(actions.onExport).toHaveBeenCalledWith(bundled, 'csv');
  });

  it('shows what a file would change before anything is written, and the place of each bad record', () => {
    const inspected = {
      pack: {
        schema: 1 as const,
        name: 'Ghi chép',
        version: '4',
        licence: 'CC0',
        events: [],
        reports: [
          { publisher: 'a.vn', url: 'https://a.vn/', title: null, published: null, lang: 'vi', entities: [] },
        ],
      },
      problems: [{ path: 'events.3.date', problem: 'is no day', kind: 'value' as const }],
      bad: 1,
    };
    const preview = {
      replaces: '3',
      events: { added: 4, changed: 1, same: 7, removed: 2 },
      reports: 1,
      examples: [{ id: 'a', title: 'Một cuộc gặp', change: 'added' as const }],
    };
    const { root, actions } = options(
      {},
      { packs: { ...packs, chosen: { step: 'preview', file: 'a.json', inspected, preview } } },
    );
    const text = textOf(root.querySelector('.PackImport'));
    expect(text).toContain('Gói “Ghi chép”, phiên bản 4');
    expect(text).toContain('4 mới, 1 khác với kho, 7 giống trong kho');
    expect(text).toContain('Thay cho phiên bản 3 đang có. 2 sự kiện của bản đang có không còn');
    expect(text).toContain('events.3.date: giá trị không dùng được');
    button(root, 'Nạp gói này')?.click();
    expect(actions.onImport).toHaveBeenCalledOnce();
    button(root, 'Hủy')?.click();
    expect(actions.onCancel).toHaveBeenCalledOnce();
  });

  it('a file that cannot be read is refused with its place', () => {
    const inspected = {
      pack: null,
      problems: [{ path: '3:7', problem: 'is no JSON', kind: 'json' as const }],
      bad: 0,
    };
    const { root } = options(
      {},
      { packs: { ...packs, chosen: { step: 'refused', file: 'a.json', inspected } } },
    );
    expect(textOf(root.querySelector('.PackImport'))).toContain('Không đọc được a.json:3:7: không phải JSON');
    expect(button(root, 'Nạp gói này')).toBeUndefined();
    // Nothing was begun that could be cancelled.
    expect(button(root, 'Đóng')).toBeDefined();
  });

  it.each([
    [{ error: 'quota' as const }, 'không còn chỗ lưu. Kho vẫn như trước'],
    [{ error: 'newer-version' as const }, 'bản mới hơn'],
    [{ what: 'imported' as const, name: 'Ghi chép' }, 'Đã nạp gói “Ghi chép”'],
  ])('says how the last step ended: %o', (done, expected) => {
    const { root } = options({}, { packs: { ...packs, done } });
    expect(textOf(section(root)?.querySelector('[role="status"]'))).toContain(expected);
  });

  it('says that the store of a later version is left alone', () => {
    const { root } = options({}, { packs: { ...packs, beside: true } });
    expect(textOf(section(root))).toContain('nên được giữ nguyên');
  });
});

it('searches the store and hands on what was found to be exported', async () => {
  const { root, actions } = options();
  const section = root.querySelector('[aria-labelledby="search"]');
  const field = section?.querySelector<HTMLInputElement>('input[type="search"]');
  if (field) field.value = 'đàm phán';
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  await spy.waitFor(() => expect(textOf(section)).toContain('Một vòng đàm phán, 16/5/2025'));
  expect(actions.onSearch).toHaveBeenCalledWith('đàm phán');
  expect(textOf(section)).toContain('1 sự kiện, 0 bản tin.');
  [...(section?.querySelectorAll('button') ?? [])].find((button) => textOf(button) === 'CSV')?.click();
  expect(actions.onExportFound).toHaveBeenCalledWith(found, 'đàm phán', 'csv');
});

describe('the focus', () => {
  const focusOn = (element: HTMLElement | null | undefined): void => {
    element?.focus();
    expect(document.activeElement).toBe(element);
  };

  it('goes to the section’s heading where a button goes with what it did', async () => {
    const { root } = options({ shelf: true }, { shelved: 12 });
    await settle(50);
    const section = root.querySelector('[aria-labelledby="shelf"]');
    focusOn([...(section?.querySelectorAll('button') ?? [])].at(-1));
    options({ shelf: true }, { shelved: 0 }, root);
    await spy.waitFor(() => expect(document.activeElement).toBe(root.querySelector('#shelf')));
  });

  it('goes to the page’s heading where the whole section goes', async () => {
    const { root } = options({}, { welcome: true });
    await settle(50);
    focusOn([...root.querySelectorAll<HTMLElement>('.Welcome button')].at(-1));
    options({}, { welcome: false }, root);
    await spy.waitFor(() => expect(document.activeElement).toBe(root.querySelector('h1')));
  });
});

describe('the reader’s shelf', () => {
  const section = (root: Element): Element | null => root.querySelector('[aria-labelledby="shelf"]');
  const erase = (root: Element): HTMLElement | undefined =>
    [...(section(root)?.querySelectorAll('button') ?? [])].find((button) => textOf(button) === 'Xóa cả kệ');

  it('is off until it is switched on', () => {
    const { root, onChange } = options();
    const keep = section(root)?.querySelector<HTMLInputElement>('[role="switch"]');
    expect(keep?.checked).toBe(false);
    keep?.click();
    expect(onChange).toHaveBeenCalledWith({ shelf: true });
    expect(textOf(section(root))).toContain('nhiều nhất 500 bài, không quá 90 ngày');
    expect(textOf(root.querySelector('[aria-labelledby="privacy"]'))).toContain('lịch sử đọc');
  });

  it('tells what lies on it and is erased with one click', () => {
    const { root, actions } = options({ shelf: true }, { shelved: 12 });
    expect(textOf(section(root))).toContain('Trên kệ có 12 bài.');
    erase(root)?.click();
    expect(actions.onEraseShelf).toHaveBeenCalledOnce();
    expect(textOf(root.querySelector('[aria-labelledby="privacy"]'))).not.toContain('lịch sử đọc');
  });

  it('an empty one offers nothing to erase', () => {
    const { root: empty } = options({ shelf: true }, { shelved: 0 });
    expect(erase(empty)).toBeUndefined();
    expect(textOf(section(empty))).toContain('Kệ đang trống.');
  });
});
