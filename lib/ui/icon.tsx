/** Line drawings on a 16 px grid; ne, approx, eq, hollow and two are the signs of the five kinds. */
const PATHS = {
  ne: 'M3 6h10M3 10.5h10M10.5 2.5l-5 11.5',
  approx: 'M2.8 6.6c1.8-2 3.4-2 5.2-.6s3.4 1.4 5.2-.6M2.8 11.2c1.8-2 3.4-2 5.2-.6s3.4 1.4 5.2-.6',
  eq: 'M3 6h10M3 10.5h10',
  hollow: 'M3.5 8a4.5 4.5 0 109 0 4.5 4.5 0 10-9 0',
  two: 'M1.9 8a3.6 3.6 0 107.2 0 3.6 3.6 0 10-7.2 0M6.9 8a3.6 3.6 0 107.2 0 3.6 3.6 0 10-7.2 0',
  ext: 'M5 11l6-6M6 5h5v5',
  x: 'M4 4l8 8M12 4l-8 8',
  clock: 'M2 8a6 6 0 1012 0 6 6 0 10-12 0M8 4.5V8l2.5 1.5',
  panel:
    'M3.5 3h9A1.5 1.5 0 0114 4.5v7a1.5 1.5 0 01-1.5 1.5h-9A1.5 1.5 0 012 11.5v-7A1.5 1.5 0 013.5 3zM10 3v10',
  copy: 'M7 5.5h5A1.5 1.5 0 0113.5 7v5a1.5 1.5 0 01-1.5 1.5H7A1.5 1.5 0 015.5 12V7A1.5 1.5 0 017 5.5zM3.5 10.5h-.3a.7.7 0 01-.7-.7V3.2c0-.4.3-.7.7-.7h6.6c.4 0 .7.3.7.7v.3',
  search: 'M2.75 7a4.25 4.25 0 108.5 0 4.25 4.25 0 10-8.5 0M10.3 10.3L14 14',
  target: 'M8 2v3M8 11v3M2 8h3M11 8h3M5 8a3 3 0 106 0 3 3 0 10-6 0',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  gear: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M8.2 4.5a1.8 1.8 0 103.6 0 1.8 1.8 0 10-3.6 0M4.2 11.5a1.8 1.8 0 103.6 0 1.8 1.8 0 10-3.6 0',
};

export type IconName = keyof typeof PATHS;

/** Decoration: the words beside it or the label of its button carry the meaning. */
export function Icon({ name, bare }: { name: IconName; bare?: boolean }) {
  return (
    <svg class={bare ? undefined : 'i'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
