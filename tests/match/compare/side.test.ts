import { describe, expect, it } from 'vitest';
import { attackerOf, attackerOfClaim } from '../../../lib/match/compare/side';
import { sampleEvent } from '../../events/sample-events';

describe('the side that strikes in a claim', () => {
  it.each([
    ['as its words tell', 'Nga phóng tên lửa vào Sumy', ['strike'], ['sumy'], 'russia'],
    ['as its words tell, whatever the ground', 'UAV Ukraine đánh kho dầu', ['strike'], ['crimea'], 'ukraine'],
    ['by the ground struck', 'Kho dầu ở Moskva bị tập kích', ['strike'], ['moscow'], 'ukraine'],
    ['by the ground struck', 'Kiev bị tập kích trong đêm', ['strike'], ['kyiv'], 'russia'],
    ['not on contested ground', 'Cầu ở Crimea bị tập kích', ['strike'], ['crimea'], null],
    ['not on the ground of both', 'Kiev và Moskva bị tập kích', ['strike'], ['kyiv', 'moscow'], null],
    ['not on a third one’s ground', 'Thủ đô Paris bị tập kích', ['strike'], ['paris'], null],
    ['not without a place', 'Kho dầu bị tập kích', ['strike'], [], null],
    ['only of strikes', 'Kiev trao đổi tù binh', ['prisoner_exchange'], ['kyiv'], null],
  ])('%s: %s', (_name, words, types, places, side) => {
    expect(attackerOfClaim(words, types, places)).toBe(side);
  });
});

describe('the side that strikes in an event', () => {
  it.each([
    ['as its title tells', 'Ukraine tập kích sân bay của Nga', ['russia'], 'ukraine'],
    ['by the ground struck', 'Đòn tập kích vào khu dân cư', ['kyiv'], 'russia'],
    ['not on contested ground', 'Đòn tập kích vào khu dân cư', ['donetsk-oblast'], null],
  ])('%s: %s', (_name, vi, places, side) => {
    const event = sampleEvent({ id: 'x', date: '2025-05-19', type: 'strike', title: { vi }, places });
    expect(attackerOf(event)).toBe(side);
    expect(attackerOf({ ...event, type: 'battle' })).toBeNull();
  });
});
