import { useState } from 'preact/hooks';
import type { Shortcut } from '../../platform/shortcuts';
import type { MessageKey } from '../messages';
import { panelKeys } from '../panel/panel-keys';
import { useSurfaceWords } from '../use-surface-words';

const popupKeys: typeof panelKeys = [
  { keys: ['←', '→'], message: 'keys.events' },
  { keys: ['Shift+←', 'Shift+→'], message: 'keys.pan' },
  { keys: ['+', '−'], message: 'keys.zoom' },
  { keys: ['0'], message: 'keys.whole' },
];

const GROUPS: { title: MessageKey; keys: typeof panelKeys }[] = [
  { title: 'options.shortcuts.panel', keys: panelKeys },
  { title: 'options.shortcuts.popup', keys: popupKeys },
];

export interface ShortcutsProps {
  /** The manifest's commands as they are set now. */
  commands: readonly Shortcut[];
  /** Opens the browser's own page for them; false where it has none that an extension may open. */
  onChange: () => Promise<boolean>;
}

/** Every key of every surface; those of the page can be changed in the browser. */
export function Shortcuts({ commands, onChange }: ShortcutsProps) {
  const words = useSurfaceWords();
  const [byHand, setByHand] = useState(false);
  return (
    <div class="Shortcuts">
      <div>
        <h3>{words.text('options.shortcuts.page')}</h3>
        <dl class="KeyList">
          {commands.map(({ name, keys }) => (
            <Row key={name} keys={keys === null ? [] : [keys]} text={words.text(`command.${name}`)} />
          ))}
        </dl>
        <button
          type="button"
          class="TextButton"
          onClick={() => void onChange().then((opened) => setByHand(!opened))}
        >
          {words.text('options.shortcuts.change')}
        </button>
        {byHand && (
          <p class="meta" role="status">
            {words.text('options.shortcuts.hand')}
          </p>
        )}
      </div>
      {GROUPS.map(({ title, keys }) => (
        <div key={title}>
          <h3>{words.text(title)}</h3>
          <dl class="KeyList">
            {keys.map((row) => (
              <Row key={row.message} keys={row.keys} text={words.text(row.message)} />
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
}

function Row({ keys, text }: { keys: readonly string[]; text: string }) {
  const words = useSurfaceWords();
  return (
    <div>
      <dt>
        {keys.length === 0
          ? words.text('options.shortcuts.none')
          : keys.map((name) => <kbd key={name}>{name}</kbd>)}
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
