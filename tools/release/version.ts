import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const readJson = (path: string): { version?: string } =>
  JSON.parse(readFileSync(join(root, path), 'utf8')) as { version?: string };

/** The version of package.json. */
export const ownVersion = (): string => readJson('package.json').version ?? '';

/** "## 0.1.0 – 2026-11-28", with at least one line of what changed below it. */
export function problemsOfChangelog(changelog: string, version: string): string[] {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.startsWith(`${version} `));
  if (section === undefined) return [`CHANGELOG.md has no section "## ${version} – YYYY-MM-DD"`];
  const [heading = '', ...lines] = section.split('\n');
  return [
    ...(/ – \d{4}-\d{2}-\d{2}$/.test(heading) ? [] : [`CHANGELOG.md: "${heading}" names no day`]),
    ...(lines.some((line) => line.startsWith('- ')) ? [] : [`CHANGELOG.md says nothing about ${version}`]),
  ];
}

/** Whether package, lock, changelog and both built manifests tell of one version. */
export function problemsOfVersion(): string[] {
  const version = ownVersion();
  const others = [
    'package-lock.json',
    '.output/chrome-mv3/manifest.json',
    '.output/firefox-mv3/manifest.json',
  ];
  return [
    ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`package.json: ${version} is no version such as 1.2.3`]),
    ...others
      .filter((path) => readJson(path).version !== version)
      .map((path) => `${path} is of version ${readJson(path).version ?? 'none'}, package.json of ${version}`),
    ...problemsOfChangelog(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version),
  ];
}
