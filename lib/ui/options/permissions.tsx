import { useSurfaceWords } from '../use-surface-words';
import { Definitions } from './definitions';

interface Props {
  /** Firefox opens its sidebar without a permission. */
  panel: boolean;
  /** Whether this build may ask for further sites. */
  mayAdd: boolean;
}

/** Why the extension needs each of its permissions. */
export function Permissions({ panel, mayAdd }: Props) {
  const words = useSurfaceWords();
  return (
    <Definitions
      rows={[
        [words.text('options.permissions.hosts'), words.text('options.permissions.hosts.value')],
        ['storage', words.text('options.permissions.storage.value')],
        ...(panel ? [['sidePanel', words.text('options.permissions.panel.value')] as const] : []),
        ...(['activeTab', 'scripting', 'contextMenus'] as const).map(
          (name) => [name, words.text(`options.permissions.${name}`)] as const,
        ),
        ...(mayAdd
          ? [
              [
                words.text('options.permissions.added'),
                words.text('options.permissions.added.value'),
              ] as const,
            ]
          : []),
      ]}
    />
  );
}
