import { gzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checksumOf } from '../../../lib/events/pack/checksum';
import { memoryStore } from '../../../lib/events/memory/store';
import { readPack } from '../../../lib/events/pack/read-pack';
import type { EventPack } from '../../../lib/events/types';
import { bundlePack } from '../../../tools/pack/bundle';
import { loadBundledPack } from '../../../tools/pack/load';

const SHARED = new URL('../../../../shared/', import.meta.url);
const FIRST_RECORDS = ['data/events.jsonl', 'eval/seed-events.jsonl'].map((file) => new URL(file, SHARED));

describe('bundlePack', () => {
  it('is the loaded pack in one line, with its checksum as version', async () => {
    const bundle = await bundlePack();
    const pack = JSON.parse(bundle) as EventPack;
    expect(bundle).not.toContain('\n');
    expect(pack).toEqual(await loadBundledPack());
    expect(pack.version).toBe(checksumOf(pack.events, pack.reports));
    expect(readPack(pack).ok).toBe(true);
  });

  it('stays under 1 MB compressed', async () => {
    expect(gzipSync(await bundlePack()).length).toBeLessThan(1_000_000);
  });

  it('another event or another order gives another version', async () => {
    const { events } = await loadBundledPack();
    const [first, ...others] = events;
    expect(checksumOf(others)).not.toBe(checksumOf(events));
    expect(checksumOf([...others, ...(first ? [first] : [])])).not.toBe(checksumOf(events));
  });

  it.runIf(FIRST_RECORDS.every((file) => existsSync(file)))(
    'holds every id of the first records (needs ../shared, skipped without it)',
    async () => {
      const ids = FIRST_RECORDS.flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => (JSON.parse(line) as { id: string }).id),
      );
      const found = await memoryStore([await loadBundledPack()]).byIds(ids);
      expect(found.length).toBe(new Set(ids).size);
    },
  );
});
