const TOKEN =
  /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Want = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

/** What may follow a value inside the innermost bracket. */
const after = (open: readonly string[]): Want => (open.length === 0 ? 'nothing' : ', or end');

/** One step of reading: what is wanted after a token, or null when the token is out of place. */
function next(want: Want, sign: string | undefined, isText: boolean, open: string[]): Want | null {
  const inner = open.at(-1);
  const isKeyPlace = want === 'key' || want === 'key or }';
  if (sign === '{' || sign === '[') {
    if (want !== 'value' && want !== 'value or ]') return null;
    open.push(sign);
    return sign === '{' ? 'key or }' : 'value or ]';
  }
  if (sign === '}' || sign === ']') {
    const ends = sign === '}' ? want === 'key or }' : want === 'value or ]';
    if (!(ends || want === ', or end') || inner !== (sign === '}' ? '{' : '[')) return null;
    open.pop();
    return after(open);
  }
  if (sign === ',') return want === ', or end' ? (inner === '{' ? 'key' : 'value') : null;
  if (sign === ':') return want === ':' ? 'value' : null;
  if (isKeyPlace) return isText ? ':' : null;
  return want === 'value' || want === 'value or ]' ? after(open) : null;
}

/**
 * Where a text stops being JSON, as 'line:column', both from 1. Engines do not all tell; this is only asked after one
 * refused the text.
 */
export function jsonFault(text: string): string {
  const open: string[] = [];
  let want: Want = 'value';
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const following: Want | null = token && next(want, token[1], token[2] !== undefined, open);
    if (!following) break;
    want = following;
    at = TOKEN.lastIndex;
  }
  const blank = /\S/.exec(text.slice(at, at + 1_000));
  const before = text.slice(0, Math.min(text.length, at + (blank?.index ?? 0)));
  return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
}
