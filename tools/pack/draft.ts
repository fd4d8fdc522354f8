import { analyse } from '../../lib/analysis/analyse';
import { memoryStore } from '../../lib/events/memory/store';
import { InputError, readOptions } from '../check/options';
import { articleOf } from '../check/read-input';
import { draftsOf } from './draft-records';
import { loadBundledPack } from './load';

/**
 * `npm run -s pack:draft -- [--url URL] [--published TIME] ARTICLE…`: what each article reports, as draft records (one JSON
 * value a draft) for a person to finish: title and summary in own words, ids, places, the day from the text.
 */
try {
  const options = readOptions(process.argv.slice(2));
  const store = memoryStore([await loadBundledPack()]);
  for (const file of options.files) {
    const drafts = draftsOf(await analyse(articleOf(file, options), store, { lang: options.lang }));
    for (const draft of drafts) console.log(JSON.stringify(draft, null, 2));
    console.error(`${file}: ${drafts.length} drafts`);
  }
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
