import type { EventRecord, EventReport } from '../../../../lib/events/types';
import type { RecordCheck } from '../../../../tools/pack/checks/problem';
import { sampleEvent } from '../../../events/sample-events';

/** A record of Friday 2025-05-16 that no check minds. */
export const event = (part: Partial<EventRecord> = {}): EventRecord =>
  sampleEvent({
    id: '2025-05-16-x',
    date: '2025-05-16',
    title: { vi: 'Nga và Ukraine họp', en: 'Russia and Ukraine meet' },
    summary: { vi: 'Hai bên gặp nhau.', en: 'The two sides met.' },
    reports: [report()],
    ...part,
  });

export const report = (part: Partial<EventReport> = {}): EventReport => ({
  publisher: 'tuoitre.vn',
  url: 'https://tuoitre.vn/dam-phan-20250516.htm',
  title: null,
  published: '2025-05-16',
  lang: 'vi',
  kind: 'press',
  ...part,
});

/** Problems that a check finds in records, as one text. */
export const problems = (check: RecordCheck, ...events: EventRecord[]): string =>
  check(events)
    .map(({ id, problem }) => `${id}: ${problem}`)
    .join('\n');
