import { describe, expect, it } from 'vitest';
import { entityById } from '../../../lib/entities/gazetteer';
import { RECORD_CHECKS } from '../../../tools/pack/checks/all';
import { APART } from '../../../tools/pack/checks/apart';
import { looseReports } from '../../../tools/pack/checks/loose-reports';
import withoutArticle from '../../../tools/pack/checks/without-article.json';
import { loadBundledPack, readReportFiles, readYearFiles } from '../../../tools/pack/load';

describe('the bundled record', () => {
  it('passes every check', async () => {
    const { events } = await loadBundledPack();
    expect(RECORD_CHECKS.flatMap((check) => check(events))).toEqual([]);
    expect(looseReports(await readReportFiles(), events)).toEqual([]);
  });

  it('keeps its lists of exceptions to records that are there', async () => {
    const ids = new Set((await loadBundledPack()).events.map(({ id }) => id));
    const excepted = [...APART.flatMap((pair) => pair.ids), ...withoutArticle];
    expect(excepted.filter((id) => !ids.has(id))).toEqual([]);
    expect(APART.filter(({ why }) => why.length < 10)).toEqual([]);
  });

  it('names in its loose reports only entities that are known', async () => {
    const { reports = [] } = await loadBundledPack();
    expect(reports.flatMap(({ entities }) => entities.filter((id) => !entityById(id)))).toEqual([]);
    expect(reports.filter(({ entities }) => entities.length === 0).length).toBeLessThan(reports.length / 10);
  });
});

describe('the year files', () => {
  it('hold their own year, in order', async () => {
    for (const { file, events } of await readYearFiles()) {
      const keys = events.map((record) => `${record.date} ${record.id}`);
      expect(keys).toEqual([...keys].sort());
      expect(events.filter((record) => !record.date.startsWith(file.slice(0, 4)))).toEqual([]);
    }
  });
});
