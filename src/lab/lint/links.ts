import type { PageReferences, Reference } from './parse-page.ts';

/** What following the links of a site needs. */
export interface BuiltSite {
  /** All files, by path relative to the root, with `/` between folders. */
  files: ReadonlySet<string>;
  /** Path under which the site is served, with slashes at both ends. */
  base: string;
  /** @param file path of an HTML file */
  page(file: string): PageReferences;
}

export interface BrokenReference extends Reference {
  file: string;
  /** What is wrong; follows the address in the message. */
  problem: string;
}

/** Host of the site while its links are resolved; addresses of other hosts are not checked. */
const ORIGIN = 'http://site.invalid';
const isHtml = (file: string) => file.endsWith('.html');

/** Address of a file of the site: folders stand for their `index.html`. */
export const addressOf = (file: string, base: string): string =>
  `${base}${file.replace(/(?<=^|\/)index\.html$/u, '')}`;

/** File that an address of the site is served from, whether or not it exists. */
function fileAt(pathname: string, base: string): string {
  const path = decodeURIComponent(pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** @returns file and fragment that a reference leads to; null where it leaves the site */
export function resolveReference(
  address: string,
  from: string,
  base: string,
): { file: string | null; fragment: string } | null {
  const url = new URL(address, `${ORIGIN}${encodeURI(addressOf(from, base))}`);
  if (url.origin !== ORIGIN) return null;
  const fragment = decodeURIComponent(url.hash.slice(1));
  return { file: url.pathname.startsWith(base) ? fileAt(url.pathname, base) : null, fragment };
}

function problemOf(site: BuiltSite, from: string, { address }: Reference): string | null {
  const target = resolveReference(address, from, site.base);
  if (target === null) return null;
  const { file, fragment } = target;
  if (file === null) return `is outside of the base path ${site.base}`;
  if (!site.files.has(file)) return 'leads to no file';
  if (fragment === '' || !isHtml(file)) return null;
  return site.page(file).ids.has(fragment) ? null : 'leads to no element with this id';
}

/** Every internal reference of every page that leads to no file or to no element. */
export function findBrokenReferences(site: BuiltSite): BrokenReference[] {
  return [...site.files].filter(isHtml).flatMap((file) =>
    site.page(file).references.flatMap((reference) => {
      const problem = problemOf(site, file, reference);
      return problem === null ? [] : [{ ...reference, file, problem }];
    }),
  );
}

/** All pages that a reader can reach from `start` by following links. */
export function reachableFrom(site: BuiltSite, start: string): Set<string> {
  const reached = new Set([start]);
  // Walking a Set also visits what is added on the way.
  for (const file of reached) {
    for (const { address } of site.page(file).references) {
      const target = resolveReference(address, file, site.base)?.file;
      if (target && isHtml(target) && site.files.has(target)) reached.add(target);
    }
  }
  return reached;
}

export const formatBroken = ({ file, line, attribute, address, problem }: BrokenReference) =>
  `${file}:${line ?? 1}: ${attribute}="${address}" ${problem}`;
