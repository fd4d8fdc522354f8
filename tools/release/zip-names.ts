import { readFileSync } from 'node:fs';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const SHORTEST_END = 22;
const SHORTEST_ENTRY = 46;

/** Names of a zip file's entries, from its central directory (PKWARE APPNOTE 4.3.12, 4.3.16). @throws Error when it is no zip file */
export function zipNames(file: string): string[] {
  const bytes = readFileSync(file);
  let end = bytes.length - SHORTEST_END;
  while (end >= 0 && bytes.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error(`${file} is no zip file`);
  const names: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error(`${file} is damaged at ${at}`);
    const name = bytes.readUInt16LE(at + 28);
    const others = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    names.push(bytes.toString('utf8', at + SHORTEST_ENTRY, at + SHORTEST_ENTRY + name));
    at += SHORTEST_ENTRY + name + others;
  }
  return names;
}
