import { describe, expect, it } from 'vitest';
import { tiedMatches } from '../../../lib/match/choose/undecided';
import { counts, itemsOf, listed, split } from '../../../lib/ui/model/items';
import { emptyAnalysis, quietAnalysis, sampleAnalysis, weekdayAnalysis } from '../../fixtures/analysis';

const textOf = (span: { start: number; end: number }): string =>
  sampleAnalysis.text.slice(span.start, span.end);

describe('itemsOf', () => {
  it('holds findings and the claims without one, in the order of the article', () => {
    expect(itemsOf(sampleAnalysis).map(({ kind, mark }) => [kind, textOf(mark).slice(0, 20)])).toEqual([
      ['match', 'Ngày 14/8'],
      ['note', 'Rạng sáng 16/8'],
      ['match', 'Ngày 18/8'],
      ['conflict', 'hôm qua'],
      ['match', 'Hôm 19/8'],
      ['none', 'Trong tháng 6, các n'],
      ['note', 'gần 500'],
      ['undecided', 'Hồi đầu năm, ông Tru'],
    ]);
  });

  it('gives a finding its claim, its event and the time that it stands on', () => {
    const conflict = itemsOf(sampleAnalysis).find(({ kind }) => kind === 'conflict');
    expect(conflict?.claim?.id).toBe('c4');
    expect(conflict?.match?.event).toBe('2025-08-24-pow-exchange');
    expect(conflict?.time?.value).toBe('2025-08-25');
  });

  it('shows a finding that has no claim', () => {
    const items = itemsOf(weekdayAnalysis);
    expect(items.filter(({ kind }) => kind === 'conflict')).toHaveLength(1);
    expect(items).toHaveLength(weekdayAnalysis.claims.length + 1);
  });

  it('never calls a claim agreeing whose date or figure differs, even without a finding', () => {
    const silent = { ...sampleAnalysis, findings: [] };
    const kinds = Object.fromEntries(itemsOf(silent).map(({ id, kind }) => [id, kind]));
    expect(kinds).toMatchObject({ c1: 'match', c2: 'none', c4: 'none', c7: 'none' });
  });

  it('marks a figure when an agreeing claim has no time of its own', () => {
    const undated = {
      ...quietAnalysis,
      claims: quietAnalysis.claims.filter(({ id }) => id === 'c1').map((claim) => ({ ...claim, times: [] })),
    };
    expect(itemsOf(undated).map(({ mark }) => textOf(mark))).toEqual(['84 tù binh']);
  });
});

describe('tiedMatches', () => {
  const claim = sampleAnalysis.claims.find(({ id }) => id === 'c8');
  const scored = (first: number, second: number) => {
    if (!claim) throw new Error('The sample has no claim c8.');
    const [a, b] = claim.matches;
    if (!a || !b) throw new Error('Claim c8 has no two candidates.');
    return tiedMatches({
      ...claim,
      matches: [
        { ...a, score: first },
        { ...b, score: second },
      ],
    });
  };

  it.each([
    [0.71, 0.7, true],
    [0.8, 0.7, false],
    [0.3, 0.3, false],
  ])('%d and %d: %s', (first, second, expected) => {
    expect(scored(first, second) !== null).toBe(expected);
  });
});

describe('unmatched claims', () => {
  const [model] = sampleAnalysis.claims;
  if (!model) throw new Error('The sample has no claims.');
  const bare = { ...model, id: 'x', matches: [], times: [], quantities: [] };
  const counted = [{ start: 0, end: 2, value: 84, unit: 'people', what: 'prisoners' }];
  it.each([
    ['words about the war', { type: 'statement', quantities: counted }, false],
    ['a happening without day or figure', { type: 'strike' }, false],
    ['a happening with a figure', { type: 'strike', quantities: counted }, true],
    ['a clause of no kind', { type: null, quantities: counted }, false],
  ] as const)('%s', (_, change, listed) => {
    const claim = { ...bare, ...change, quantities: 'quantities' in change ? [...change.quantities] : [] };
    expect(itemsOf({ ...sampleAnalysis, findings: [], claims: [claim] }).length > 0).toBe(listed);
  });

  it.each([
    ['a happening and its day', model, true],
    ['a day alone', { ...model, end: model.start + 'Ngày 14/8'.length, quantities: [] }, false],
  ])('%s', (_, claim, shown) => {
    const unmatched = { ...claim, matches: [] };
    expect(itemsOf({ ...sampleAnalysis, findings: [], claims: [unmatched] }).length > 0).toBe(shown);
  });
});

describe('ties', () => {
  const tied = sampleAnalysis.claims.find(({ id }) => id === 'c8');
  if (!tied) throw new Error('The sample has no claim c8.');
  const kindOf = (claim: typeof tied) =>
    itemsOf({ ...sampleAnalysis, findings: [], claims: [claim] }).map(({ kind }) => kind);

  it.each([
    ['two events of the told kind', tied, ['undecided']],
    [
      'events of other kinds',
      { ...tied, matches: tied.matches.map((one) => ({ ...one, type: 'strike' })) },
      [],
    ],
    ['a clause of no kind', { ...tied, type: null }, []],
  ])('%s', (_name, claim, expected) => {
    expect(kindOf(claim)).toEqual(expected);
  });
});

describe('listed', () => {
  const first = quietAnalysis.claims.find(({ id }) => id === 'c1');
  if (!first) throw new Error('The sample has no claim c1.');
  const undated = { ...first, id: 'undated', times: [] };
  const listedIds = (claims: (typeof first)[], findings = quietAnalysis.findings) =>
    listed(itemsOf({ ...quietAnalysis, claims, findings })).map(({ id }) => id);

  it('an event that is told twice with its day stands once', () => {
    expect(listedIds([first, { ...first, id: 'again' }])).toEqual(['c1']);
  });

  it('a passage without the day gives way to one with it', () => {
    expect(listedIds([undated, first])).toEqual(['c1']);
    expect(listedIds([undated, { ...undated, id: 'again' }])).toEqual(['undated']);
  });

  it('a passage without the day gives way to a finding about its event', () => {
    const [finding] = sampleAnalysis.findings;
    const event = first.matches[0]?.event ?? null;
    if (!finding) throw new Error('The sample has no finding.');
    const about = { ...first, id: 'about' };
    expect(listedIds([undated, about], [{ ...finding, claim: 'about', event }])).toEqual(['finding-0']);
  });

  it('keeps every finding and every event', () => {
    expect(listed(itemsOf(sampleAnalysis))).toEqual(itemsOf(sampleAnalysis));
  });
});

describe('split and counts', () => {
  it('puts conflicts first and keeps the rest in order', () => {
    const { conflicts, rest } = split(itemsOf(sampleAnalysis));
    expect(conflicts).toHaveLength(1);
    expect(rest.map(({ kind }) => kind)).toEqual([
      'match',
      'note',
      'match',
      'match',
      'none',
      'note',
      'undecided',
    ]);
  });

  it.each([
    ['sample', sampleAnalysis, { conflict: 1, note: 2, match: 3, none: 2 }],
    ['quiet', quietAnalysis, { conflict: 0, note: 0, match: 3, none: 2 }],
    ['empty', emptyAnalysis, { conflict: 0, note: 0, match: 0, none: 0 }],
  ])('%s', (_name, analysis, expected) => {
    expect(counts(itemsOf(analysis))).toEqual(expected);
  });
});
