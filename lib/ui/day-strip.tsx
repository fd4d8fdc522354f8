import { shortDay } from './dates';
import { weekdayOf } from '../time/iso-days';
import { arrowFits, spread, type Strip } from './model/strip';
import type { MessageKey } from './messages';
import { useSurfaceWords } from './use-surface-words';

interface Props {
  strip: Strip;
  kind: 'conflict' | 'note';
  /** The words that were counted from publication ("hôm qua"); absent for dates written out. */
  counted: string | null;
  later: boolean;
}

const WIDTH = 312;
const Y = 48;
/** Pixels a day, and signs, with which words fit over the arrow. */
const WIDE_STEP = 60;
const SHORT = 10;

/** Where the two days lie, and what "hôm qua" was counted from. */
export function DayStrip({ strip, kind, counted, later }: Props) {
  const words = useSurfaceWords();
  const step = WIDTH / strip.days.length;
  const x = (day: string): number => step * (strip.days.indexOf(day) + 0.5);
  const [claimed, known] = [x(strip.claimed), x(strip.known)];
  const published = strip.published === null ? null : x(strip.published);
  return (
    <svg
      class="DayStrip"
      viewBox={`0 0 ${WIDTH} 76`}
      role="img"
      aria-label={words.text('strip.label', {
        claimed: shortDay(words, strip.claimed),
        known: shortDay(words, strip.known),
      })}
    >
      <path d={`M8 ${Y}h${WIDTH - 16}`} stroke="var(--line-ui)" />
      {strip.days.map((day) => (
        <Day key={day} day={day} x={x(day)} strip={strip} />
      ))}
      <Marks claimed={claimed} known={known} published={published} tone={`var(--${kind})`} />
      {counted !== null && published !== null && arrowFits(strip) && (
        <Arrow from={published} to={claimed} text={step >= WIDE_STEP ? counted : ''} />
      )}
      <Captions
        captions={[
          { at: known, text: words.text(later ? 'strip.later' : 'strip.reports') },
          { at: claimed, text: words.text('strip.page') },
          ...(published === null ? [] : [{ at: published, text: words.text('strip.published') }]),
        ]}
      />
    </svg>
  );
}

/** A day's weekday and number; a dot where none of the marks stands. */
function Day({ day, x, strip }: { day: string; x: number; strip: Strip }) {
  const words = useSurfaceWords();
  const marked = [strip.claimed, strip.known, strip.published].includes(day);
  return (
    <g>
      <text x={x} y="12">
        {words.text(`weekday.short.${weekdayOf(day)}` as MessageKey)}
      </text>
      <text x={x} y="28" class={marked ? 'n' : 'n off'}>
        {Number(day.slice(8))}
      </text>
      {!marked && <circle cx={x} cy={Y} r="2.5" fill="var(--line-ui)" />}
    </g>
  );
}

interface MarksProps {
  claimed: number;
  known: number;
  published: number | null;
  tone: string;
}

/** The page's day filled, the reports' day hollow, what lies between them, and a stroke for the publication. */
function Marks({ claimed, known, published, tone }: MarksProps) {
  return (
    <>
      <path d={`M${known} ${Y}H${claimed}`} stroke={tone} stroke-width="3" />
      {published !== null && <path d={`M${published} ${Y - 6}v12`} stroke="var(--ink)" stroke-width="2.5" />}
      <circle cx={known} cy={Y} r="6" fill="var(--surface)" stroke={tone} stroke-width="2.5" />
      <rect
        x={claimed - 6}
        y={Y - 6}
        width="12"
        height="12"
        rx="2.5"
        fill={tone}
        transform={`rotate(45 ${claimed} ${Y})`}
      />
    </>
  );
}

/** From publication to the day that was counted from it, with the words over it where they have room. */
function Arrow({ from, to, text }: { from: number; to: number; text: string }) {
  const away = from > to ? 1 : -1;
  return (
    <>
      <path
        d={`M${from - 6 * away} ${Y}H${to + 16 * away}m${5 * away} -4.5l${-5 * away} 4.5 ${5 * away} 4.5`}
        fill="none"
        stroke="var(--ink)"
        stroke-width="1.5"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      {text !== '' && text.length <= SHORT && (
        <text x={(from + to) / 2 + 5 * away} y={Y - 7}>
          {text}
        </text>
      )}
    </>
  );
}

/** Captions under the days they name; those of one day share a line, neighbours that would touch move apart. */
function Captions({ captions }: { captions: { at: number; text: string }[] }) {
  const days = [...new Set(captions.map(({ at }) => at))].sort((a, b) => a - b);
  const labels = days.map((at) => ({
    at,
    text: captions
      .filter((caption) => caption.at === at)
      .map(({ text }) => text)
      .join(', '),
  }));
  const places = spread(
    labels.map(({ at, text }) => ({ at, half: text.length * 3.2 })),
    WIDTH,
  );
  return (
    <>
      {labels.map(({ at, text }, index) => (
        <text key={at} class="cap" x={places[index] ?? at} y="72">
          {text}
        </text>
      ))}
    </>
  );
}
