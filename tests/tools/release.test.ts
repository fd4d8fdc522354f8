import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { problemsOfChangelog } from '../../tools/release/version';
import { zipNames } from '../../tools/release/zip-names';
import { problemsOfZips } from '../../tools/release/zips';

const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-release-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A zip file of empty entries: its central directory and its end (PKWARE APPNOTE 4.3.12, 4.3.16). */
function zipOf(names: readonly string[]): Buffer {
  const entries = names.map((name) => {
    const entry = Buffer.alloc(46 + Buffer.byteLength(name));
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.write(name, 46);
    return entry;
  });
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(directory.length, 12);
  return Buffer.concat([directory, end]);
}

describe('the changelog', () => {
  it.each([
    ['a section with its day', '# C\n\n## 1.2.3 – 2026-11-28\n\n- Marks.\n', []],
    [
      'no section',
      '# C\n\n## Unreleased\n\n- Marks.\n',
      ['CHANGELOG.md has no section "## 1.2.3 – YYYY-MM-DD"'],
    ],
    ['no day', '## 1.2.3 soon\n- Marks.\n', ['CHANGELOG.md: "1.2.3 soon" names no day']],
    [
      'nothing said',
      '## 1.2.3 – 2026-11-28\n\n## 1.2.2 – 2026-11-01\n- Marks.\n',
      ['CHANGELOG.md says nothing about 1.2.3'],
    ],
  ])('%s', (_name, changelog, problems) => {
    expect(problemsOfChangelog(changelog, '1.2.3')).toEqual(problems);
  });
});

describe('the zip files', () => {
  it('are read by their names', () => {
    const file = join(folder, 'a.zip');
    writeFileSync(file, zipOf(['manifest.json', 'icons/ảnh.png']));
    expect(zipNames(file)).toEqual(['manifest.json', 'icons/ảnh.png']);
  });

  it('are refused when they are none', () => {
    const file = join(folder, 'b.zip');
    writeFileSync(file, 'no zip file at all, only some words of ours');
    expect(() => zipNames(file)).toThrow('is no zip file');
  });

  it('are told by what they lack and what they should not hold', () => {
    const needed = ['manifest.json', 'licences.txt', 'packs/bundled.json', 'content-scripts/content.js'];
    writeFileSync(join(folder, 'doi-chieu-1.2.3-chrome.zip'), zipOf([...needed, 'background.js.map']));
    writeFileSync(join(folder, 'doi-chieu-1.2.3-firefox.zip'), zipOf(needed.slice(1)));
    expect(problemsOfZips(folder, '1.2.3')).toEqual([
      'doi-chieu-1.2.3-chrome.zip holds background.js.map',
      'doi-chieu-1.2.3-firefox.zip lacks manifest.json',
      'doi-chieu-1.2.3-sources.zip is missing',
    ]);
  });
});
