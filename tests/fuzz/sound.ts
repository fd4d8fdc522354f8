import { isAnalysis } from '../../lib/analysis/is-analysis';
import type { Analysis } from '../../lib/analysis/types';
import { type Article, articleText } from '../../lib/article/article';
import type { Span } from '../../lib/text/span';

/** What every analysis promises (CONTRACT, schema 1), whatever it was given. @throws Error that names the broken promise */
export function mustBeSound(analysis: Analysis, article: Article): void {
  const text = articleText(article);
  const must = (holds: boolean, promise: string): void => {
    if (!holds) throw new Error(promise);
  };
  const inside = ({ start, end }: Span): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length;

  must(analysis.text === text, 'the text is the article’s own');
  must(analysis.relevance >= 0 && analysis.relevance <= 1, 'relevance lies between 0 and 1');
  must(analysis.times.every(inside), 'times lie inside the text');
  must(
    analysis.times.every(({ start }, index) => start >= (analysis.times[index - 1]?.end ?? 0)),
    'times stand in order and apart from each other',
  );
  must(analysis.claims.every(inside), 'claims lie inside the text');
  must(analysis.findings.every(inside), 'findings lie inside the text');
  const ids = new Set(analysis.claims.map(({ id }) => id));
  must(ids.size === analysis.claims.length, 'every claim has an id of its own');
  for (const claim of analysis.claims) {
    must(
      claim.times.every((index) => analysis.times[index] !== undefined),
      'a claim’s times are indexes of times',
    );
    must(claim.quantities.every(inside), 'quantities lie inside the text');
    must(
      claim.matches.every(({ score }) => score >= 0 && score <= 1),
      'scores lie between 0 and 1',
    );
  }
  for (const { claim, severity, evidence } of analysis.findings) {
    must(claim === null || ids.has(claim), 'a finding’s claim is one of the claims');
    must(severity === 'conflict' || severity === 'note', 'a finding is a conflict or a note');
    must(
      evidence.every(({ url }) => /^https?:\/\//i.test(url)),
      'evidence is linked by http(s)',
    );
  }
  must(isAnalysis(analysis), 'an analysis passes the doors of panel, popup and session');
  must(
    JSON.stringify(JSON.parse(JSON.stringify(analysis))) === JSON.stringify(analysis),
    'an analysis survives JSON',
  );
}
