// @ts-check
import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { zones } from './architecture.mjs';

/** Components alone: oxlint, which holds all other code against more rules, does not read them whole. */
export default defineConfig({
  files: ['src/**/*.astro', 'src/**/*.astro/*.ts'],
  extends: [
    eslint.configs.recommended,
    tseslint.configs.strict,
    tseslint.configs.stylistic,
    astro.configs.recommended,
  ],
  plugins: { 'import-x': importX },
  rules: {
    'import-x/no-restricted-paths': ['error', { zones }],
    // Report text is shown as text: no component may print markup that it was given.
    'astro/no-set-html-directive': 'error',
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-import-type-side-effects': 'error',
    'no-irregular-whitespace': ['error', { skipComments: true }],
    // What a reader's browser refuses to keep or give, pages do without.
    'no-empty': ['error', { allowEmptyCatch: true }],
    eqeqeq: 'error',
    // The type checker knows what is defined; ESLint's own list of globals does not.
    'no-undef': 'off',
  },
});
