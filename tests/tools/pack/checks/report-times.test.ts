import { expect, it } from 'vitest';
import { reportTimes } from '../../../../tools/pack/checks/report-times';
import { event, problems, report } from './samples';

it.each<[string, string | null, boolean]>([
  ['its own day', '2025-05-16', true],
  ['a month before', '2025-04-20', true],
  ['a month only', '2025-05', true],
  ['years after', '2026-01-01', true],
  ['an unknown day', null, true],
  ['a year before', '2024-01-01', false],
])('a report of %s', (_, published, fine) => {
  expect(problems(reportTimes, event({ reports: [report({ published })] })) === '').toBe(fine);
});
