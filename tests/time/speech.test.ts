import { expect, it } from 'vitest';
import { isSpoken } from '../../lib/time/speech';

const LONG = 'Chúng tôi đã nói nhiều lần về việc này, và sẽ còn nói nữa. '.repeat(20);

// The bar shows where the question is asked.
it.each([
  ['between curved marks', 'Ông nói “chúng tôi họp hôm |nay”', true],
  ['behind them', 'Ông nói “chúng tôi họp” hôm |nay', false],
  ['between guillemets', 'Ông nói «chúng tôi họp hôm |nay»', true],
  ['behind them, of either kind', 'Ông nói «chúng tôi» và “các anh” họp hôm |nay', false],
  ['between straight marks', 'Ông nói "chúng tôi họp hôm |nay"', true],
  ['behind straight marks', 'Ông nói "chúng tôi họp" hôm |nay', false],
  ['behind a verb of speech with a colon', 'Ông Peskov tuyên bố: chúng tôi họp hôm |nay', true],
  ['behind another colon', 'Lịch làm việc: hai bên họp hôm |nay', false],
  [
    'on the line after a quotation that was never closed',
    'Ông nói “chúng tôi họp\nHai bên họp hôm |nay',
    false,
  ],
  ['far on in a long quotation', `Ông nói “${LONG}Hôm |nay”`, true],
])('%s', (_name, shown, expected) => {
  const offset = shown.indexOf('|');
  expect(isSpoken(shown.replace('|', ''), offset)).toBe(expected);
});
