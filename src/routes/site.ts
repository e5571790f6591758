import { createPaths } from './paths.ts';

/** Addresses of this deployment: `BASE_URL` is Astro's `base`, with or without its last slash. */
export const paths = createPaths(import.meta.env.BASE_URL.replace(/\/?$/u, '/'));
