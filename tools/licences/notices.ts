import { shippedPackages } from './shipped';

const RULE = '-'.repeat(78);

/** `licences.txt` of the package: what ships inside, by whom and under which terms. */
export function licenceNotices(): string {
  const packages = shippedPackages();
  return [
    'Đối Chiếu: MIT. Its record of events: CC BY 4.0. It contains the packages below.',
    ...packages.map(({ name, version, licence }) => `${name} ${version}: ${licence}`),
    ...packages.map(({ name, version, licence, text }) =>
      [
        RULE,
        `${name} ${version}`,
        '',
        text ?? `Licence: ${licence} (the package carries no text of it).`,
      ].join('\n'),
    ),
    '',
  ].join('\n');
}
