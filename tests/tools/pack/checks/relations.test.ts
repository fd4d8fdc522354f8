import { describe, expect, it } from 'vitest';
import type { Relation } from '../../../../lib/events/types';
import { relations } from '../../../../tools/pack/checks/relations';
import { event, problems } from './samples';

const round = event({ id: '2025-05-16-round', aliases: ['2025-05-16-istanbul'] });
const later = event({ id: '2025-06-02-round', date: '2025-06-02' });
const related = (kind: Relation['kind'], id: string) =>
  event({ id: '2025-05-17-answer', date: '2025-05-17', relations: [{ kind, id }] });

describe('relations', () => {
  it.each<[Relation['kind'], string]>([
    ['follows', round.id],
    ['follows', '2025-05-16-istanbul'],
    ['part_of', round.id],
    ['moved_from', later.id],
    ['cancels', later.id],
  ])('accept %s %s', (kind, id) => {
    expect(problems(relations, round, later, related(kind, id))).toBe('');
  });

  it.each<[Relation['kind'], string, string]>([
    ['follows', '2025-05-16-nothing', 'not in the pack'],
    ['follows', '2025-05-17-answer', 'itself'],
    ['follows', later.id, 'comes later'],
    ['part_of', later.id, 'begins later'],
  ])('refuse %s %s', (kind, id, message) => {
    expect(problems(relations, round, later, related(kind, id))).toContain(message);
  });
});
