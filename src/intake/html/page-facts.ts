import { z } from 'zod';
import type { StatedFacts } from '../extracted-text.ts';
import { quoteAround, type Finding } from '../evidence.ts';
import { findSource, toIsoDate } from '../find-source.ts';

/**
 * Names of `<meta>` that state a fact, best first: those of the state's standard for government
 * sites (政府网站网页标签规范), then those of the web at large.
 */
const metaNames = {
  title: ['articletitle', 'og:title'],
  publisher: ['contentsource', 'source', 'og:article:author', 'article:author', 'author'],
  publishedOn: ['pubdate', 'article:published_time', 'og:release_date', 'publishdate', 'date'],
  url: ['og:url', 'url'],
} as const;

/** The name of a site after the title of a page: 报告_海珠区人民政府门户网站. */
const siteSuffix = /\s*(?:[_|｜]|-{1,2}|—|–)\s*[^_|｜]{2,40}$/u;
const siteName = /(?:网|网站|门户|平台|政府|公开|频道|[a-z])$/iu;
/** A title without such a word names the site or a column of it. */
const reportTitle = /报告|总结|汇报|要点|思路|计划|安排|打算|讲话|情况|回顾/u;
const isWebAddress = /^https?:\/\//u;

/** The facts that a page states about its report, in its head and in its lines. */
export function findPageFacts(document: Document, lines: readonly string[]): StatedFacts {
  const metas = readMetas(document);
  const facts: StatedFacts = {};
  const put = (key: keyof StatedFacts, value: string | undefined, quote: string) => {
    if (value === undefined || value === '' || facts[key]) return;
    const evidence = [{ quote: quoteAround(quote, 0, quote.length), line: null, where: 'page' }];
    facts[key] = { value, evidence } as Finding<string>;
  };
  for (const key of ['title', 'publisher', 'publishedOn', 'url'] as const) {
    for (const name of metaNames[key]) {
      const content = metas.get(name);
      if (content === undefined) continue;
      put(key, cleaners[key](content), `${name}: ${content}`);
    }
  }
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  if (canonical !== null && canonical !== undefined)
    put('url', cleaners.url(canonical), `canonical: ${canonical}`);
  const heading = document.querySelector('h1')?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
  put('title', cleaners.title(heading), heading);
  const title = (document.querySelector('title')?.textContent ?? '').trim();
  put('title', cleaners.title(title), title);

  const stated = findSource(lines.map((text, line) => ({ kind: 'source-line', text, line })));
  for (const key of ['publisher', 'publishedOn'] as const) {
    const found = stated[key];
    if (found) put(key, found.value, found.evidence[0]?.quote ?? found.value);
  }
  return facts;
}

const cleaners = {
  title: (text: string): string | undefined => {
    const title = withoutSite(text.replace(/\s+/gu, ' ').trim());
    return reportTitle.test(title) ? title : undefined;
  },
  publisher: (text: string): string | undefined => {
    const name = text.replace(/^\s*(?:来源|信息来源)\s*[:：]/u, '').trim();
    return name.length >= 2 && name.length <= 40 && /\p{Script=Han}/u.test(name) ? name : undefined;
  },
  publishedOn: toIsoDate,
  url: (text: string): string | undefined =>
    isWebAddress.test(text.trim()) && z.url().safeParse(text.trim()).success
      ? text.trim()
      : undefined,
};

function withoutSite(title: string): string {
  const suffix = siteSuffix.exec(title)?.[0] ?? '';
  return siteName.test(suffix) ? title.slice(0, -suffix.length) : title;
}

function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const content = (meta.getAttribute('content') ?? '').trim();
    if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}
