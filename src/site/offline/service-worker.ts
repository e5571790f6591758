import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import type { OfflineManifest } from '../../schema/offline.ts';

/** The build puts the manifest here, see `src/build/offline-worker.ts`. */
declare const OFFLINE_MANIFEST: OfflineManifest;
const { base, home, version, fallback, searchIndex, entries } = OFFLINE_MANIFEST;

const prefix = `duidu${home}visited-`;
const cacheName = `${prefix}${version}`;
const anyParameter = /^/u;

/** Parameters only choose what a page marks, so one cached copy serves all of them. */
const withoutParameters = {
  cacheKeyWillBeUsed: ({ request }: { request: Request }) =>
    Promise.resolve(request.url.replace(/[?#].*$/u, '')),
};
const isOwn = (url: URL) => url.origin === location.origin && url.pathname.startsWith(base);

precacheAndRoute(entries, { ignoreURLParametersMatching: [anyParameter], cleanURLs: false });
cleanupOutdatedCaches();

// A large index is cached file by file, the network first: files of two builds do not fit together.
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

/** Members of a service worker's scope that the types of a page, used by this project, lack. */
interface WorkerScope {
  skipWaiting(): Promise<void>;
  addEventListener(
    type: 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
}
// This file runs only as a service worker, where the global object has them.
const worker = globalThis as unknown as WorkerScope;

worker.addEventListener('activate', (event) => {
  const cleaned = caches
    .keys()
    .then((names) => names.filter((name) => name.startsWith(prefix) && name !== cacheName))
    .then((names) => Promise.all(names.map((name) => caches.delete(name))));
  event.waitUntil(cleaned);
});
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  // Sent only when the reader asks for the new version, see `offline-notice.ts`.
  if (data === 'take over') void worker.skipWaiting();
});
clientsClaim();
