// @ts-check
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import * as regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { zones } from './architecture.mjs';

export default defineConfig(
  { ignores: ['dist', '.generated', '.*-next', '.*-previous', '.astro', 'tests/**/fixtures'] },
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
  {
    files: ['src/**/*.{ts,astro}'],
    plugins: { 'import-x': importX },
    rules: { 'import-x/no-restricted-paths': ['error', { zones }] },
  },
  {
    // Type-aware rules cannot follow the virtual modules that Astro's parser makes.
    files: ['**/*.astro', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    // The type checker knows what is defined; ESLint's own list of globals does not.
    rules: { 'no-undef': 'off' },
  },
);
