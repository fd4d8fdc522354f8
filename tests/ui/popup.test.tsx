// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi as spy } from 'vitest';
import { Popup, type PopupProps } from '../../lib/ui/popup/popup';
import { emptyAnalysis, sampleAnalysis } from '../fixtures/analysis';
import { draw, settle, textOf } from './draw';
import { en, vi } from './words-of-tests';

const propsFor = (state: PopupProps['state']): PopupProps => ({
  state,
  records: [],
  onOpenPanel: spy.fn(),
  onOpen: spy.fn(),
  onOptions: spy.fn(),
  onRetry: spy.fn(),
  onAnyway: spy.fn(),
  refused: false,
});
const analysed = { status: 'analysed', analysis: sampleAnalysis } as const;

afterEach(() => {
  document.body.replaceChildren();
});

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
      'Axis 12 – 28 Aug 2025. The list below holds the same.',
    ]);
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
});
