import { vi } from 'chrono-node';

export interface PlainTime {
  start: number;
  end: number;
  type: string;
  value: string;
}

type Result = ReturnType<typeof vi.parse>[number];
type Components = Result['start'];

const two = (value: number | null): string => String(value ?? 1).padStart(2, '0');

/** As much of the value as chrono holds for certain: a day, a month or a year, with the clock time where it is stated. */
function valueOf(components: Components): string {
  const year = String(components.get('year')).padStart(4, '0');
  const dayKnown =
    components.isCertain('day') || components.isCertain('weekday') || components.isCertain('hour');
  if (!dayKnown && components.isCertain('month')) return `${year}-${two(components.get('month'))}`;
  if (!dayKnown && components.isCertain('year')) return year;
  const day = `${year}-${two(components.get('month'))}-${two(components.get('day'))}`;
  if (!components.isCertain('hour')) return day;
  return `${day}T${two(components.get('hour'))}:${two(components.get('minute'))}`;
}

/** chrono-node's Vietnamese parser in the notation of the gold documents, at noon of the reference day in Hanoi. */
export function chronoTimes(text: string, day: string | null): PlainTime[] {
  const instant = day ? new Date(`${day}T12:00:00+07:00`) : new Date(0);
  return vi.parse(text, { instant, timezone: 420 }).map((result) => {
    const from = valueOf(result.start);
    return {
      start: result.index,
      end: result.index + result.text.length,
      type: from.includes('T') ? 'time' : 'date',
      value: result.end ? `${from}/${valueOf(result.end)}` : from,
    };
  });
}
