import { expect, it } from 'vitest';
import { hostFrom } from '../../../lib/ui/model/host';

it.each([
  ['bao.example', 'bao.example'],
  [' https://www.bao.example/tin/1.html?x=1 ', 'bao.example'],
  ['http://m.bao.example:8080/', 'm.bao.example'],
  ['BAO.EXAMPLE', 'bao.example'],
  ['báo.vn', 'xn--bo-mia.vn'],
  ['', null],
  ['hai chữ', null],
  ['localhost', null],
  ['192.168.0.1', null],
  ['about:addons', null],
  ['chrome://extensions', null],
  ['ftp://bao.example/', null],
])('%j is read as %j', (text, expected) => {
  expect(hostFrom(text)).toBe(expected);
});
