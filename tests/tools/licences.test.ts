import { describe, expect, it } from 'vitest';
import { licenceNotices } from '../../tools/licences/notices';
import { shippedPackages } from '../../tools/licences/shipped';

/** Terms that ask for no more than the notice that the package carries. */
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'MIT OR Apache-2.0'];

describe('licences of what ships', () => {
  const packages = shippedPackages();

  it('holds the dependencies and what they bring along', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['preact', 'idb', 'franc', 'trigram-utils', 'd3-color', 'wxt']),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('vitest');
  });

  it.each(packages.map(({ name, licence }) => [name, licence]))('%s: %s is permissive', (_name, licence) => {
    expect(PERMISSIVE).toContain(licence);
  });

  it('tells each of them with its terms', () => {
    const notices = licenceNotices();
    for (const { name, version, text } of packages) {
      expect(notices).toContain(`${name} ${version}: `);
      if (text !== null) expect(notices).toContain(text);
    }
  });
});
