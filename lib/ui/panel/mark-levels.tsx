import { useRef } from 'preact/hooks';
import { QUIETNESS, type Quietness } from '../../platform/settings';
import { useSurfaceWords } from '../use-surface-words';

export interface MarkLevelsProps {
  /** How much is marked on this outlet's pages. */
  level: Quietness;
  /** The outlet has a level of its own. */
  own: boolean;
  onLevel: (level: Quietness) => void;
  /** Makes it every outlet's. */
  onEverywhere: () => void;
}

/** How loud the page is: one click for this outlet, one more for all. */
export function MarkLevels({ level, own, onLevel, onEverywhere }: MarkLevelsProps) {
  const words = useSurfaceWords();
  const choices = useRef<HTMLFieldSetElement>(null);
  // The button goes with what it did: the focus stays with the choice.
  const everywhere = (): void => {
    choices.current?.querySelector<HTMLElement>(':checked')?.focus();
    onEverywhere();
  };
  return (
    <div class="MarkLevels">
      <span id="mark-level">{words.text('marks.label')}</span>
      <div>
        <fieldset ref={choices} aria-labelledby="mark-level">
          {QUIETNESS.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name="mark-level"
                checked={choice === level}
                onChange={() => onLevel(choice)}
              />
              <span>{words.text(`marks.${choice}`)}</span>
            </label>
          ))}
        </fieldset>
        {own && (
          <button type="button" class="TextButton" onClick={everywhere}>
            {words.text('marks.everywhere')}
          </button>
        )}
      </div>
    </div>
  );
}
