import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { simplify } from '../../simplified.ts';
import { isPartTitle } from './part-title.ts';
import { linesOf, offsetsOf, textOf, type Line, type LineRole } from './nodes.ts';

/** How many lines at either end may be parts of the document or of the web page. */
const HEAD_LINES = 40;
const TAIL_LINES = 120;
/** Longest name of a link below a text. */
const LONGEST_LINK = 60;
const LONGEST_TITLE = 120;
const LONGEST_BYLINE = 32;
/** Longest caption of a picture or summary of a page; longer lines are text. */
const LONGEST_CAPTION = 160;
/** May be a person's name; 基本情况 is as long, so where the line stands must speak for it too. */
const personName = /^\p{Script=Han}(?:[\s\u3000]?\p{Script=Han}){1,3}$/u;
const office =
  /(?:省长|市长|区长|县长|州长|镇长|乡长|主席|总理|主任|书记|局长|街道|办事处|委员会|人民政府)/u;
const parenthesised = /^[（(].*[)）]$/u;
const dateLine = /^(?:\d{4}|[〇○零ＯOo0一二三四五六七八九]{4})年.{1,4}月(?:.{1,3}日)?$/u;

const sentenceStop = /[。；;！!？?]/u;
const titleWord = /报告|总结|汇报|要点|思路|计划|安排|打算|讲话|情况|回顾/u;
const subtitle = /^(?:—|－|-){1,2}|(?:会议|大会)上[）)]?$/u;
const addressee =
  /^(?:尊敬的)?(?:各位(?:代表|委员|领导|同志|居民|来宾|同事)|同志们)[^。]{0,20}[:：！!]$/u;
/** 国务院总理某某各位代表！, where the line break between speaker and hearers was lost. */
const speakerAndAddressee =
  /^(?:[\p{Script=Han}\s\u3000]{0,24}(?:总理|主任|省长|市长|州长|县长|区长|主席|专员))[\p{Script=Han}\s\u3000]{2,6}各位代表[:：！!]$/u;
const sourceLine =
  /^[【[（(]?(?:信息)?(?:来源|时间|日期|发布(?:时间|日期|机构|单位)|作者|浏览(?:量|次数)?|点击(?:量|率|数)?|阅读(?:量|次数)?|访问量|索引号|文号)\s*[:：]/u;
const photoCaption = /(?:记者|摄影)[\s\u3000]?\S{1,4}[\s\u3000]?\S{0,4}摄$/u;

const turnedPage = /^[（(【]?(?:上接|下转)第?[一二三四五六七八九十\d]{1,3}版[^。]{0,10}$/u;
const breadcrumb = /^[>＞»›]{1,2}$/u;

/** Controls and links of the page that are copied along with a text, as whole lines. */
const pageChrome = [
  /^(?:首页|下载|打印|全屏|收藏|分享|关闭|加大|还原|减小|返回|大|中|小|】|【字号[:：]?)$/u,
  /^[【[（(]?(?:字体|字号|打印|关闭|收藏|分享到?|打印本页|关闭窗口|返回顶部|点击图片)[^。]{0,30}$/u,
  /^您?(?:现在)?(?:所在)?的?(?:当前)?位置[^。]{0,60}$/u,
  /^[|｜×>＞»›【】《》\s]{1,6}$/u,
  /^[》>]{1,2}[^。]{0,30}[《<]{1,2}$/u,
  /^(?:有话要说|我要评论|发表评论|相关(?:报道|链接|阅读|新闻|附件|文档|文章|稿件)|上一[篇条]|下一[篇条]|扫一扫|责任编辑|责编|编辑|审核|校对)[^。]{0,60}$/u,
] as const;

/** Below the links, the report may go on, */
const annexTitle = /^[（(【[]?(?:附[:：件录表]|名词解释|注释|注[:：])/u;
/** or with a list of quantities: 高速公路120公里. */
const quantity = /\d[\d.,]*[余多]?[ ]?(?:[%％‰万亿元个家项亩吨户所处座套名]|公里|平方米)/u;

/**
 * Transform: name the lines that belong to the document or the web page rather than to its text:
 * title, subtitle and byline, addressee (GB/T 9704—2012, 7.3.1 and 7.3.2), source line, page chrome.
 */
export function markDocumentParts(tree: Root, file: VFile): void {
  const lines = linesOf(tree);
  const texts = lines.slice(0, HEAD_LINES).map((line) => wordsOf(line, file));
  const isAddressed = texts.some(isAddressee);
  let hasTitle = false;
  let hasHead = false;
  for (const [index, text] of texts.entries()) {
    const line = lines[index];
    if (!line) break;
    const isCrumb = isSeparator(texts[index - 1]) || isSeparator(texts[index + 1]);
    const role: LineRole | undefined =
      isAddressed && isCrumb
        ? 'page-chrome'
        : headRole(line, text, { hasTitle, hasHead, isAddressed });
    if (role === undefined) break;
    line.role = role;
    hasTitle ||= role === 'title';
    hasHead ||= role === 'title' || role === 'subtitle';
    if (role === 'addressee') break;
  }
  for (const line of linesBelow(lines, file)) line.role = 'page-chrome';
  for (const line of lines) {
    if (line.role === 'line' && isCaption(line, file)) line.role = 'page-chrome';
  }
}

/**
 * The controls and links below a text: from the first line that is known to be one, all that say no
 * sentence, up to an annex.
 */
function linesBelow(lines: readonly Line[], file: VFile): readonly Line[] {
  const tail = lines.slice(-TAIL_LINES);
  const isLink = (line: Line) => {
    const text = wordsOf(line, file);
    return (
      line.role === 'line' &&
      (isPageChrome(text) || (text.length <= LONGEST_LINK && !sentenceStop.test(text)))
    );
  };
  const below = tail.slice(tail.findLastIndex((line) => !isLink(line)) + 1);
  const texts = below.map((line) => wordsOf(line, file));
  const first = texts.findIndex(isPageChrome);
  if (first === -1) return [];
  const annex = texts.findIndex(
    (text, index) =>
      index > first &&
      !isPageChrome(text) &&
      (annexTitle.test(text) || (quantity.test(text) && areQuantities(texts.slice(index)))),
  );
  if (annex === -1) return below.slice(first);
  // A list without a title of its own begins with the line above its first quantity.
  const above = texts[annex - 1] ?? '';
  return below.slice(first, /\d/u.test(above) || isPageChrome(above) ? annex : annex - 1);
}

/** Whether most lines, and not one alone, state a quantity; names of other articles do now and then. */
function areQuantities(texts: readonly string[]): boolean {
  const count = texts.filter((text) => quantity.test(text)).length;
  return count > 1 && count * 2 > texts.length;
}

/** A picture's caption or a newspaper's 下转第二版 between the paragraphs. */
function isCaption(line: Line, file: VFile): boolean {
  const { start, end } = offsetsOf(line);
  if (end - start > LONGEST_CAPTION) return false;
  const text = wordsOf(line, file);
  return photoCaption.test(text) || turnedPage.test(text);
}

function isAddressee(text: string): boolean {
  return addressee.test(text) || speakerAndAddressee.test(text);
}

/** The text of a line in simplified characters, in which the words above are written. */
function wordsOf(line: Line, file: VFile): string {
  return simplify(textOf(line, file)).text;
}

/** The > of a breadcrumb, on a line of its own. */
function isSeparator(text: string | undefined): boolean {
  return text !== undefined && breadcrumb.test(text);
}

/**
 * The role of a line above the text; undefined where the text begins. Where the hearers are addressed,
 * the text begins there: a line above the address that has no other role is page chrome.
 */
function headRole(
  line: Line,
  text: string,
  { hasTitle, hasHead, isAddressed }: { hasTitle: boolean; hasHead: boolean; isAddressed: boolean },
): LineRole | undefined {
  if (isAddressee(text)) return 'addressee';
  if (isPageChrome(text) || photoCaption.test(text)) return 'page-chrome';
  if (sourceLine.test(text)) return 'source-line';
  if (line.children[0]?.type === 'ordinal' || text.length > LONGEST_CAPTION) return undefined;
  const otherwise = isAddressed && !isPartTitle(text) ? 'page-chrome' : undefined;
  if (sentenceStop.test(text)) return otherwise;
  if (!hasTitle && isTitle(text)) return 'title';
  if (!hasTitle && !isAddressed) return undefined;
  if (subtitle.test(text)) return 'subtitle';
  return isByline(text, hasHead && isAddressed) ? 'subtitle' : otherwise;
}

/** Who reports, and when. A bare name counts only between the title and the address. */
function isByline(text: string, mayBeName: boolean): boolean {
  if (text.length > LONGEST_BYLINE || isPartTitle(text)) return false;
  return (
    parenthesised.test(text) ||
    dateLine.test(text) ||
    (office.test(text) && !titleWord.test(text)) ||
    (mayBeName && personName.test(text))
  );
}

function isTitle(text: string): boolean {
  const compact = text.replace(/[\s\u3000]/gu, '');
  return compact.length <= LONGEST_TITLE && titleWord.test(compact) && !isPartTitle(compact);
}

function isPageChrome(text: string): boolean {
  return pageChrome.some((pattern) => pattern.test(text));
}
