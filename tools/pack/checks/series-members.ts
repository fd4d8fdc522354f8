import { seriesById } from '../series';
import { each } from './problem';

/** Members of a series against what the series is: known, of its kind, inside its years, about its parties. */
export const seriesMembers = each((event) => {
  if (!event.ordinal) return [];
  const series = seriesById(event.ordinal.series);
  if (!series) return [`unknown series ${event.ordinal.series}`];
  const problems: string[] = [];
  if (!series.types.includes(event.type)) problems.push(`a ${event.type} in ${series.id}`);
  if (event.date < (series.from ?? '') || event.date > (series.to ?? '9999'))
    problems.push(`outside ${series.id}`);
  const absent = series.entities.filter((id) => !event.participants.includes(id));
  if (absent.length > 0) problems.push(`${absent.join(', ')} missing for ${series.id}`);
  return problems;
});
