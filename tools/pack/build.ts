import { mkdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { EventPack } from '../../lib/events/types';
import { bundlePack } from './bundle';

const OUTPUT = new URL('../../.output/', import.meta.url);

/** `npm run pack:build`: writes .output/bundled.json as the extension carries it and prints its size. */
const bundle = await bundlePack();
await mkdir(OUTPUT, { recursive: true });
await writeFile(new URL('bundled.json', OUTPUT), bundle);
const { events, reports = [], version } = JSON.parse(bundle) as EventPack;
const inEvents = events.reduce((sum, event) => sum + event.reports.length, 0);
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `version ${version}: ${events.length} events, ${inEvents} reports in them, ${reports.length} loose`,
);
console.log(`raw ${kilobytes(Buffer.byteLength(bundle))}, gzip ${kilobytes(gzipSync(bundle).length)}`);
