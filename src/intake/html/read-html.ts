import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { intakeStrings } from '../../words/intake.ts';
import type { ExtractedText } from '../extracted-text.ts';
import { doubt } from '../doubts.ts';
import { decodePage } from './decode-page.ts';
import { findPageFacts } from './page-facts.ts';
import { findFurtherPages } from './further-pages.ts';
import { linesOfElement, type PageLines } from './lines-of-element.ts';
import { problem } from '../refusals.ts';

/** Elements in which government sites put the article and nothing else. */
const articleSelectors = [
  '#UCAP-CONTENT',
  '.TRS_Editor',
  '#zoom',
  '#Zoom',
  '#zoomcon',
  '.article-content',
  '.pages_content',
  'article',
];
/** Such an element counts if it holds at least this share of what Readability finds. */
const LEAST_SHARE = 0.8;
const LEAST_HAN = 60;

const errorTitle =
  /^\s*(?:[45]\d\d\b|.{0,20}(?:页面不存在|未找到|找不到|not found|forbidden|bad gateway|服务器错误|service unavailable|访问被拒绝|无法访问|出错|登录|验证码))/iu;
/** Fragments that were saved from a page have no body of their own. */
const htmlTag = /<(?:html|body)\b/iu;
const han = /\p{Script=Han}/gu;
const words = intakeStrings.notes;

/**
 * The main text of a page. Navigation and the like are dropped, and a note says how much.
 *
 * @throws IntakeError if the page is an error page or has no main text
 */
export function readHtml(bytes: Uint8Array): ExtractedText {
  const page = decodePage(bytes);
  if (!page)
    throw problem(
      'intake-encoding',
      'Unexpected bytes in the page, expected the encoding that it declares, UTF-8 or GB18030; save it again as UTF-8',
    );
  const html = htmlTag.test(page.text) ? page.text : `<html><body>${page.text}</body></html>`;
  const { document } = parseHTML(html);
  const body = document.querySelector('body') ?? document.documentElement;
  const all = linesOfElement(body, true);
  const title = document.querySelector('title')?.textContent ?? '';
  const main = findMain(html, document);
  const article = trimChrome(main?.lines ?? []);
  if (main === undefined || countHan(article) < LEAST_HAN) {
    const heading = title.trim() || (all.lines[0] ?? '');
    if (errorTitle.test(heading)) throw problem('intake-html-error-page', heading.slice(0, 40));
    throw problem('intake-html-no-content');
  }

  const stated = findPageFacts(document, all.lines);
  const heading = stated.title?.value;
  const isTitleInside = heading === undefined || startsWithTitle(article, heading);
  const lines = isTitleInside ? article : [heading, ...article];
  const text = `${lines.join('\n')}\n`;
  const notes = [
    ...(page.misdeclared ? [words.charset(page.misdeclared.declared, page.misdeclared.used)] : []),
    ...noteDropped(all.lines, lines),
    ...(isTitleInside ? [] : [words.titleAdded]),
    ...(main.tables > 0 ? [words.tables(main.tables)] : []),
    ...(main.pictures > 0 ? [words.pictures(main.pictures)] : []),
    ...(main.listNumbers > 0 ? [words.listNumbers(main.listNumbers)] : []),
  ];
  const pages = findFurtherPages(document, html);
  const doubts = pages === undefined ? [] : [doubt('pages', pages)];
  return { text, stated, notes, doubts };
}

/** The element that holds the article; undefined where the page has none. */
function findMain(html: string, document: Document): PageLines | undefined {
  // Readability changes the document, so it gets a copy.
  const article = new Readability(parseHTML(html).document, {
    serializer: (node) => node,
  }).parse();
  const content = article?.content;
  const readable = isElement(content) ? linesOfElement(content) : undefined;
  const known = articleSelectors
    .flatMap((selector) => [...document.querySelectorAll(selector)])
    .map((element) => ({ lines: linesOfElement(element), depth: depthOf(element) }))
    .sort((a, b) => countHan(b.lines.lines) - countHan(a.lines.lines) || b.depth - a.depth)[0];
  if (!known) return readable;
  const least = countHan(readable?.lines ?? []) * LEAST_SHARE;
  return countHan(known.lines.lines) >= least ? known.lines : readable;
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'childNodes' in node;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at; at = at.parentElement) depth += 1;
  return depth;
}

function countHan(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.match(han)?.length ?? 0), 0);
}

/** Lines of the page itself above and below an article. */
const headChrome = /^(?:您?(?:现在的?|当前)位置|首页|【?字[体号]|打印|分享|收藏|下载)/u;
const tailChrome =
  /^(?:主办|承办|协办|版权所有|copyright|©|.{0,12}ICP备|网站标识码|公网安备|技术支持|联系电话|相关(?:新闻|链接|阅读|报道|文章|附件)|上一[篇条]|下一[篇条]|分享|扫一扫|打印|关闭|返回|【(?:打印|关闭|返回))/iu;

function trimChrome(lines: readonly string[]): string[] {
  const start = lines.findIndex((line) => !headChrome.test(line));
  const end = lines.findLastIndex((line) => !tailChrome.test(line));
  return lines.slice(Math.max(0, start), end + 1);
}

const TITLE_LINES = 6;

/** True if the first lines hold the title, even spaced out or broken into lines. */
function startsWithTitle(lines: readonly string[], title: string): boolean {
  const compact = (text: string) => text.replace(/[\s\u3000]/gu, '');
  return compact(lines.slice(0, TITLE_LINES).join('')).includes(compact(title));
}

/** How much of the page is dropped, with its longest line, so that a maintainer notices a loss. */
function noteDropped(all: readonly string[], kept: readonly string[]): string[] {
  const left = new Set(kept);
  const dropped = all.filter((line) => !left.has(line));
  const count = countHan(dropped);
  if (count === 0) return [];
  const longest = dropped.reduce((a, b) => (b.length > a.length ? b : a), '');
  return [words.kept(countHan(kept), count, longest.slice(0, 30))];
}
