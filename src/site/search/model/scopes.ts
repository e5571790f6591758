import type { SearchScope } from '../../../schema/search.ts';

/** How near words may have to stand, from the narrowest to the widest. */
export const searchScopes: readonly SearchScope[] = ['sentence', 'paragraph', 'section', 'report'];
