import { afterAll, beforeAll, expect, it } from 'vitest';
import { sampleArticle } from '../../../tools/demo/article';
import { threeClicks } from '../../../tools/demo/path';
import { pour } from '../../fixtures/pour';
import { cardGone } from '../kit/card';
import { type Rig, startRig } from '../kit/rig';

const report = 'dantri.com.vn/the-gioi/nga-ukraine-tiep-tuc-trao-doi-tu-binh-20250825094557457.htm';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({
    [sampleArticle.url.replace('https://', '')]: pour('vnexpress', sampleArticle),
    [report]: '<title>Báo khác</title><p>Một bài khác.</p>',
  });
});
afterAll(() => rig.close());

it('three clicks of the demo lead to the difference, its evidence and the source', async () => {
  const article = await rig.open(sampleArticle.url);
  const shown: string[] = [];
  await threeClicks(rig.browser, article, async (step) => {
    shown.push(step.shows);
    if (step.shows === 'difference')
      expect(step.card.text).toMatch(/Trang này:\s*25\/8[^]*Các bản tin trước:\s*24\/8/);
    else if (step.shows === 'evidence') {
      expect(await step.panel.locator('.ClaimItem[data-kind="conflict"]').innerText()).toMatch(
        /Hai bản tin trước ghi 24\/8\s*Dân trí, 25\/8\/2025/,
      );
      // The panel tells the rest: the passage stands free again.
      await cardGone(article);
    } else expect(step.page.url()).toBe(`https://${report}`);
  });
  expect(shown).toEqual(['difference', 'evidence', 'source']);
});
