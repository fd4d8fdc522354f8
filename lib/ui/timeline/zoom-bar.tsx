import { IconButton } from '../icon-button';
import { daysOfView, type View } from '../model/timeline-view';
import { useSurfaceWords } from '../use-surface-words';
import type { AxisActions } from './axis-actions';
import { windowLabel } from './window-label';

/** The days in view, and the buttons that widen and narrow them. */
export function ZoomBar({ view, act }: { view: View; act: AxisActions }) {
  const words = useSurfaceWords();
  return (
    <div class="TimelineZoom">
      <b class="grow">{windowLabel(words, daysOfView(view))}</b>
      <IconButton icon="minus" label={words.text('popup.out')} onClick={act.wider} />
      <IconButton icon="plus" label={words.text('popup.in')} onClick={act.closer} />
      <button type="button" class="TextButton" onClick={act.all}>
        {words.text('popup.whole')}
      </button>
    </div>
  );
}
