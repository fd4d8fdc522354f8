import { Logo } from '../logo';
import { useSurfaceWords } from '../use-surface-words';

/** What the extension is; `onWelcome`, absent while the welcome is shown, brings it back. */
export function OptionsHeader({ onWelcome }: { onWelcome?: (() => void) | undefined }) {
  const words = useSurfaceWords();
  return (
    <header class="OptionsHeader">
      <Logo size={32} />
      <div class="grow">
        <h1>{words.text('product')}</h1>
        <p class="meta">{words.text('options.what')}</p>
      </div>
      {onWelcome && (
        <button type="button" class="TextButton" onClick={onWelcome}>
          {words.text('welcome.again')}
        </button>
      )}
    </header>
  );
}
