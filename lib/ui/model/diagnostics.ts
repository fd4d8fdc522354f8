import type { PackRow } from '../../events/rows/rows';
import type { Settings } from '../../platform/settings';
import type { StoredBytes } from '../../platform/stored-data';

export interface Facts {
  version: string;
  /** The browser's own words about itself. */
  userAgent: string;
  language: string;
  settings: Settings;
  packs: readonly PackRow[];
  beside: boolean;
  bytes: StoredBytes | null;
  sites: { listed: number; withheld: number; added: number };
  shortcuts: readonly { keys: string | null }[];
}

/**
 * What a bug report needs, in English for whoever reads it: no address, no host, no name of a pack, nothing that was
 * read. What the reader chose by host is counted alone.
 */
export function diagnostics(facts: Facts): string {
  const { settings, packs, bytes, sites } = facts;
  const bundled = packs.find(({ source }) => source === 'bundled');
  const own = packs.filter(({ source }) => source === 'file');
  const sum = (of: (pack: PackRow) => number): number => own.reduce((total, pack) => total + of(pack), 0);
  const rows: [string, string][] = [
    ['version', facts.version],
    ['browser', facts.userAgent],
    ['language', `${settings.language} (${facts.language})`],
    ['theme', settings.theme],
    [
      'marks',
      `${settings.quietness}; ${Object.keys(settings.quietnessOf).length} outlets with a level of their own`,
    ],
    [
      'outlets',
      `${sites.listed} listed, ${settings.offSites.length} off, ${sites.withheld} withheld, ${sites.added} added`,
    ],
    ['hidden outlets', String(settings.hiddenOutlets.length)],
    [
      'bundled pack',
      bundled
        ? `${bundled.version}, ${bundled.state}, ${bundled.written} of ${bundled.events + bundled.reports} records`
        : 'none',
    ],
    [
      'own packs',
      `${own.length}: ${sum(({ events }) => events)} events, ${sum(({ reports }) => reports)} reports`,
    ],
    ['store', facts.beside ? 'beside that of a later version' : 'own'],
    [
      'stored',
      bytes
        ? `${bytes.choices} B choices, ${bytes.session} B session, ${bytes.database ?? 'unknown'} B database`
        : 'unknown',
    ],
    ['shortcuts', facts.shortcuts.map(({ keys }) => keys ?? 'none').join(', ')],
  ];
  return rows.map(([name, value]) => `${name}: ${value}`).join('\n');
}
