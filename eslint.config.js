import tseslint from 'typescript-eslint';

const pure = ['text', 'time', 'entities', 'events', 'claims', 'match', 'checks', 'analysis'].map((floor) => `lib/${floor}/**`);
/** Pure floors get the time as an argument and never see a page. */
const impure = ['document', 'window', 'browser', 'chrome', 'localStorage', 'fetch', 'navigator', 'performance'];

const syntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only; a default export only where the framework asks.' },
  { selector: 'ClassDeclaration[superClass.name!=/Error$/]', message: 'A function does.' },
];
const clock = { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pure floor: no clock.' };
const markup = [{ property: 'innerHTML' }, { property: 'outerHTML' }, { property: 'insertAdjacentHTML' }];

export default tseslint.config(
  { ignores: ['node_modules/', '.output/', '.wxt/', '.demo/', 'assets/', '*.cjs', 'tests/fixtures/**/*.html'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': ['error', ...syntax],
      'no-restricted-properties': ['error', ...markup],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  // What a stranger can still hold in mind. The figures are those of the longest and most branched functions there are:
  // they may only fall.
  {
    files: ['lib/**', 'entrypoints/**', 'tools/**'],
    rules: {
      'max-lines-per-function': ['error', { max: 75, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 32],
      'max-depth': ['error', 4],
      'max-params': ['error', 5],
    },
  },
  {
    files: ['entrypoints/**', '*.config.{ts,js}', '*.e2e.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: pure,
    rules: {
      'no-restricted-globals': ['error', ...impure.map((name) => ({ name, message: 'Pure floor.' }))],
      'no-restricted-syntax': ['error', ...syntax, clock],
      'no-restricted-properties': ['error', ...markup, { object: 'Date', property: 'now', message: 'Pure floor: no clock.' }],
    },
  },
  { files: ['lib/events/idb/**'], rules: { 'no-restricted-globals': 'off' } },
  { files: ['tools/**', 'tests/**'], rules: { 'no-console': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
  // A test may read the markup that it looks at; nothing writes any.
  {
    files: ['tests/**'],
    rules: { 'no-restricted-properties': ['error', { property: 'innerHTML' }, { property: 'insertAdjacentHTML' }] },
  },
  { files: ['**/*.mjs'], rules: { 'no-console': 'off' } },
);
