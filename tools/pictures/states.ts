import { analysesAre } from '../../tests/e2e/kit/analyses';
import { fire } from '../../tests/e2e/kit/fire';
import type { Settings } from '../../lib/platform/settings';
import { grow, panelAt, statusOf, tabOf } from './panel-at';
import { openPopup } from './popup';
import type { ArticleName } from './site';
import type { Stage } from './stage';
import { sampleArticle } from '../demo/article';

const LOOKS: [look: string, settings: Partial<Settings>][] = [
  ['vi', { language: 'vi', theme: 'light' }],
  ['en-dark', { language: 'en', theme: 'dark' }],
];

/** What the panel says of a page, by article: what has to be there before the picture is taken. */
const SAID: [name: ArticleName, ready: string][] = [
  ['off', '.StateView'],
  ['undated', '.PanelNote'],
  ['young', '.PanelNote'],
  ['tied', '.ClaimItem'],
  ['subject', '.RelatedReports'],
  ['empty', '.StateView'],
  ['same', '.StateView'],
  ['other', '.StateView'],
];

/** Every state of the panel and of the popup besides the usual list. */
export async function statePictures(stage: Stage): Promise<void> {
  for (const [look, settings] of LOOKS) {
    await stage.set(settings);
    for (const [name, ready] of SAID) {
      await stage.open(name);
      await stage.page.waitForTimeout(700);
      const panel = await panelAt(stage, 400, ready);
      for (const row of await panel.locator('.ClaimRow:not([data-kind="match"]) > summary').all())
        await row.click();
      await panel.mouse.move(2, 2);
      await stage.picture(panel, `state-${name}-${look}`, await grow(panel, 400));
      await panel.close();
    }
    await passage(stage, look);
    await stuckAndFailing(stage, look, settings);
  }
  await stage.set({ language: 'vi', theme: 'light' });
  await stage.open('sample');
  await stage.page.waitForTimeout(700);
  const panel = await panelAt(stage, 400);
  await panel.emulateMedia({ forcedColors: 'active' });
  await stage.picture(panel, 'panel-forced', await grow(panel, 400));
  await panel.close();
}

/** What the menu shows of a selected passage: with what differs, and with nothing to compare. */
async function passage(stage: Stage, look: string): Promise<void> {
  const passages: [name: string, text: string][] = [
    ['passage', sampleArticle.paragraphs[2] ?? ''],
    ['passage-nothing', 'Giá cà phê đi ngang.'],
  ];
  const rig = { browser: stage, tabOf: () => tabOf(stage) };
  for (const [name, selectionText] of passages) {
    await stage.open('sample');
    await stage.page.waitForTimeout(700);
    const panel = await panelAt(stage, 400);
    await fire(rig, stage.page, 'menu', 'check-passage', { selectionText, pageUrl: sampleArticle.url });
    await panel.locator('.PanelHeader-back').waitFor();
    await panel.locator('.ClaimItem[data-kind], .StateView').first().waitFor();
    await panel.waitForTimeout(400);
    await panel.bringToFront();
    await stage.picture(panel, `state-${name}-${look}`, await grow(panel, 400));
    await panel.locator('.PanelHeader-back').click();
    await panel.close();
  }
}

async function stuckAndFailing(stage: Stage, look: string, settings: Partial<Settings>): Promise<void> {
  for (const [how, name, ready] of [
    ['stuck', 'loading', '.Skeleton'],
    ['failing', 'error', '.StateView'],
  ] as const) {
    await openWhile(stage, how, name);
    const panel = await panelAt(stage, 400, ready);
    for (const fold of await panel.locator('.Fold > summary').all()) await fold.click();
    await panel.mouse.move(2, 2);
    await stage.picture(panel, `state-${name}-${look}`, 400);
    await panel.close();
    await openWhile(stage, how, name);
    const popup = await openPopup(stage, null, settings, ready);
    await stage.picture(popup, `popup-${name}-${look}`, 600);
    await popup.close();
  }
  await analysesAre(stage.context, 'done');
}

/** How often a page is looked at before it is opened anew, 100 ms apart. */
const MOST_LOOKS = 100;
/** "Loading" is what every page says first: it has to last for so many looks. */
const LASTING_LOOKS = 10;

/**
 * Opens the article while analyses are held up or fail, until its page says so: a worker that the browser ended and
 * started again in between analyses as ever.
 */
async function openWhile(stage: Stage, how: 'stuck' | 'failing', wanted: 'loading' | 'error'): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await analysesAre(stage.context, how);
    await stage.desk.evaluate(() => chrome.storage.session.clear());
    await stage.open('sample');
    const tab = await tabOf(stage);
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      await stage.page.waitForTimeout(100);
      const status = await statusOf(stage, tab);
      if (status === wanted && (wanted === 'error' || look >= LASTING_LOOKS)) return;
      if (status !== null && status !== 'loading') break;
    }
  }
  throw new Error(`no page stays in the state "${wanted}"`);
}
