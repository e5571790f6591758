import { createPaths } from '../../../paths.ts';
import { readSettings } from '../../../settings.ts';
import { store } from './store.ts';

/**
 * Addresses of this deployment, for pages that are being built. Astro's `BASE_URL` is not used: an
 * environment variable of that name, which some hosts and test runners set, would override it.
 */
export const paths = createPaths(readSettings(process.env).base, store.index().packed);
