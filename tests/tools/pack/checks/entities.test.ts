import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../lib/events/types';
import { entities } from '../../../../tools/pack/checks/entities';
import { event, problems } from './samples';

describe('entities', () => {
  it('accept people, states and places', () => {
    expect(
      problems(
        entities,
        event({ participants: ['vladimir-putin', 'russia'], places: ['istanbul', 'turkey'] }),
      ),
    ).toBe('');
  });

  it.each<[string, Partial<EventRecord>, string]>([
    ['an unknown party', { participants: ['atlantis'] }, 'unknown entity atlantis'],
    ['an unknown place', { places: ['atlantis'] }, 'unknown entity atlantis'],
    ['a person as a place', { places: ['vladimir-putin'] }, 'is no place'],
    ['a party twice', { participants: ['russia', 'ukraine', 'russia'] }, 'russia twice'],
  ])('refuse %s', (_, part, message) => {
    expect(problems(entities, event(part))).toContain(message);
  });
});
