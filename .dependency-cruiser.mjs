// @ts-check
import { builtinModules } from 'node:module';
import { roomRules } from './architecture.mjs';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    {
      name: 'no-circle',
      comment:
        'Files that import each other cannot be read one at a time: move what both need down.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'browser-reaches-build',
      comment:
        'Code that the browser loads must not reach Node, the parser or the corpus, however many steps away: move what both sides need into a pure file lower down.',
      severity: 'error',
      from: {
        path: '^src/site/.*/client(/|\\.ts$)|^src/site/offline/[^/]+\\.ts$|^src/site/shared/browser/',
      },
      to: {
        path: `^src/(read|corpus|intake|build|lab)/|^src/settings\\.ts$|^(node:)?(${builtinModules.join('|')})$`,
        reachable: true,
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules|\\.astro$' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.json'] },
  },
};
