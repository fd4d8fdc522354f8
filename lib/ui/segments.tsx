interface Props<T extends string> {
  name: string;
  legend: string;
  value: T;
  choices: readonly { value: T; label: string; lang?: string }[];
  onChange: (value: T) => void;
}

/** A few exclusive choices side by side: radio buttons underneath. */
export function Segments<T extends string>({ name, legend, value, choices, onChange }: Props<T>) {
  return (
    <fieldset class="Segments">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span lang={choice.lang}>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
