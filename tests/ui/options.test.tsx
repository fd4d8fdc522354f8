// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi as spy } from 'vitest';
import { outlets } from '../../lib/article/outlets';
import { defaultSettings, type Settings } from '../../lib/platform/settings';
import { Options } from '../../lib/ui/options/options';
import { draw, settle, textOf } from './draw';

const extent = { from: '2014-03-01', to: '2026-08-22', events: 259 };

function options(settings: Partial<Settings> = {}, more: { panelPermission?: boolean } = {}) {
  const onChange = spy.fn();
  const root = draw(
    <Options
      settings={{ ...defaultSettings, ...settings }}
      sites={outlets}
      extent={extent}
      panelPermission={more.panelPermission ?? true}
      onChange={onChange}
    />,
  );
  return { root, onChange };
}

afterEach(() => {
  document.body.replaceChildren();
});

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

  it('hides and shows an outlet’s reports', () => {
    const { root, onChange } = options({ hiddenOutlets: ['tuoitre.vn'] });
    const switches = [...root.querySelectorAll<HTMLInputElement>('[role="switch"]')];
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
  const terms = [...options({}, { panelPermission }).root.querySelectorAll('.Privacy dt')].map(textOf);
  expect(terms.filter((term) => term === 'sidePanel')).toHaveLength(count);
});
