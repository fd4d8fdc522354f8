/** `npm run found`: writes docs/found.md from the verdicts of tests/gold/news-verdicts.jsonl. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conflictVerdicts } from '../eval/news-verdicts';
import { foundPage } from './page';

const file = join(import.meta.dirname, '../../docs/found.md');
writeFileSync(file, foundPage(conflictVerdicts()));
console.log(`docs/found.md written`);
