import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Names that exist in Node or a browser but not in Apps Script. */
const notAtGoogle = [
  'setTimeout',
  'setInterval',
  'fetch',
  'URL',
  'TextEncoder',
  'TextDecoder',
  'crypto',
  'atob',
  'btoa',
  'structuredClone',
  'Buffer',
  'process',
  'window',
  'document',
];

/** The product; its types are read too, which takes half a minute. */
const TYPED = ['src/**/*.ts', 'src/**/*.tsx'];

export default tseslint.config(
  { ignores: ['dist/', '.cache/', 'ruang-kerja/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-irregular-whitespace': ['error', { skipStrings: true, skipRegExps: true, skipTemplates: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      // Control characters are looked for on purpose: in CSV, XML, mail headers and names.
      'no-control-regex': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    // The pages run in a browser.
    ignores: ['src/render/pdf/shims.ts', 'src/{page,sidebar,phone}/**', 'src/public/page/**'],
    rules: { 'no-restricted-globals': ['error', ...notAtGoogle] },
  },
  // What only the types show: a promise that nobody awaits, a value whose type is lost.
  ...tseslint.configs.recommendedTypeCheckedOnly.map((each) => ({ ...each, files: TYPED })),
  {
    files: TYPED,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The functions of the contract are declared as methods; none uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A cell is `unknown` until it is decoded; String() is what turns one into text.
      '@typescript-eslint/no-base-to-string': 'off',
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The domain is told the time; it has no clock.' },
        { object: 'Math', property: 'random', message: 'The domain is told what is random.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'The domain has no clock.',
        },
      ],
    },
  },
  { files: ['src/domain/seed/*.ts', 'emulator/schema/*-schema.ts'], rules: { 'max-lines': 'off' } },
  // The PDF part is required late, so that no other execution pays for it.
  {
    files: ['src/composition.ts'],
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // A script project: its functions are called by name.
  { files: ['bench/costs/usual/*.js'], rules: { '@typescript-eslint/no-unused-vars': 'off' } },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      globals: {
        module: 'writable',
        require: 'readonly',
        exports: 'writable',
        __dirname: 'readonly',
        process: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
