import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import type { OfflineManifest } from '../../schema/offline.ts';

/** Put here by the build, see `integrations/offline.ts`. */
declare const OFFLINE_MANIFEST: OfflineManifest;
const { base, version, fallback, searchIndex, entries } = OFFLINE_MANIFEST;

const prefix = `duidu${base}visited-`;
const cacheName = `${prefix}${version}`;
const anyParameter = /^/u;

/** A page is the same whatever its address asks to be marked. */
const withoutParameters = {
  cacheKeyWillBeUsed: ({ request }: { request: Request }) =>
    Promise.resolve(request.url.replace(/[?#].*$/u, '')),
};
const isOwn = (url: URL) => url.origin === location.origin && url.pathname.startsWith(base);

precacheAndRoute(entries, { ignoreURLParametersMatching: [anyParameter], cleanURLs: false });
cleanupOutdatedCaches();

// A large index is kept file by file. What is new comes first: files of two builds do not fit.
registerRoute(
  ({ url }) => isOwn(url) && url.pathname.startsWith(searchIndex),
  new NetworkFirst({ cacheName }),
);
registerRoute(
  ({ url, request }) => isOwn(url) && request.method === 'GET',
  new StaleWhileRevalidate({ cacheName, plugins: [withoutParameters] }),
);
setCatchHandler(async ({ request }) => {
  const page = request.mode === 'navigate' ? await matchPrecache(fallback) : undefined;
  return page ?? Response.error();
});

/** What a service worker has beyond the types of a page, of which the project is compiled. */
interface WorkerScope {
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}
// Only ever run as a service worker, where the global object is one.
const worker = globalThis as unknown as WorkerScope;

worker.addEventListener('activate', (event) => {
  const cleaned = caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith(prefix) && name !== cacheName))
    .then((names) => Promise.all(names.map((name) => caches.delete(name))));
  event.waitUntil(cleaned);
});
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  // Only the reader's own click sends this: see `client/offline.ts`.
  if (data === 'take over') void worker.skipWaiting();
});
clientsClaim();
