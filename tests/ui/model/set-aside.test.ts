import { describe, expect, it } from 'vitest';
import { rejectionKey, withoutRejected } from '../../../lib/analysis/rejected';
import type { Analysis } from '../../../lib/analysis/types';
import { itemsOf, listed } from '../../../lib/ui/model/items';
import { rejectionKeys, restoreKeys } from '../../../lib/ui/model/set-aside';
import { sampleAnalysis } from '../../fixtures/analysis';

const event = '2025-08-24-pow-exchange';
const [told] = sampleAnalysis.claims.filter(({ id }) => id === 'c4');
if (!told) throw new Error('The sample has no c4.');
const title = { ...told, id: 'title', start: 0, end: sampleAnalysis.text.indexOf('\n'), times: [] };
const otherDay = { ...told, id: 'other', start: told.start + 1, times: [0] };
/** The news in the title, in the body, and once more on another day. */
const repeated: Analysis = { ...sampleAnalysis, claims: [title, ...sampleAnalysis.claims, otherDay] };

describe('“not this event”', () => {
  it('takes the passages along that tell the event on the same day or on none', () => {
    const keys = new Set(rejectionKeys(repeated, told, event));
    expect(keys).toEqual(new Set([title, told].map((claim) => rejectionKey(repeated, claim, event))));
  });

  it('leaves one row that tells of it, with the passage that has a day, and comes back whole', () => {
    const aside = withoutRejected(repeated, new Set(rejectionKeys(repeated, told, event)));
    const rows = listed(itemsOf(aside)).filter(({ claim }) => claim?.rejected);
    expect(rows.map(({ claim, kind }) => [claim?.id, kind])).toEqual([['c4', 'none']]);
    expect(new Set(restoreKeys(aside, event))).toEqual(new Set(rejectionKeys(repeated, told, event)));
  });
});
