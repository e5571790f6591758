// @ts-check
import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * What oxlint holds all code against but components (`eslint.config.mjs`): the type checker, and the
 * strict rules of typescript-eslint, in a fraction of the time that ESLint takes for them.
 */

/** Rules of the presets that oxlint does not have. */
const MISSING = [
  // An error of syntax in a module.
  'no-octal',
  // The type checker takes nothing else for an instance of a class with a private member.
  '@typescript-eslint/no-unsafe-class-instance-assignment',
];

const presets = [
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
];
/** @type {Record<string, unknown>} */
const merged = Object.assign({}, ...presets.map(({ rules }) => rules));
const needTypes = Object.keys(tseslint.configs.disableTypeChecked.rules ?? {});

const names = Object.keys(merged).filter(
  (name) => merged[name] !== 'off' && !MISSING.includes(name),
);
/** @type {(name: string) => string} */
const oxlintName = (name) => name.replace('@typescript-eslint/', 'typescript/');

export default {
  plugins: ['typescript'],
  categories: { correctness: 'off' },
  options: {
    typeAware: true,
    typeCheck: true,
    denyWarnings: true,
    reportUnusedDisableDirectives: 'error',
  },
  ignorePatterns: [
    ...['**/*.astro', 'dist', '.generated', '.*-next', '.*-previous', '.astro'],
    'tests/**/fixtures',
  ],
  rules: {
    ...Object.fromEntries(names.map((name) => [oxlintName(name), merged[name]])),
    // Numbers in messages and addresses are plain decimals; `${number}` is what is meant.
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    // zod's recursive getters and single-expression arrows read better without a block.
    'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    'typescript/consistent-type-imports': 'error',
    // Such an import is kept as a side effect, and would carry zod into the browser.
    'typescript/no-import-type-side-effects': 'error',
    // Code points are what Han text is walked by.
    'typescript/no-misused-spread': 'off',
    // Comments show the ideographic spaces that the code looks for.
    'no-irregular-whitespace': ['error', { skipComments: true }],
    eqeqeq: 'error',
  },
  overrides: [
    {
      // Not all of these have types.
      files: ['**/*.mjs'],
      rules: Object.fromEntries(
        names.filter((name) => needTypes.includes(name)).map((name) => [oxlintName(name), 'off']),
      ),
    },
    {
      // Text of any length from anywhere goes through these expressions: all of them take linear time.
      files: ['src/**/*.ts'],
      jsPlugins: ['eslint-plugin-regexp'],
      rules: { 'regexp/no-super-linear-backtracking': 'error' },
    },
  ],
};
