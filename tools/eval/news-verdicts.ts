import type { FindingKind } from '../../lib/checks/types';
import { join } from 'node:path';
import { linesOf } from './gold';

const GOLD = join(import.meta.dirname, '../../tests/gold');

/** What two readings of a page made of a conflict that the engine flagged on it. */
export interface ConflictVerdict {
  url: string;
  /** Day of publication. */
  published: string;
  kind: FindingKind;
  claimed: string;
  known: string;
  verdict: 'slip' | 'false alarm' | 'open';
  why: string;
  /** Pages of others that have the other value. */
  against?: string[];
  /** Day of the readings. */
  readOn: string;
  readings: number;
}

/** Whether an item is about the war; `border` when the readings differed or hesitated. */
export interface RelevanceVerdict {
  url: string;
  /** Rules were written on half A of the items (even lines of their file), judged on half B. */
  half: 'A' | 'B';
  /** Whether the score of then agreed with the loose label `war`: half of the sample each. */
  drawn: 'agreement' | 'disagreement';
  relevant: boolean;
  border?: boolean;
  readings: number;
}

/** Whether an item tells, or names, the event that the engine gave as the same. */
export interface LinkVerdict {
  url: string;
  event: string;
  verdict: 'same' | 'other' | 'open';
  why: string;
}

/** Which event of the record an item tells of, if it tells of a happening of a day at all. */
export interface CoverageVerdict {
  url: string;
  /** A concrete happening of a day in this war; not opinion, explainers, portraits of weapons, digests, other matters. */
  datable: boolean;
  /** The event told, never a neighbour of it; null when the record has none. */
  event: string | null;
  why: string;
  /** The event was written after the samples were first read. */
  added?: boolean;
}

export const conflictVerdicts = (): ConflictVerdict[] => linesOf(join(GOLD, 'news-verdicts.jsonl'));
export const relevanceVerdicts = (): RelevanceVerdict[] => linesOf(join(GOLD, 'news-relevance.jsonl'));
export const linkVerdicts = (): LinkVerdict[] => linesOf(join(GOLD, 'news-links.jsonl'));
export const coverageVerdicts = (): CoverageVerdict[] => linesOf(join(GOLD, 'coverage-verdicts.jsonl'));
