import { expect, it } from 'vitest';
import { memoryStore } from '../../../lib/events/memory/store';
import { sampleEvent, samplePack } from '../sample-events';
import { describeStore } from '../store-suite';

describeStore('memoryStore', async (pack) => memoryStore([pack]));

it('a later pack replaces a record of an earlier one', async () => {
  const event = sampleEvent({ id: '2025-05-16-x', date: '2025-05-16' });
  const moved = { ...event, date: '2025-05-17' };
  const store = memoryStore([samplePack([event]), samplePack([moved])]);
  expect(await store.between('2025-05-16', '2025-05-16')).toEqual([]);
  expect(await store.between('2025-05-17', '2025-05-17')).toEqual([moved]);
});
