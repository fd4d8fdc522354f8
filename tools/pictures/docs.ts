import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pictures that the README shows: name there, name here. */
const SHOWN = {
  '1-difference': 'window-difference',
  '2-evidence': 'window-evidence',
  '3-source': 'window-source',
  panel: 'panel-400-sample-vi',
  popup: 'popup-vi',
  timeline: 'popup-whole-vi',
  welcome: 'welcome-vi',
};

/** Takes the README's pictures over from those that were made before. */
export function showInDocs(folder: string): void {
  for (const [name, made] of Object.entries(SHOWN))
    copyFileSync(
      join(folder, `${made}.png`),
      join(import.meta.dirname, '..', '..', 'docs', 'pictures', `${name}.png`),
    );
}
