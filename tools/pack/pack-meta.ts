/** Name and licence of the pack that ships inside the extension. */
export const bundledPackMeta = {
  name: 'Đối Chiếu',
  licence: 'CC-BY-4.0',
} as const;
