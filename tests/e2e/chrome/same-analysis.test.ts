import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Rig, startRig } from '../kit/rig';
import { onTheCommandLine, samePages } from '../kit/same';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig(samePages);
});
afterAll(() => rig.close());

it.each(
  Object.entries(samePages),
)('%s: worker and command line give the same bytes', async (address, html) => {
  const page = await rig.open(`https://${address}`);
  const read = async () => {
    const state = await rig.stateOf(page);
    return state?.status === 'analysed' ? JSON.stringify(state.analysis) : state?.status;
  };
  await expect.poll(read).toMatch(/^\{/);
  expect(await read()).toBe(await onTheCommandLine(html, `https://${address}`));
  await page.close();
});
