import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import cardEn from '../../assets/locales/card.en.json';
import cardVi from '../../assets/locales/card.vi.json';
import surfacesEn from '../../assets/locales/surfaces.en.json';
import surfacesVi from '../../assets/locales/surfaces.vi.json';
import manifestEn from '../../assets/public/_locales/en/messages.json';
import manifestVi from '../../assets/public/_locales/vi/messages.json';
import { catalogues } from '../../lib/ui/messages';

const root = join(import.meta.dirname, '..', '..');
const sources = ['lib/ui', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  .join('\n');

/** Keys written out, and keys composed as `type.${…}`: their fixed beginning stands for all of them. */
const written = new Set([...sources.matchAll(/'([a-z][\w.]*)'/gi)].map(([, key]) => key));
const composed = [...sources.matchAll(/`([a-z][\w.]*\.)\$\{/gi)].map(([, start]) => start ?? '');
const isUsed = (key: string): boolean => written.has(key) || composed.some((start) => key.startsWith(start));

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))]
    .filter((name) => name !== 'n')
    .sort();

describe('both languages', () => {
  it.each([
    ['card', cardVi, cardEn],
    ['surfaces', surfacesVi, surfacesEn],
    ['manifest', manifestVi, manifestEn],
  ])('%s has the same keys in the same order', (_name, vi, en) => {
    expect(Object.keys(en)).toEqual(Object.keys(vi));
  });

  it('no key stands in both catalogues', () => {
    expect(Object.keys(surfacesVi).filter((key) => key in cardVi)).toEqual([]);
  });

  it('every message is said in both, with the same values in it', () => {
    // English writes a month by name, Vietnamese by number.
    const keys = Object.keys(catalogues.vi).filter(
      (key) => key !== 'month',
    ) as (keyof typeof catalogues.vi)[];
    const odd = keys.filter((key) => {
      const [vi, en] = [catalogues.vi[key], catalogues.en[key]];
      return vi.trim() === '' || en.trim() === '' || placeholders(vi).join() !== placeholders(en).join();
    });
    expect(odd).toEqual([]);
  });
});

describe('use', () => {
  it('every key is used', () => {
    expect(Object.keys(catalogues.vi).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('every key asked for exists', () => {
    const asked = [...sources.matchAll(/words\.text\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
    expect(asked.length).toBeGreaterThan(60);
    expect(asked.filter((key) => !(key in catalogues.vi))).toEqual([]);
  });
});
