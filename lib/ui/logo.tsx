/** The mark of assets/icons/icon.svg. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M15 6v25A12.5 12.5 0 0 1 15 6z" fill="#9270e2" />
      <path d="M17 1A12.5 12.5 0 0 1 17 26z" fill="#1c938a" />
    </svg>
  );
}
