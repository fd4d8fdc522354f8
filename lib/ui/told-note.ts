import type { ToldClaim } from '../events/types';
import type { RelatedReport } from '../match/types';
import { numericDay } from './dates';
import type { SurfaceWords } from './messages';
import { number } from './words';

/** "Bài bạn đã đọc ghi: trao đổi tù binh, 24/8/2025; số liệu 146" of a shelved article; undefined for other reports. */
export function toldNote(words: SurfaceWords, report: RelatedReport): string | undefined {
  const [first] = report.told ?? [];
  return first && words.text('item.told', { told: toldText(words, first) });
}

function toldText(words: SurfaceWords, { type, day, quantities }: ToldClaim): string {
  const kind = words.text(`type.${type}`);
  const happening =
    day === null ? kind : words.text('item.told.day', { type: kind, day: numericDay(words, day) });
  if (quantities.length === 0) return happening;
  const figures = quantities.map(({ value }) => number(value, words.locale)).join(', ');
  return `${happening}; ${words.text('item.told.figures', { figures })}`;
}
