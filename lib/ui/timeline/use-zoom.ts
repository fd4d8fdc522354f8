import { select } from 'd3-selection';
import { type D3ZoomEvent, zoom, type ZoomBehavior, zoomIdentity } from 'd3-zoom';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CLOSEST_DAYS, type View, widthOf } from '../model/timeline-view';
import { timeScale, viewOfScale, WIDTH } from './scale';

/** d3-zoom measures in the picture's own units; only the width counts. */
const EXTENT: [[number, number], [number, number]] = [
  [0, 0],
  [WIDTH, 1],
];

/** Dragging, wheel, pinch and double tap move and zoom the view inside `bounds`; d3-zoom reads the gestures. */
export function useZoom(
  svg: RefObject<SVGSVGElement | null>,
  view: View,
  bounds: View,
  onView: (view: View) => void,
): void {
  const zooming = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const latest = useRef({ bounds, onView });
  latest.current = { bounds, onView };

  useLayoutEffect(() => {
    const element = svg.current;
    if (!element) return;
    zooming.current = zoom<SVGSVGElement, unknown>()
      .extent(EXTENT)
      .translateExtent(EXTENT)
      .duration(0)
      .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) =>
        latest.current.onView(viewOfScale(transform.rescaleX(timeScale(latest.current.bounds)))),
      );
    select(element).call(zooming.current);
    return () => {
      select(element).on('.zoom', null);
    };
  }, [svg]);

  useLayoutEffect(() => {
    const element = svg.current;
    if (!element || !zooming.current) return;
    zooming.current.scaleExtent([1, Math.max(1, widthOf(bounds) / CLOSEST_DAYS)]);
    // Keys, buttons and the overview move the view too: the next gesture begins where they left it.
    const share = (bounds.from - view.from) / widthOf(view);
    const transform = zoomIdentity.translate(WIDTH * share, 0).scale(widthOf(bounds) / widthOf(view));
    Object.assign(element, { __zoom: transform });
  });
}
