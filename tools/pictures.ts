/**
 * `tsx tools/pictures.ts [name …]`: the built extension in Chromium on articles of our own, one picture of each surface
 * and state in .demo/pictures. Names choose groups: those below and `window`; `docs` takes those of the README over into
 * docs/pictures.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { showInDocs } from './pictures/docs';
import { optionsPictures } from './pictures/options';
import { pagePictures } from './pictures/page';
import { panelPictures } from './pictures/panel';
import { popupPictures } from './pictures/popup';
import { readingPictures } from './pictures/reading';
import { openStage, type Stage } from './pictures/stage';
import { statePictures } from './pictures/states';
import { widthPictures } from './pictures/widths';
import { windowPictures } from './pictures/window';

const GROUPS: Record<string, (stage: Stage) => Promise<void>> = {
  page: pagePictures,
  widths: widthPictures,
  reading: readingPictures,
  popup: popupPictures,
  options: optionsPictures,
  states: statePictures,
  panel: panelPictures,
};

const folder = join(import.meta.dirname, '../.demo/pictures');
const asked = process.argv.slice(2);
const isWanted = (group: string): boolean => asked.length === 0 || asked.includes(group);

mkdirSync(folder, { recursive: true });
if (isWanted('window')) await windowPictures(folder);
const stage = await openStage(folder);
for (const [group, take] of Object.entries(GROUPS)) if (isWanted(group)) await take(stage);
await stage.close();
if (asked.includes('docs')) showInDocs(folder);
process.exit(0);
