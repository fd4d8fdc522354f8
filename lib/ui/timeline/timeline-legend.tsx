import { useSurfaceWords } from '../use-surface-words';

/** The four signs of the axis. */
export function TimelineLegend() {
  const words = useSurfaceWords();
  return (
    <ul class="Legend">
      <li>
        <i class="Dot" data-of="page" />
        {words.text('legend.page')}
      </li>
      <li>
        <i class="Dot" data-of="reports" />
        {words.text('legend.reports')}
      </li>
      <li>
        <i class="Tick" />
        {words.text('legend.other')}
      </li>
      <li>
        <i class="Hatch" />
        {words.text('legend.later')}
      </li>
    </ul>
  );
}
