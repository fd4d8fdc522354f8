import { analyse } from '../../lib/analysis/analyse';
import type { Analysis } from '../../lib/analysis/types';
import type { Article } from '../../lib/article/article';
import { memoryStore } from '../../lib/events/memory/store';
import type { EventStore } from '../../lib/events/types';
import { loadBundledPack } from '../pack/load';
import { type CheckOptions, InputError, readOptions } from './options';
import { articleOf, fromJson, overridden, packOf, parseJson, readText } from './read-input';
import { readableReport } from './report';

export interface Streams {
  /** One whole line or block, without the closing newline. */
  out(text: string): void;
  error(line: string): void;
}

/** Runs the command line; gives the exit code: 0 analysed, 1 conflicts with --fail-on-conflict, 2 input that cannot be read. */
export async function run(args: string[], streams: Streams): Promise<number> {
  try {
    const options = readOptions(args);
    const store = memoryStore([await loadBundledPack(), ...options.packs.map(packOf)]);
    return options.jsonl ? await runLines(options, store, streams) : await runFiles(options, store, streams);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    streams.error(error.message);
    return 2;
  }
}

interface Tally {
  bad: boolean;
  conflicts: boolean;
}

const exitCode = ({ bad, conflicts }: Tally, { failOnConflict }: CheckOptions): number =>
  bad ? 2 : failOnConflict && conflicts ? 1 : 0;

async function analysed(
  article: Article,
  options: CheckOptions,
  store: EventStore,
  tally: Tally,
): Promise<Analysis> {
  const analysis = await analyse(article, store, { lang: options.lang });
  if (analysis.findings.some(({ severity }) => severity === 'conflict')) tally.conflicts = true;
  return analysis;
}

/** Each file is read on its own: one that cannot be read is told, the others still run. */
async function runFiles(options: CheckOptions, store: EventStore, streams: Streams): Promise<number> {
  const tally: Tally = { bad: false, conflicts: false };
  for (const [index, file] of options.files.entries()) {
    try {
      const analysis = await analysed(articleOf(file, options), options, store, tally);
      if (options.json) streams.out(JSON.stringify(analysis));
      else streams.out(`${index > 0 ? '\n' : ''}${readableReport(analysis, options.lang)}`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      tally.bad = true;
      streams.error(error.message);
    }
  }
  return exitCode(tally, options);
}

/** A document a line; a bad line is told by its number, the rest still runs. */
async function runLines(options: CheckOptions, store: EventStore, streams: Streams): Promise<number> {
  const tally: Tally = { bad: false, conflicts: false };
  for (const file of options.files) {
    for (const [index, line] of readText(file).split('\n').entries()) {
      if (line.trim() === '') continue;
      const where = `${file}: line ${index + 1}`;
      try {
        const article = fromJson(lineJson(line, where), where);
        streams.out(JSON.stringify(await analysed(overridden(article, options), options, store, tally)));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        tally.bad = true;
        streams.error(error.message);
      }
    }
  }
  return exitCode(tally, options);
}

function lineJson(line: string, where: string): unknown {
  try {
    return parseJson(line, where);
  } catch {
    throw new InputError(`${where}: invalid JSON`);
  }
}
