import { z } from 'zod';

/** What the service worker keeps; written into it when the site is built. */
export const OfflineManifestSchema = z.strictObject({
  /** Path under which the site is served, with slashes at both ends. */
  base: z.string(),
  /** Changes with any file of the site: names the caches of what is kept as it is visited. */
  version: z.string(),
  /** Page that is shown for what has not been kept. */
  fallback: z.string(),
  /** Path of the search index. */
  searchIndex: z.string(),
  /** Kept from the first visit on: addresses, with a digest of their content. */
  entries: z.array(z.strictObject({ url: z.string(), revision: z.string() })),
});
export type OfflineManifest = z.infer<typeof OfflineManifestSchema>;
