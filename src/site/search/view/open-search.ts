import type { Paths } from '../../../paths.ts';
import { strings } from '../../../words/site.ts';

const markup: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
};
const markupSigns = /[&<>"]/gu;
/** Signs that begin or end a parameter of a template (OpenSearch 1.1, 3.3). */
const braces = /[{}]/gu;

/** An OpenSearch 1.1 description, with which a browser adds the site as a search engine. */
export function openSearchDescription(site: string, paths: Paths): string {
  const absolute = (path: string) => new URL(path, site).href.replace(braces, encodeURIComponent);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(strings.site.name)}</ShortName>
  <Description>${escape(strings.search.label)}：${escape(strings.site.summary)}</Description>
  <Url type="text/html" method="get" template="${escape(absolute(paths.search()))}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escape(absolute(paths.openSearch))}"/>
  <Image type="image/svg+xml">${escape(absolute(`${paths.base}favicon.svg`))}</Image>
  <Language>zh-CN</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}

function escape(text: string): string {
  return text.replace(markupSigns, (sign) => markup[sign] ?? sign);
}
