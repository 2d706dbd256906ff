import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { boundaries } from './eslint.boundaries.mjs';

const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'e2e/**'];
const PURE = ['lib/{spans,grading,measurement,scheduling,marking}/**/*.ts', 'lib/policy.ts'];
const SCRIPTS = ['prisma/run/**', 'prisma/seed/**', 'e2e/**', '*.config.*'];

const impure = (name) => ({
  name,
  message: 'Pure folders take time, chance and the outside world as arguments.',
});
const impureProperty = (object, property) => ({ object, property, message: impure('').message });

/** Files that Next wants to export by default. */
const NEXT_DEFAULTS = [
  'app/**/{page,layout,template,loading,error,global-error,not-found,default}.tsx',
  'app/**/{icon,apple-icon,opengraph-image,sitemap,robots,manifest}.{ts,tsx}',
  'proxy.ts',
  '*.config.{ts,mts,js,mjs}',
];

export default tseslint.config(
  {
    ignores: [
      '.next*/',
      '.data/',
      'node_modules/',
      'prisma/generated/',
      'next-env.d.ts',
      'test-results/',
      'playwright-report/',
    ],
  },
  // No comment may switch a rule off.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  ...tseslint.configs.recommended,
  {
    plugins: { boundaries, 'import-x': importX, 'react-hooks': reactHooks },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
          tsconfig: { configFile: `${import.meta.dirname}/tsconfig.json` },
        }),
      ],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'boundaries/imports': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
      ],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 100, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['lib/**/*.ts', 'prisma/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 50, skipComments: true }] },
  },
  {
    files: PURE,
    ignores: TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'navigator', 'location', 'localStorage', 'sessionStorage', 'indexedDB'].map(
          impure,
        ),
        ...[
          'fetch',
          'process',
          'performance',
          'crypto',
          'setTimeout',
          'setInterval',
          'globalThis',
          'self',
        ].map(impure),
      ],
      'no-restricted-properties': ['error', impureProperty('Date', 'now'), impureProperty('Math', 'random')],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: impure('').message },
      ],
    },
  },
  { files: TESTS, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  { files: ['lib/content/**'], rules: { 'max-lines': 'off' } },
  { files: SCRIPTS, rules: { 'no-console': 'off' } },
  { files: NEXT_DEFAULTS, rules: { 'import-x/no-default-export': 'off' } },
);
