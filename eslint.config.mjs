// @ts-check
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import * as regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms of `src/` in the order of the data flow, and the later rooms each may not import from. */
const rooms = [
  ...['schema', 'rules', 'catalog', 'decode', 'parse', 'report', 'register', 'analyse', 'intake'],
  ...['search', 'explore', 'publish', 'compare', 'pins', 'view'],
];
/** @type {import('eslint').Linter.Config[]} */
const oneWay = rooms.map((room, index) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [...rooms.slice(index + 1), 'components', 'pages', 'layouts', 'client'].map(
          (later) => ({
            group: [`**/${later}/**`],
            message: `src/${room} must not import from src/${later}; move the shared type to src/schema.`,
          }),
        ),
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist', '.generated', '.astro', '.tmpx', 'tests/**/fixtures'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  // Report text is shown as text: no component may print markup that it was given.
  { rules: { 'astro/no-set-html-directive': 'error' } },
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Numbers in messages and addresses are plain decimals; `${number}` is what is meant.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // zod's recursive getters and single-expression arrows read better without a block.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Such an import is kept as a side effect, and would carry zod into the browser.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // Code points are what Han text is walked by.
      '@typescript-eslint/no-misused-spread': 'off',
      // Comments show the ideographic spaces that the code looks for.
      'no-irregular-whitespace': ['error', { skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    // Text of any length from anywhere goes through these expressions: all of them take linear time.
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
    },
  },
  ...oneWay,
  {
    // The browser gets types from schema/ and pure functions; it never carries the parser.
    files: ['src/client/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: ['decode', 'parse', 'report', 'analyse', 'publish'].map((room) => ({
            group: [`**/src/${room}/**`, `../${room}/**`],
            message: `src/client runs in the browser and must not import from src/${room}.`,
          })),
        },
      ],
    },
  },
  {
    // Type-aware rules cannot follow the virtual modules that Astro's parser makes.
    files: ['**/*.astro', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    // The type checker knows what is defined; ESLint's own list of globals does not.
    rules: { 'no-undef': 'off' },
  },
);
