import { expect, it } from 'vitest';
import { ownWordsAgainstOthers } from '../../../tools/pack/own-words';
import { samplePack } from '../../events/sample-events';
import { event, report } from './checks/samples';

const swap = event({
  id: '2025-05-16-swap',
  type: 'prisoner_exchange',
  title: { vi: 'Nga và Ukraine trao đổi 205 tù binh mỗi bên' },
  summary: { vi: 'Ngày 16/5, hai bên trao đổi 205 tù binh mỗi bên.' },
  quantities: [{ what: 'prisoners each side', value: 205, unit: 'people' }],
  reports: [report()],
  grounds: true,
});

it("points out a record whose own words go against another's figure, and no other", async () => {
  const slipped = event({
    id: '2025-05-17-answer',
    date: '2025-05-17',
    type: 'statement',
    participants: ['russia'],
    title: { vi: 'Nga nói về đợt trao đổi tù binh với Ukraine' },
    summary: { vi: 'Ngày 16/5, Nga và Ukraine trao đổi 250 tù binh mỗi bên.' },
  });
  const found = await ownWordsAgainstOthers(samplePack([swap, slipped]));
  expect(found.length).toBe(1);
  expect(found[0]).toMatch(/^2025-05-17-answer: figure: .*250.*205/);
  expect(await ownWordsAgainstOthers(samplePack([swap]))).toEqual([]);
});
