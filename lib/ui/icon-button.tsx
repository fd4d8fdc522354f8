import { Icon, type IconName } from './icon';

interface Props {
  icon: IconName;
  /** What the button does, in words. */
  label: string;
  onClick: () => void;
  /** A class beside its own, where a surface places it. */
  class?: string;
}

/** A button that is an icon alone. */
export function IconButton({ icon, label, onClick, class: own }: Props) {
  return (
    <button
      type="button"
      class={own ? `IconButton ${own}` : 'IconButton'}
      aria-label={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
