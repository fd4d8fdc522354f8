import type { MessageKey } from '../messages';
import { panelKeys } from '../panel/panel-keys';
import { useSurfaceWords } from '../use-surface-words';

const pageKeys: typeof panelKeys = [{ keys: ['Alt+J', 'Alt+K'], message: 'keys.page' }];
const popupKeys: typeof panelKeys = [
  { keys: ['←', '→'], message: 'keys.events' },
  { keys: ['Shift+←', 'Shift+→'], message: 'keys.pan' },
  { keys: ['+', '−'], message: 'keys.zoom' },
  { keys: ['0'], message: 'keys.whole' },
];

const GROUPS: { title: MessageKey; keys: typeof panelKeys }[] = [
  { title: 'options.shortcuts.page', keys: pageKeys },
  { title: 'options.shortcuts.panel', keys: panelKeys },
  { title: 'options.shortcuts.popup', keys: popupKeys },
];

/** Every key of every surface. */
export function Shortcuts() {
  const words = useSurfaceWords();
  return (
    <div class="Shortcuts">
      {GROUPS.map(({ title, keys }) => (
        <div key={title}>
          <h3>{words.text(title)}</h3>
          <dl class="KeyList">
            {keys.map((row) => (
              <div key={row.message}>
                <dt>
                  {row.keys.map((name) => (
                    <kbd key={name}>{name}</kbd>
                  ))}
                </dt>
                <dd>{words.text(row.message)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}
