import type { Ref } from 'preact';
import { useSurfaceWords } from '../use-surface-words';
import { panelKeys } from './panel-keys';

interface Props {
  keys: Ref<HTMLDetailsElement>;
  /** Whether there is anything to move among. */
  any: boolean;
}

/** What the comparison is and is not, and every key behind "?" where there is a list that takes them. */
export function PanelFoot({ keys, any }: Props) {
  const words = useSurfaceWords();
  return (
    <footer class="PanelFoot">
      {words.text('foot.promise')}
      {any && (
        <>
          <p class="Keys">
            <span>
              <kbd>J</kbd> <kbd>K</kbd> {words.text('keys.items')}
            </span>
            <span>
              <kbd>Enter</kbd> {words.text('keys.passage')}
            </span>
          </p>
          <details class="Fold" ref={keys}>
            <summary>
              <kbd>?</kbd> {words.text('keys.all')}
            </summary>
            <dl class="KeyList">
              {panelKeys.map(({ keys: names, message }) => (
                <div key={message}>
                  <dt>
                    {names.map((name) => (
                      <kbd key={name}>{name}</kbd>
                    ))}
                  </dt>
                  <dd>{words.text(message)}</dd>
                </div>
              ))}
            </dl>
          </details>
        </>
      )}
    </footer>
  );
}
