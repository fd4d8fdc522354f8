import type { Finding } from '../checks/types';
import type { Claim, RelatedReport } from '../match/types';
import type { Reference, TimeMention } from '../time/types';

/**
 * What `analyse` returns; the panel draws it, the content script paints it, the command line prints it (CONTRACT,
 * schema 1).
 */
export interface Analysis {
  schema: 1;
  id?: string;
  url: string | null;
  publisher: string | null;
  title: string;
  publishedAt: string | null;
  reference: Reference;
  /** ISO 639-3: 'vie', 'eng', 'und'. */
  language: string;
  relevant: boolean;
  /** 0..1 */
  relevance: number;
  text: string;
  times: TimeMention[];
  claims: Claim[];
  findings: Finding[];
  /** Earlier reports on the subject, where none of its claims has an event and there are some. */
  related?: RelatedReport[];
}
