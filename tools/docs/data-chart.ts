/** `npm run data:chart`: writes docs/data.svg, the record by month and by type, with the events that may ground apart. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBundledPack } from '../pack/load';
import { dataChart } from './data-chart-svg';

const file = join(import.meta.dirname, '../../docs/data.svg');
const { events } = await loadBundledPack();
writeFileSync(file, dataChart(events));
console.log(`docs/data.svg written: ${events.length} events`);
