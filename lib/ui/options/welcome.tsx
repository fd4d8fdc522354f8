import { Icon } from '../icon';
import type { Extent } from '../panel/panel-state';
import { rich } from '../rich';
import { useSurfaceWords } from '../use-surface-words';

interface Props {
  /** null while the store is being filled. */
  extent: Extent | null | undefined;
  outlets: number;
  /** Outlets that the browser does not let the extension read yet. */
  withheld: number;
  onAskForListed: () => void;
  onClose: () => void;
}

/** The first page after installation: what it does, where, and what it never does; everything else stands below. */
export function Welcome({ extent, outlets, withheld, onAskForListed, onClose }: Props) {
  const words = useSurfaceWords();
  const mark = (
    <span class="Mark" data-kind="conflict" lang="vi">
      {words.text('options.sample.conflict')}
    </span>
  );
  const keys = (
    <>
      <kbd>Alt+J</kbd> <kbd>Alt+K</kbd>
    </>
  );
  return (
    <section class="Welcome" aria-labelledby="welcome">
      <h2 id="welcome">{words.text('welcome.title')}</h2>
      <ol>
        <li>{words.text('welcome.open', { n: outlets })}</li>
        <li>{rich(words.text('welcome.mark'), { mark })}</li>
        <li>{rich(words.text('welcome.keys'), { keys })}</li>
        <li>{words.text('welcome.icon')}</li>
      </ol>
      <p class="meta">{words.text('welcome.silence')}</p>
      {withheld > 0 && (
        <p class="row">
          <span class="grow">{words.text('options.sites.withheld', { n: withheld })}</span>
          <button type="button" class="Button Button--main" onClick={onAskForListed}>
            {words.text('options.sites.allow')}
          </button>
        </p>
      )}
      <p class="row">
        <span class="grow meta" role="status">
          {extent
            ? words.text('welcome.ready', { n: extent.events })
            : `${words.text('state.filling')}. ${words.text('state.filling.why')}`}
        </span>
        <button type="button" class="Button" onClick={onClose}>
          <Icon name="x" />
          {words.text('welcome.close')}
        </button>
      </p>
    </section>
  );
}
