import { expect, it } from 'vitest';
import { defaultSettings } from '../../../lib/platform/settings';
import { diagnostics, type Facts } from '../../../lib/ui/model/diagnostics';

const pack = {
  pack: 1,
  source: 'bundled' as const,
  name: 'Đối Chiếu',
  version: '0af1',
  licence: 'CC-BY-4.0',
  checksum: '0af1',
  state: 'ready' as const,
  events: 2050,
  reports: 758,
  from: '2014-01-28',
  to: '2026-08-22',
  written: 2808,
  hides: 0,
  months: {},
};
const facts: Facts = {
  version: '0.1.0',
  userAgent: 'Mozilla/5.0 Chrome/156',
  language: 'vi',
  settings: {
    ...defaultSettings,
    hiddenOutlets: ['soha.vn'],
    offSites: ['bi-mat.example'],
    quietnessOf: { 'vtv.vn': 'badge' },
  },
  packs: [pack, { ...pack, pack: 2, source: 'file', name: 'Ghi chép riêng', events: 12, reports: 0 }],
  beside: false,
  bytes: { choices: 312, session: 0, database: null },
  sites: { listed: 55, withheld: 0, added: 1 },
  shortcuts: [{ keys: 'Alt+J' }, { keys: null }],
};

it('tells what a bug report needs', () => {
  const text = diagnostics(facts);
  expect(text.split('\n')).toContain('version: 0.1.0');
  expect(text).toContain('bundled pack: 0af1, ready, 2808 of 2808 records');
  expect(text).toContain('own packs: 1: 12 events, 0 reports');
  expect(text).toContain('outlets: 55 listed, 1 off, 0 withheld, 1 added');
  expect(text).toContain('stored: 312 B choices, 0 B session, unknown B database');
  expect(text).toContain('shortcuts: Alt+J, none');
});

it.each([
  'soha.vn',
  'bi-mat.example',
  'vtv.vn',
  'Ghi chép',
])('names nothing of the reader’s own: %s', (secret) => {
  expect(diagnostics(facts)).not.toContain(secret);
});

it('of an empty store says so', () => {
  expect(diagnostics({ ...facts, packs: [], bytes: null })).toContain('bundled pack: none');
});
