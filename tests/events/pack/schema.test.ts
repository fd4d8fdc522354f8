import { describe, expect, it } from 'vitest';
import { readPack } from '../../../lib/events/pack/read-pack';
import type { EventReport, LooseReport } from '../../../lib/events/types';
import { loadBundledPack } from '../../../tools/pack/load';
import { sampleEvent, samplePack } from '../sample-events';

const report: EventReport = {
  publisher: 'tuoitre.vn',
  url: 'https://tuoitre.vn/nga-ukraine-dam-phan-20250516.htm',
  title: 'Nga - Ukraine đàm phán',
  published: '2025-05-16',
  lang: 'vi',
  kind: 'press',
};
const good = sampleEvent({ id: '2025-05-16-x', date: '2025-05-16', reports: [report] });
const withEvent = (part: object): unknown => ({ ...samplePack([]), events: [{ ...good, ...part }] });
const looseReport: LooseReport = {
  publisher: 'tuoitre.vn',
  url: 'https://tuoitre.vn/nga-noi-ve-dam-phan-20250517.htm',
  title: 'Nga nói về đàm phán',
  published: '2025-05-17T14:20:00+07:00',
  lang: 'vi',
  entities: ['russia'],
};
const withLoose = (part: object): unknown => ({
  ...samplePack([]),
  reports: [{ ...looseReport, ...part }],
});
const withReport = (part: object): unknown => withEvent({ reports: [{ ...report, ...part }] });

describe('readPack', () => {
  it('takes a good pack and gives a copy of it', () => {
    const pack = samplePack([good]);
    expect(readPack(pack)).toEqual({ ok: true, pack });
  });

  it('takes relations and loose reports', () => {
    const whole = { ...good, id: '2025-05-15-y', relations: [{ kind: 'part_of' as const, id: good.id }] };
    const pack = {
      ...samplePack([good, whole]),
      reports: [looseReport, { ...looseReport, published: null }],
    };
    expect(readPack(pack)).toEqual({ ok: true, pack });
  });

  it('takes the bundled pack', async () => {
    const read = readPack(await loadBundledPack());
    expect(read.ok ? [] : read.problems).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['null', null, ''],
    ['a string', 'pack', ''],
    ['an array', [], 'schema'],
    ['another schema', { ...samplePack([]), schema: 2 }, 'schema'],
    ['no events', { schema: 1, name: 'a', version: '1', licence: 'x' }, 'events'],
    ['events as an object', { ...samplePack([]), events: {} }, 'events'],
    ['a record cut short', { ...samplePack([]), events: [{ id: '2025-05-16-x' }] }, 'events.0.date'],
    ['an id of another form', withEvent({ id: 'Istanbul' }), 'events.0.id'],
    ['a day that the calendar lacks', withEvent({ date: '2025-02-29' }), 'events.0.date'],
    ['an unknown type', withEvent({ type: 'party' }), 'events.0.type'],
    ['a wrong type of value', withEvent({ grounds: 'yes' }), 'events.0.grounds'],
    [
      'NaN',
      withEvent({ quantities: [{ what: 'killed', value: Number.NaN, unit: 'people' }] }),
      'events.0.quantities.0.value',
    ],
    [
      'an endless number',
      withEvent({ quantities: [{ what: 'killed', value: Infinity, unit: 'people' }] }),
      'events.0.quantities.0.value',
    ],
    ['a huge string', withEvent({ summary: { vi: 'a'.repeat(5_000_000) } }), 'events.0.summary.vi'],
    [
      'a huge list',
      withEvent({ participants: Array.from({ length: 100_000 }, () => 'russia') }),
      'events.0.participants',
    ],
    ['an unknown field', withEvent({ onload: 'x' }), 'events.0.onload'],
    ['a javascript: address', withReport({ url: 'javascript:alert(1)' }), 'events.0.reports.0.url'],
    ['a data: address', withReport({ url: 'data:text/html,x' }), 'events.0.reports.0.url'],
    [
      'an address with a line break',
      withReport({ url: 'https://tuoitre.vn/a\nb' }),
      'events.0.reports.0.url',
    ],
    [
      'a relation of no kind',
      withEvent({ relations: [{ kind: 'like', id: good.id }] }),
      'events.0.relations.0.kind',
    ],
    ['loose reports as an object', { ...samplePack([]), reports: {} }, 'reports'],
    ['a loose report without its entities', withLoose({ entities: undefined }), 'reports.0.entities'],
    [
      'a loose report of a moment without offset',
      withLoose({ published: '2025-05-17T14:20' }),
      'reports.0.published',
    ],
    ['a loose report of hour 25', withLoose({ published: '2025-05-17T25:20:00Z' }), 'reports.0.published'],
    ['a loose report with a script', withLoose({ url: 'javascript:alert(1)' }), 'reports.0.url'],
    ['markup in a slug', withEvent({ places: ['<img>'] }), 'events.0.places.0'],
    ['a repeated id', { ...samplePack([]), events: [good, good] }, 'events.1.id'],
    [
      'an alias that is an id',
      { ...samplePack([]), events: [good, { ...good, id: '2025-05-17-y', aliases: [good.id] }] },
      'events.1.id',
    ],
    [
      'a prototype key',
      JSON.parse('{"schema":1,"name":"a","version":"1","licence":"x","events":[],"__proto__":{"a":1}}'),
      '__proto__',
    ],
    [
      'a prototype key inside',
      withEvent(JSON.parse('{"title":{"vi":"a","__proto__":{}}}')),
      'events.0.title.__proto__',
    ],
    ['a constructor key', withEvent({ constructor: {} }), 'events.0.constructor'],
  ])('refuses %s and says where', (_, input, path) => {
    const read = readPack(input);
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.problems.map((problem) => problem.path)).toContain(path);
    expect(read.ok ? [] : read.problems.every((problem) => problem.problem.length > 0)).toBe(true);
  });

  it('refuses what is nested without end', () => {
    const loop: Record<string, unknown> = {};
    loop.loop = loop;
    expect(readPack({ ...samplePack([]), loop }).ok).toBe(false);
  });

  it('gives at most a hundred problems', () => {
    const read = readPack({ ...samplePack([]), events: Array.from({ length: 500 }, () => ({})) });
    expect(read.ok ? 0 : read.problems.length).toBe(100);
  });
});
