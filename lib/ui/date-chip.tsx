/** A day on its own; an inferred one has a dashed edge. */
export function DateChip({ day, inferred }: { day: string; inferred?: boolean }) {
  return (
    <span class="DateChip" data-basis={inferred ? 'inferred' : undefined}>
      {day}
    </span>
  );
}
