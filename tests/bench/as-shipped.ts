import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * A module as the extension ships it: bundled with everything that it imports, and minified. The loader that runs these
 * tools wraps every named function, which slows code of many small ones and leaves installed packages alone.
 */
export async function asShipped<Module>(file: string): Promise<Module> {
  const outDir = mkdtempSync(join(tmpdir(), 'doi-chieu-shipped-'));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: file, outDir, minify: true, rolldownOptions: { output: { entryFileNames: 'module.mjs' } } },
  });
  const module = (await import(pathToFileURL(join(outDir, 'module.mjs')).href)) as Module;
  rmSync(outDir, { recursive: true });
  return module;
}
