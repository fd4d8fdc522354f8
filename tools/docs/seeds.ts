/**
 * `npm run docs:seeds`: writes docs/seeds.md, what the engine tells of the five seeds of ../shared: their events, their
 * findings and what agrees with earlier reports. No more of their text than a few words to find the place again.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../lib/analysis/analyse';
import type { Analysis } from '../../lib/analysis/types';
import type { Finding } from '../../lib/checks/types';
import { memoryStore } from '../../lib/events/memory/store';
import type { Report } from '../../lib/events/types';
import type { Claim } from '../../lib/match/types';
import type { Span } from '../../lib/text/span';
import { articleOf, type GoldDocument, linesOf, SETS } from '../eval/gold';
import { loadBundledPack } from '../pack/load';

const FEW_WORDS = 8;
const MOST_EVIDENCE = 3;

const escaped = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** The first words of a span, enough to find the place in the page. */
function place(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).split(/\s+/);
  return `“${escaped(words.slice(0, FEW_WORDS).join(' '))}${words.length > FEW_WORDS ? ' …' : ''}”`;
}

const link = ({ publisher, url, published }: Report): string =>
  `[${publisher}${published ? `, ${published}` : ''}](${url})`;

function findingRows({ text, findings }: Analysis): string[] {
  if (findings.length === 0) return ['Nothing differs from earlier reports.', ''];
  const row = (finding: Finding): string =>
    `| ${finding.severity} | ${finding.kind} | ${place(text, finding)} | ${escaped(finding.message)} | ${
      finding.evidence.slice(0, MOST_EVIDENCE).map(link).join('; ') || '–'
    } |`;
  return ['| | kind | words | what differs | evidence |', '|---|---|---|---|---|', ...findings.map(row), ''];
}

function claimRows({ text, claims }: Analysis): string[] {
  const told = claims.flatMap((claim): [Claim, Claim['matches'][number]][] => {
    const [best] = claim.matches;
    return best?.relation === 'same' ? [[claim, best]] : [];
  });
  if (told.length === 0) return ['No claim was found in the record.', ''];
  return [
    '| claim | spoken of as | event | agrees | differs |',
    '|---|---|---|---|---|',
    ...told.map(
      ([claim, match]) =>
        `| ${place(text, claim)} | ${claim.modality} | ${match.date} ${escaped(match.title)} | ${match.agrees.join(', ') || '–'} | ${
          match.differs.join(', ') || '–'
        } |`,
    ),
    '',
  ];
}

const section = (name: string, analysis: Analysis): string[] => [
  `## ${name}: ${analysis.title || 'without a title'}`,
  '',
  `Counted from ${analysis.reference.value ?? 'no day'} (${analysis.reference.basis}). ${analysis.times.length} times, ${analysis.claims.length} claims, ${
    analysis.claims.filter(({ matches }) => matches[0]?.relation === 'same').length
  } of them found in the record.`,
  '',
  '### What differs',
  '',
  ...findingRows(analysis),
  '### What the record knows',
  '',
  ...claimRows(analysis),
];

if (!existsSync(SETS.seeds)) {
  console.log('../shared is absent: docs/seeds.md stays as it is.');
} else {
  const store = memoryStore([await loadBundledPack()]);
  const lines = [
    '# The five seeds',
    '',
    'Made by `npm run docs:seeds` from the bundled record. “conflict” differs from earlier reports; “note” differs for a',
    'reason that the sentence names. Whether a page or an earlier report is right is for the reader to see: the links lead there.',
    '',
  ];
  for (const gold of linesOf<GoldDocument>(SETS.seeds))
    lines.push(...section(gold.id.replace('s', ''), await analyse(articleOf(gold), store, { lang: 'en' })));
  writeFileSync(join(import.meta.dirname, '../../docs/seeds.md'), `${lines.join('\n').trimEnd()}\n`);
}
