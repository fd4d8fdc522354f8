/** How far back the mark or the verb that begins a speech is looked for, in UTF-16 units; keeps a long line linear. */
const REACH = 2000;
/** "Ông Putin phát biểu: …": what follows on the line is spoken, quote marks or none. */
const SPEAKS =
  /(?<!\p{L})(?:phát biểu|tuyên bố|nói|viết|trả lời|nêu rõ|nhấn mạnh|khẳng định|cho biết|cho hay|thông báo|có đoạn|chia sẻ)(?: thêm| rằng)?\s*:\s/iu;

/**
 * Whether somebody else's words stand at the offset: between quote marks opened before it on its line, or behind a verb
 * of speech with a colon. "Hôm nay" in there is the day of the speech, which need not be that of the page.
 */
export function isSpoken(text: string, offset: number): boolean {
  const near = text.slice(Math.max(0, offset - REACH), offset);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  if (before.lastIndexOf('“') > before.lastIndexOf('”')) return true;
  if (before.lastIndexOf('«') > before.lastIndexOf('»')) return true;
  // Straight marks do not tell which of them opens: an odd number of them leaves one open.
  if ((before.split('"').length - 1) % 2 === 1) return true;
  return before.includes(': ') && SPEAKS.test(before);
}
