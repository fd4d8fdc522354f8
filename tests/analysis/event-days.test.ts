import { beforeAll, expect, it } from 'vitest';
import type { IndexedEventStore } from '../../lib/events/types';
import { bundledStore } from '../match/events';
import { analysisOf } from './read-page';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const timesOf = async (text: string) =>
  (await analysisOf(text, '2025-08-25', store)).times.map(
    ({ start, end, value, basis }) => `${text.slice(start, end)} = ${value} (${basis})`,
  );

it.each([
  [
    'an event that the record knows',
    'Ông Zelensky tới Washington ba ngày sau cuộc gặp thượng đỉnh giữa ông Trump và ông Putin tại Anchorage, Alaska.',
    'ba ngày sau = 2025-08-18 (event)',
  ],
  [
    'an event that it does not know',
    'Ông Zelensky tới Washington ba ngày sau đám cưới của em họ ông tại Odessa.',
    'ba ngày sau = P3D (explicit)',
  ],
])('"ba ngày sau" and %s', async (_, text, expected) => {
  expect(await timesOf(text)).toContain(expected);
});
