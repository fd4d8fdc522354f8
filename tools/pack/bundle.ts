import { loadBundledPack } from './load';

/**
 * The bundled pack as it ships (packs/bundled.json): one compact JSON of an EventPack whose `version` is the
 * checksum of its events, so that a store filled from another bundle, or from half of one, is known.
 */
export async function bundlePack(): Promise<string> {
  return JSON.stringify(await loadBundledPack());
}
