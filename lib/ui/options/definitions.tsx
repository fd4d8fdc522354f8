/** Terms with what they mean: privacy, permissions. */
export function Definitions({ rows }: { rows: readonly (readonly [term: string, value: string])[] }) {
  return (
    <dl class="Definitions">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
