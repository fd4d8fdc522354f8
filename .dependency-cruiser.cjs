/** The floors of ARCHITECTURE.md: a folder imports only from those below it. */
const floors = ['text', 'article', 'time', 'entities', 'events', 'claims', 'match', 'checks', 'analysis', 'platform', 'ui'];
const above = (index) => `^(lib/(${floors.slice(index + 1).join('|')})|entrypoints|tools|tests)/`;

/** The rooms of lib/events, behind the vocabulary at its root; and those of its IndexedDB store, behind its three doors. */
const rooms = ['pack', 'search', 'rows', 'memory', 'idb'];
const storeRooms = ['database', 'reading', 'writing'];
/** The rooms of lib/match, as the pipeline goes; the flow at its root stands on them, its types and weights under them. */
const matchRooms = ['compare', 'candidates', 'related', 'score', 'rules', 'choose'];
const matchFlow = ['earlier', 'match-claims', 'matcher', 'split-claim', 'topic'];
/** The rooms of lib/checks, under their registry. */
const checkRooms = ['finding', 'reading', 'each'];
/** Each room imports only from those before it. */
const inOrder = (folder, names) =>
  names.map((room, index) => ({
    name: `${folder.replace('lib/', '').replace('/', '-')}-${room}`,
    comment: `${folder}/${room} imports only rooms before it: ${names.slice(0, index).join(', ') || 'none'}`,
    severity: 'error',
    from: { path: `^${folder}/${room}/` },
    to: { path: `^${folder}/(${names.slice(index + 1).join('|') || '-'})/` },
  }));

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
      name: 'events-root-is-the-ground',
      comment: 'The types and keys of events stand on none of the rooms that use them.',
      severity: 'error',
      from: { path: '^lib/events/[^/]+$' },
      to: { path: '^lib/events/[^/]+/' },
    },
    ...inOrder('lib/events', rooms),
    ...inOrder('lib/events/idb', storeRooms),
    ...inOrder('lib/checks', checkRooms),
    {
      name: 'checks-know-no-list',
      comment: 'One check knows neither another nor the list of all.',
      severity: 'error',
      from: { path: '^lib/checks/each/' },
      to: { path: '^lib/checks/(each/|registry\\.ts$)' },
    },
    ...inOrder('lib/match', matchRooms),
    {
      name: 'match-flow-is-the-top',
      comment: 'The rooms of lib/match do not know the flow that runs through them.',
      severity: 'error',
      from: { path: '^lib/match/[^/]+/' },
      to: { path: `^lib/match/(${matchFlow.join('|')})\\.ts$` },
    },
    {
      name: 'idb-has-three-doors',
      comment: 'store.ts, packs.ts and shelf.ts are the IndexedDB store; what is behind them is its own.',
      severity: 'error',
      from: { path: '^(lib|entrypoints|tools)/', pathNot: '^lib/events/idb/' },
      to: { path: `^lib/events/idb/(${storeRooms.join('|')})/` },
    },
    {
      name: 'idb-behind-the-store',
      severity: 'error',
      from: { path: '^(lib|entrypoints)/', pathNot: '^lib/events/idb/' },
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
