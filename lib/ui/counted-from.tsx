import type { Analysis } from '../analysis/types';
import type { TimeMention } from '../time/types';
import { fullDay, moment, readableValue, weekday } from './dates';
import { Icon } from './icon';
import { isDay } from './model/days';
import { rich } from './rich';
import { useCardWords } from './use-card-words';

/** “hôm qua” là thứ Hai, 25/8/2025, tính từ ngày đăng: …; a date written in full shows its weekday only. */
export function CountedFrom({ analysis, time }: { analysis: Analysis; time: TimeMention }) {
  const words = useCardWords();
  const reference = analysis.reference;
  const inferred = reference.basis === 'inferred';
  const from =
    !inferred && moment(words, analysis.publishedAt)
      ? moment(words, analysis.publishedAt)
      : reference.value !== null && isDay(reference.value)
        ? fullDay(words, reference.value)
        : null;
  const key =
    time.basis === 'publication' && from !== null
      ? inferred
        ? 'counted.inferred'
        : 'counted.publication'
      : time.basis === 'previous' || time.basis === 'event'
        ? (`counted.${time.basis}` as const)
        : 'counted.plain';
  const full = time.basis === 'explicit' && time.certain.year;
  const day = isDay(time.value)
    ? (full ? weekday : fullDay)(words, time.value)
    : readableValue(words, time.value);
  if (day === null) return null;
  return (
    <p class="CountedFrom">
      <Icon name="clock" />
      <span>
        {rich(words.text(key), {
          quote: <b>“{analysis.text.slice(time.start, time.end)}”</b>,
          day: <b>{day}</b>,
          from,
        })}
      </span>
    </p>
  );
}
