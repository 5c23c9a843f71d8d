import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

const engineDependent = [
  ['Math', 'sin'],
  ['Math', 'cos'],
  ['Math', 'tan'],
  ['Math', 'asin'],
  ['Math', 'acos'],
  ['Math', 'atan'],
  ['Math', 'atan2'],
  ['Math', 'pow'],
  ['Math', 'exp'],
  ['Math', 'log'],
  ['Math', 'log2'],
  ['Math', 'log10'],
  ['Math', 'hypot'],
  ['Math', 'cbrt'],
  ['Math', 'random'],
  ['Date', 'now'],
].map(([object, property]) => ({
  object,
  property,
  message: 'Engines differ here, or it is not reproducible; see "Sameness" in the README.',
}));

const localeMethods = [
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleUpperCase',
  'toLocaleLowerCase',
];

export default ts.config(
  { ignores: ['dist/**', 'node_modules/**', 'pictures/**'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 300 }],
      'svelte/no-at-html-tags': 'error',
      // Values here are replaced, never changed: a plain Map is what we want.
      'svelte/prefer-svelte-reactivity': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.svelte'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'no-console': 'error',
    },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/{model,graph,formats,words,work,scene,stage,figure,state}/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', ...engineDependent],
      'no-restricted-globals': [
        'error',
        { name: 'Intl', message: 'Engines differ; use a committed table.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: `CallExpression[callee.property.name=/^(${localeMethods.join('|')})$/]`,
          message: 'Engines differ; compare with < or fold.',
        },
        {
          selector: "BinaryExpression[operator='**']",
          message: 'Engines differ in the last digits of a power.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
      ],
    },
  },
);
