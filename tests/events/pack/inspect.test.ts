import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../../lib/events/pack/checksum';
import { exportFile } from '../../../lib/events/pack/export';
import { inspectPack, inspectPackFile } from '../../../lib/events/pack/inspect';
import type { EventPack } from '../../../lib/events/types';
import { sampleEvent, samplePack } from '../sample-events';

const report = {
  publisher: 'tuoitre.vn',
  url: 'https://tuoitre.vn/a.htm',
  title: 'Tin',
  published: '2025-05-16',
  lang: 'vi',
  entities: ['odesa'],
};
const cited = {
  publisher: 'tuoitre.vn',
  url: 'https://tuoitre.vn/b.htm',
  title: null,
  published: null,
  lang: 'vi',
  kind: 'press' as const,
};
const good = sampleEvent({ id: '2025-05-16-tot', date: '2025-05-16', reports: [cited] });
const other = sampleEvent({ id: '2025-05-17-khac', date: '2025-05-17' });
const pack: EventPack = samplePack([good, other], '1', [report]);
const text = JSON.stringify(pack);
const withBad = (bad: unknown): string => JSON.stringify({ ...pack, events: [good, bad, other] });
const event = (part: object): string => withBad({ ...good, id: '2025-05-18-loi', ...part });

describe('a good file', () => {
  it('is taken whole', () => {
    expect(inspectPackFile(text)).toEqual({ pack, problems: [], bad: 0 });
    expect(inspectPackFile(`\uFEFF${text}`).bad).toBe(0);
  });

  it('is held against its checksum when it has one', () => {
    const sealed = { ...pack, checksum: checksumOf(pack.events, pack.reports) };
    expect(inspectPack(sealed).problems).toEqual([]);
    expect(inspectPack({ ...sealed, checksum: '0' }).problems).toMatchObject([
      { path: 'checksum', kind: 'checksum' },
    ]);
  });
});

describe('a file that is no pack', () => {
  it.each<[string, string, string, string]>([
    ['cut off', text.slice(0, text.indexOf('CC-BY')), `1:${text.indexOf('"CC-BY') + 1}`, 'json'],
    ['cut off in a later line', `{\n"schema": 1,\n"name": "a`, '3:9', 'json'],
    ['a comma too many', '{"schema": 1,\n "events": [1, 2,]}', '2:18', 'json'],
    ['a bracket of the other kind', '{"schema": 1,\n "events": [1, 2}}', '2:17', 'json'],
    ['a key without quotes', '{schema: 1}', '1:2', 'json'],
    ['text behind it', `${text}\n  x`, '2:3', 'json'],
    ['empty', '', '1:1', 'json'],
    ['a page', '<!doctype html><p>', '1:1', 'json'],
    ['NaN', '{"schema": NaN}', '1:12', 'json'],
    ['null', 'null', '', 'type'],
    ['a list', '[1]', '', 'type'],
    ['another schema', JSON.stringify({ ...pack, schema: 2 }), 'schema', 'value'],
    ['without a licence', JSON.stringify({ ...pack, licence: undefined }), 'licence', 'missing'],
    ['without events', JSON.stringify({ ...pack, events: undefined }), 'events', 'type'],
    ['events as an object', JSON.stringify({ ...pack, events: {} }), 'events', 'type'],
    ['an unknown field', JSON.stringify({ ...pack, script: 'x' }), 'script', 'unknown-field'],
    ['a prototype key', text.replace('{', '{"__proto__":{"grounds":true},'), '__proto__', 'unknown-field'],
    ['a huge name', JSON.stringify({ ...pack, name: 'a'.repeat(1_000_000) }), 'name', 'too-long'],
  ])('%s', (_, file, path, kind) => {
    const { pack: read, problems } = inspectPackFile(file);
    expect(read).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ path, kind });
  });
});

describe('a bad record is left out with its place, the others stay', () => {
  it.each<[string, string, string, string]>([
    ['a string', withBad('x'), 'events.1', 'type'],
    ['null', withBad(null), 'events.1', 'type'],
    ['a record cut short', withBad({ id: '2025-05-18-loi' }), 'events.1.date', 'missing'],
    ['a wrong type', event({ grounds: 'yes' }), 'events.1.grounds', 'type'],
    ['a day that the calendar lacks', event({ date: '2025-02-30' }), 'events.1.date', 'value'],
    [
      'a number that is none',
      event({ quantities: [{ what: 'a', value: null, unit: 'b' }] }),
      'events.1.quantities.0.value',
      'type',
    ],
    [
      'a number beyond all',
      withBad('@').replace(
        '"@"',
        JSON.stringify({
          ...good,
          id: '2025-05-18-loi',
          quantities: [{ what: 'a', value: 1, unit: 'b' }],
        }).replace('"value":1', '"value":1e999'),
      ),
      'events.1.quantities.0.value',
      'value',
    ],
    ['a huge text', event({ summary: { vi: 'a'.repeat(5_000_000) } }), 'events.1.summary.vi', 'too-long'],
    [
      'a huge list',
      event({ participants: Array.from({ length: 9_999 }, () => 'nga') }),
      'events.1.participants',
      'too-long',
    ],
    ['an unknown field', event({ onload: 'x' }), 'events.1.onload', 'unknown-field'],
    [
      'a javascript: address',
      event({ reports: [{ ...cited, url: 'javascript:alert(1)' }] }),
      'events.1.reports.0.url',
      'value',
    ],
    [
      'a data: address',
      event({ reports: [{ ...cited, url: 'data:text/html,<script>' }] }),
      'events.1.reports.0.url',
      'value',
    ],
    ['markup in a name', event({ places: ['<img src=x>'] }), 'events.1.places.0', 'value'],
    [
      'a prototype key',
      withBad('@').replace('"@"', '{"__proto__":{"x":1}}'),
      'events.1.__proto__',
      'forbidden-key',
    ],
    [
      'a constructor key',
      event({ title: { vi: 'a', constructor: 'x' } }),
      'events.1.title.constructor',
      'forbidden-key',
    ],
    ['an id that is there already', withBad(good), 'events.1', 'repeated'],
    ['an alias that is an id', event({ aliases: [good.id] }), 'events.1', 'repeated'],
    [
      'nested without end',
      withBad('@').replace('"@"', `${'['.repeat(2000)}${']'.repeat(2000)}`),
      'events.1.0.0.0.0.0.0.0.0.0.0.0.0.0',
      'value',
    ],
  ])('%s', (_, file, path, kind) => {
    const read = inspectPackFile(file);
    expect(read.pack?.events).toEqual([good, other]);
    expect(read.pack?.reports).toEqual([report]);
    expect(read.bad).toBe(1);
    expect(read.problems).toContainEqual(expect.objectContaining({ path, kind }));
  });

  it('so are bad reports', () => {
    const read = inspectPack({
      ...pack,
      reports: [{ ...report, lang: 'Tiếng Việt' }, report, { ...report, url: 'http://m.tuoitre.vn/a.htm' }],
    });
    expect(read.pack?.reports).toEqual([report]);
    expect(read.problems.map(({ path, kind }) => [path, kind])).toEqual([
      ['reports.0.lang', 'value'],
      ['reports.2', 'repeated'],
    ]);
  });

  it('at most a hundred are told, all are counted', () => {
    const read = inspectPack({ ...pack, events: Array.from({ length: 300 }, () => 1) });
    expect([read.bad, read.problems.length]).toEqual([300, 100]);
  });

  it('leaves nothing behind in the language itself', () => {
    inspectPackFile(withBad('@').replace('"@"', '{"__proto__":{"polluted":true}}'));
    expect('polluted' in {}).toBe(false);
  });
});

describe('export', () => {
  it('as a pack: sealed, one record a line, read back as it was', () => {
    const file = exportFile({ ...pack, name: 'Gói Đông Âu', version: '2026.1' }, 'pack');
    expect(file.name).toBe('goi-dong-au-2026.1.json');
    const read = inspectPackFile(file.text);
    expect(read.problems).toEqual([]);
    expect(read.pack?.events).toEqual(pack.events);
    expect(read.pack?.reports).toEqual(pack.reports);
    expect(file.text.split('\n').filter((line) => line.startsWith('{"'))).toHaveLength(3);
  });

  it('as records', () => {
    expect(JSON.parse(exportFile(pack, 'json').text)).toEqual({ events: pack.events, reports: pack.reports });
  });

  it('as a table that a spreadsheet reads and does not run', () => {
    const risky = sampleEvent({
      id: '2025-05-18-x',
      date: '2025-05-18',
      title: { vi: '=HYPERLINK("http://x")' },
      summary: { vi: 'Dòng một\ndòng "hai", hết' },
      quantities: [{ what: 'killed', value: -3, unit: 'người' }],
    });
    const { text: csv } = exportFile(samplePack([risky], '1', [report]), 'csv');
    const lines = csv.split('\r\n');
    expect(csv.startsWith('\uFEFFkind,id,date')).toBe(true);
    expect(lines[1]).toContain('"\'=HYPERLINK(""http://x"")"');
    expect(lines[1]).toContain('"Dòng một\ndòng ""hai"", hết"');
    expect(lines[2]).toContain('https://tuoitre.vn/a.htm');
    expect(lines).toHaveLength(4);
  });
});
