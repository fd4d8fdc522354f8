import { useMemo } from 'preact/hooks';
import { type View, widthOf } from '../model/timeline-view';
import { type Bin, DOT_PX } from './bins';
import { WIDTH } from './scale';

const RING_PX = 1.5;

interface Props {
  bins: readonly Bin[];
  view: View;
  /** Pixels a day. */
  step: number;
}

/**
 * The dots of the store's events. They stand in a group that a drag shifts as a whole: dots are drawn for a stretch of
 * three views and drawn anew only when the view has left its middle.
 */
export function EventDots({ bins, view, step }: Props) {
  const width = widthOf(view);
  const origin = Math.floor(view.from / width) * width;
  const dots = useMemo(() => {
    const reach = WIDTH / step;
    return bins
      .filter(({ at }) => at > origin - reach && at < origin + 2 * reach)
      .map((bin) => <Dot key={bin.key} bin={bin} x={(bin.at - origin) * step} />);
  }, [bins, origin, step]);
  return <g transform={`translate(${(origin - view.from) * step})`}>{dots}</g>;
}

/** A filled dot for what was known to the article, a ring for what came after it. */
function Dot({ bin: { y, height, later }, x }: { bin: Bin; x: number }) {
  const inset = later ? RING_PX / 2 : 0;
  return (
    <rect
      class={later ? 'TimelineDot TimelineDot--later' : 'TimelineDot'}
      x={x - DOT_PX / 2 + inset}
      y={y - height / 2 + inset}
      width={DOT_PX - 2 * inset}
      height={height - 2 * inset}
      rx={DOT_PX / 2 - inset}
    />
  );
}
