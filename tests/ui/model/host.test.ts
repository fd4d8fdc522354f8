import { expect, it } from 'vitest';
import { hostFrom, withHost } from '../../../lib/ui/model/host';

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

it.each([
  [['a.example'], 'b.example', true, ['a.example', 'b.example']],
  [['a.example', 'b.example'], 'a.example', true, ['b.example', 'a.example']],
  [['a.example', 'b.example'], 'a.example', false, ['b.example']],
  [[], 'a.example', false, []],
])('%j with %s among them, %s: %j', (hosts, host, included, expected) => {
  expect(withHost(hosts, host, included)).toEqual(expected);
});
