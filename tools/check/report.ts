import type { Analysis } from '../../lib/analysis/types';
import { outletName } from '../../lib/article/outlets';
import type { Report } from '../../lib/events/types';

type Lang = 'vi' | 'en';
const WORDS = {
  vi: {
    published: 'Đăng',
    unknown: 'không rõ',
    reference: 'Ngày tính từ',
    inferred: 'suy ra',
    off: 'Không phải bài về xung đột Ukraine.',
    findings: 'Điểm khác và lưu ý',
    none: 'Chưa thấy điểm nào khác.',
    claims: 'Trong bài, theo thứ tự',
    unmatched: 'chưa khớp',
    times: 'Thời gian trong bài',
    reports: 'bản tin trước',
  },
  en: {
    published: 'Published',
    unknown: 'unknown',
    reference: 'Counted from',
    inferred: 'inferred',
    off: 'Not an article about the war in Ukraine.',
    findings: 'Differences and notes',
    none: 'Nothing found that differs.',
    claims: 'In the article, in order',
    unmatched: 'no event',
    times: 'Times in the article',
    reports: 'earlier reports',
  },
} as const;

const SIGN = { conflict: '≠', note: '≈' } as const;
const short = (text: string, length = 110): string =>
  (text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text).replace(/\n/g, ' ');
const cite = ({ publisher, published, url }: Report): string =>
  `      ${outletName(publisher)}${published ? `, ${published}` : ''}  ${url}`;

/** An analysis for a reader at a terminal. */
export function readableReport(analysis: Analysis, lang: Lang): string {
  const words = WORDS[lang];
  const quote = ({ start, end }: { start: number; end: number }, length?: number): string =>
    `“${short(analysis.text.slice(start, end), length)}”`;
  const lines = [analysis.title === '' ? (analysis.id ?? '') : analysis.title];
  lines.push(
    `${words.published}: ${analysis.publishedAt ?? words.unknown} · ${words.reference}: ${analysis.reference.value ?? words.unknown}${analysis.reference.basis === 'inferred' ? ` (${words.inferred})` : ''}`,
  );
  if (!analysis.relevant) lines.push(words.off);
  lines.push('', `${words.findings}:`);
  if (analysis.findings.length === 0) lines.push(`  ${words.none}`);
  for (const finding of analysis.findings) {
    lines.push(
      `  ${SIGN[finding.severity]} ${quote(finding)}  ${finding.message}`,
      ...finding.evidence.slice(0, 3).map(cite),
    );
  }
  lines.push('', `${words.claims}:`);
  for (const claim of analysis.claims) {
    const [match] = claim.matches;
    const found =
      match?.relation === 'same'
        ? `= ${match.date} ${match.title} (${match.reports.length} ${words.reports})`
        : match
          ? `~ ${match.date} ${match.title}`
          : words.unmatched;
    lines.push(`  ${quote(claim)}`, `      ${found}`);
  }
  lines.push('', `${words.times}:`);
  for (const time of analysis.times)
    lines.push(`  ${quote(time, 50)} ${time.value}${time.mod ? ` (${time.mod})` : ''}`);
  return lines.join('\n');
}
