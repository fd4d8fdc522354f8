/** The floors of ARCHITECTURE.md: a folder imports only from those below it. */
const floors = ['text', 'article', 'time', 'entities', 'events', 'claims', 'match', 'checks', 'analysis', 'platform', 'ui'];
const above = (index) => `^(lib/(${floors.slice(index + 1).join('|')})|entrypoints|tools|tests)/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...floors.map((floor, index) => ({
      name: `floor-${floor}`,
      comment: `lib/${floor} imports only floors below it: ${floors.slice(0, index).join(', ') || 'none'}`,
      severity: 'error',
      from: { path: `^lib/${floor}/` },
      to: { path: above(index) },
    })),
    { name: 'entrypoints-are-the-top', severity: 'error', from: { path: '^entrypoints/' }, to: { path: '^(tools|tests)/' } },
    {
      name: 'one-door-to-the-browser',
      comment: 'Only lib/platform and what the browser starts touch browser APIs.',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/platform/' },
      to: { path: 'node_modules/(wxt|webextension-polyfill)/' },
    },
    {
      name: 'idb-behind-the-store',
      severity: 'error',
      from: { path: '^(lib|entrypoints)/', pathNot: '^lib/events/' },
      to: { path: 'node_modules/idb/' },
    },
    {
      name: 'preact-only-in-surfaces',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/ui/' },
      to: { path: 'node_modules/preact/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(virtual:|#imports)' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
