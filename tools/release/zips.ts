import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { zipNames } from './zip-names';

/** Bytes that a package may take: a reader waits for them once; the sources hold the record in its readable form. */
const MOST = { package: 3_000_000, sources: 10_000_000 };

const PACKAGE_NEEDS = ['manifest.json', 'licences.txt', 'packs/bundled.json', 'content-scripts/content.js'];
const SOURCES_NEED = ['package.json', 'package-lock.json', 'wxt.config.ts', 'README.md', 'LICENSE'];
/** Nothing that only builds, and no map of the sources, goes to readers. */
const NOT_IN_PACKAGE = /\.(?:ts|tsx|map)$|node_modules|(?:^|\/)\.|test/i;
const NOT_IN_SOURCES = /node_modules|^\.output|shared\/|\.zip$/;

/** What is wrong with the three files of a release; empty when nothing is. */
export function problemsOfZips(output: string, version: string): string[] {
  const check = (kind: string, needs: readonly string[], without: RegExp, most: number): string[] => {
    const file = `doi-chieu-${version}-${kind}.zip`;
    const path = join(output, file);
    if (!existsSync(path)) return [`${file} is missing`];
    const names = zipNames(path);
    const { size } = statSync(path);
    console.log(`${file}: ${size.toLocaleString('en')} bytes, ${names.length} files`);
    return [
      ...needs.filter((name) => !names.includes(name)).map((name) => `${file} lacks ${name}`),
      ...names.filter((name) => without.test(name)).map((name) => `${file} holds ${name}`),
      ...(size > most ? [`${file} takes ${size} of ${most} bytes`] : []),
    ];
  };
  return [
    ...['chrome', 'firefox'].flatMap((kind) => check(kind, PACKAGE_NEEDS, NOT_IN_PACKAGE, MOST.package)),
    ...check('sources', SOURCES_NEED, NOT_IN_SOURCES, MOST.sources),
  ];
}
