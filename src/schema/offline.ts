import { z } from 'zod';

/** The files that the service worker caches; the build writes this list into the worker. */
export const OfflineManifestSchema = z.strictObject({
  /** Path under which the site is served, with slashes at both ends. */
  base: z.string(),
  /** Where the pages of its language stand. */
  home: z.string(),
  /** Digest of all files of the site, part of the name of the cache for visited pages. */
  version: z.string(),
  /** Page that is shown offline in place of one that is not cached. */
  fallback: z.string(),
  /** Path of the search index. */
  searchIndex: z.string(),
  /** Files that are cached on the first visit, each with a digest of its content. */
  entries: z.array(z.strictObject({ url: z.string(), revision: z.string() })),
});
export type OfflineManifest = z.infer<typeof OfflineManifestSchema>;
