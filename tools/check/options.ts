import { parseArgs } from 'node:util';
import { parseTimestamp } from '../../lib/article/timestamp';

/** Input that cannot be read, or an option that makes no sense: one clear line, exit 2. */
export class InputError extends Error {
  override name = 'InputError';
}

export interface CheckOptions {
  files: string[];
  json: boolean;
  /** The files are JSONL: one document a line. */
  jsonl: boolean;
  /** ISO 8601 with offset. */
  published: string | null;
  url: string | null;
  packs: string[];
  lang: 'vi' | 'en';
  failOnConflict: boolean;
}

export const USAGE = `usage: npm run -s check -- [--json | --jsonl] [--published TIME] [--url URL] [--pack FILE]… [--lang vi|en] [--fail-on-conflict] FILE… ("-" = standard input)`;

/** Reads the command line (CONTRACT, "Command line"). @throws InputError */
export function readOptions(args: string[]): CheckOptions {
  const { values, positionals } = parse(args);
  const { lang, published } = values;
  if (lang !== undefined && lang !== 'vi' && lang !== 'en')
    throw new InputError(`--lang takes vi or en, not ${JSON.stringify(lang)}`);
  const time = published === undefined ? null : parseTimestamp(published);
  if (published !== undefined && time === null)
    throw new InputError(`--published: no such time: ${JSON.stringify(published)}`);
  if (values.url !== undefined && !URL.canParse(values.url))
    throw new InputError(`--url: no address: ${JSON.stringify(values.url)}`);
  if (positionals.length === 0) throw new InputError(`no file given; ${USAGE}`);
  return {
    files: positionals,
    json: values.json ?? false,
    jsonl: values.jsonl ?? false,
    published: time,
    url: values.url ?? null,
    packs: values.pack ?? [],
    lang: lang ?? 'vi',
    failOnConflict: values['fail-on-conflict'] ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        published: { type: 'string' },
        url: { type: 'string' },
        pack: { type: 'string', multiple: true },
        lang: { type: 'string' },
        'fail-on-conflict': { type: 'boolean' },
      },
    });
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new InputError(line.replace(/\. To specify.*$/, ''));
  }
}
