import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../lib/events/memory/store';
import type { LooseReport } from '../../lib/events/types';
import { sampleEvent, samplePack } from '../events/sample-events';
import { analysisOf } from './read-page';

const PAGE = [
  'Ukraine tập kích kho dầu ở Kursk',
  'UAV Ukraine tập kích kho dầu ở tỉnh Kursk đêm 9/3, gây cháy lớn, theo thống đốc tỉnh Kursk.',
  'Bộ Quốc phòng Nga cho biết đã bắn rơi 40 UAV trên bầu trời tỉnh Kursk và Biển Đen.',
].join('\n');
const DAY = '2026-03-10';

const report = (day: string, title: string): LooseReport => ({
  publisher: 'tuoitre.vn',
  url: `https://tuoitre.vn/${day}-kursk.htm`,
  title,
  published: `${day}T08:00:00+07:00`,
  lang: 'vi',
  entities: ['ukraine', 'kursk'],
});
const DEPOT = report('2026-03-10', 'UAV Ukraine gây cháy kho dầu ở Kursk');
const AFTER = report('2026-03-11', 'Kho dầu ở Kursk vẫn cháy sau vụ tập kích của UAV Ukraine');

describe('earlier reports beside an article', () => {
  it('without an event: beside its claims and beside itself, with their day, without those that came later', async () => {
    const analysis = await analysisOf(PAGE, DAY, memoryStore([samplePack([], undefined, [DEPOT, AFTER])]));
    const { publisher, url, title, lang } = DEPOT;
    const cited = { publisher, url, title, published: '2026-03-10', lang };
    expect(analysis.related).toEqual([cited]);
    expect(analysis.claims.flatMap(({ related }) => related ?? [])).toContainEqual(cited);
    expect(JSON.stringify(analysis)).not.toContain(AFTER.url);
  });

  it('with an event: the article has none of its own', async () => {
    const strike = sampleEvent({
      id: '2026-03-09-kursk-depot',
      date: '2026-03-09',
      type: 'strike',
      title: { vi: 'UAV Ukraine tập kích kho dầu ở tỉnh Kursk' },
      summary: { vi: 'UAV Ukraine tập kích kho dầu ở tỉnh Kursk, gây cháy lớn.' },
      participants: ['ukraine', 'russia'],
      places: ['kursk'],
    });
    const store = memoryStore([samplePack([strike], undefined, [DEPOT])]);
    const analysis = await analysisOf(PAGE, DAY, store);
    expect(analysis.claims.some(({ matches }) => matches[0]?.relation === 'same')).toBe(true);
    expect(analysis.related).toBeUndefined();
  });

  it('nothing is said where nothing is related', async () => {
    const analysis = await analysisOf(PAGE, DAY, memoryStore([samplePack([], undefined, [AFTER])]));
    expect('related' in analysis).toBe(false);
    expect(analysis.claims.some((claim) => 'related' in claim)).toBe(false);
  });
});
