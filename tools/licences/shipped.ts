import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package whose code is in the built extension. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** SPDX expression as the package declares it. */
  licence: string;
  /** Text of its licence file; null when the package carries none. */
  text: string | null;
}

const root = join(import.meta.dirname, '../..');
const LICENCE_FILE = /^(?:licen[cs]e|copying)(?:\.\w+)?$/i;
/** Build tools that put code of their own into the scripts: WXT's helpers and its door to the browser's interfaces. */
const FROM_THE_BUILD = ['wxt', '@wxt-dev/browser'];

interface Locked {
  version?: string;
  dependencies?: Record<string, string>;
}

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** Where a package's dependency is installed: beside it, or in a folder further up, as Node looks for it. */
function placeOf(name: string, from: string, locked: Record<string, Locked>): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (locked[place]) return place;
    if (folder === '' || !folder.includes('/node_modules/')) break;
  }
  return locked[`node_modules/${name}`] ? `node_modules/${name}` : null;
}

/** Folders of the packages that the extension's own dependencies bring along, each once. */
function shippedPlaces(): string[] {
  const { packages } = readJson<{ packages: Record<string, Locked> }>(join(root, 'package-lock.json'));
  const places = new Set<string>();
  const add = (name: string, from: string): void => {
    const place = placeOf(name, from, packages);
    if (place === null || places.has(place)) return;
    places.add(place);
    for (const dependency of Object.keys(packages[place]?.dependencies ?? {})) add(dependency, place);
  };
  for (const name of Object.keys(packages['']?.dependencies ?? {})) add(name, '');
  return [...places, ...FROM_THE_BUILD.map((name) => `node_modules/${name}`)];
}

function licenceText(folder: string): string | null {
  const file = readdirSync(folder).find((name) => LICENCE_FILE.test(name));
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim();
}

/** Every package that ships, by name. */
export function shippedPackages(): ShippedPackage[] {
  return shippedPlaces()
    .map((place) => join(root, place))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => {
      const { name, version, license } = readJson<Manifest>(join(folder, 'package.json'));
      return { name, version, licence: license ?? 'none declared', text: licenceText(folder) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
