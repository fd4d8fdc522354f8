import { useSurfaceWords } from '../use-surface-words';
import { Definitions } from './definitions';

interface Props {
  /** Firefox opens its sidebar without a permission. */
  panel: boolean;
  /** Whether this build may ask for further sites. */
  mayAdd: boolean;
}

/** By the names that the manifest and the browser's own pages give them. */
const NAMED = ['storage', 'sidePanel', 'activeTab', 'scripting', 'contextMenus'] as const;

/** Why the extension needs each of its permissions. */
export function Permissions({ panel, mayAdd }: Props) {
  const words = useSurfaceWords();
  return (
    <Definitions
      rows={[
        [words.text('options.permissions.hosts'), words.text('options.permissions.hosts.value')],
        ...NAMED.filter((name) => panel || name !== 'sidePanel').map(
          (name) =>
            [
              `${words.text(`options.permissions.${name}.name`)} (${name})`,
              words.text(`options.permissions.${name}.value`),
            ] as const,
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
