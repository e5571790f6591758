/** Text of a link to the next page: 下一页, 下页>, 后一页. */
const nextPage = /^[\s\p{P}\p{S}]*(?:下一?页|后一?页|继续阅读|阅读全文|余下全文)[\s\p{P}\p{S}]*$/u;
/** 共3页, 共 三 页, 第1/3页, 1/3页; from two pages on. */
const pageCount =
  /共\s*(?:[2-9]|[1-9]\d|[二两三四五六七八九十]{1,2})\s*页|(?:^|\D)\d{1,2}\s*\/\s*(?:[2-9]|[1-9]\d)\s*页/u;
const LONGEST_COUNT = 40;
/** Publishing systems of government sites write the links by script and state the number of pages. */
const pagerScript =
  /createPageHTML\s*\(\s*(?:[2-9]|[1-9]\d)\s*,|\b(?:countPage|pageCount)\s*=\s*(?:[2-9]|[1-9]\d)\b/u;
/** A link that stays on the page or is switched off. */
const nowhere = /^\s*(?:#|javascript:(?:void|;|$)|$)/iu;
/** A link 2 or [2] to a second file of the same name: report_2.html, report.html?page=2. */
const secondPage = /^[\s[【(]*(?:2|第[2二]页)[\s\]】)]*$/u;
const secondAddress = /(?:[_-]|\/|page=|p=)[12](?:\.[a-z]+)?$/iu;

/** The words of a page that show that its article continues on another page; undefined without such. */
export function findFurtherPages(document: Document, html: string): string | undefined {
  for (const link of document.querySelectorAll('a')) {
    const address = link.getAttribute('href') ?? '';
    const text = link.textContent;
    if (nowhere.test(address) && !link.hasAttribute('onclick')) continue;
    if (nextPage.test(text)) return text.trim();
    if (secondPage.test(text) && secondAddress.test(address)) return text.trim();
  }
  for (const { textContent } of document.querySelectorAll(
    'div, p, span, td, li, a, label, center',
  )) {
    if (textContent.length <= LONGEST_COUNT && pageCount.test(textContent)) {
      return textContent.trim();
    }
  }
  return pagerScript.exec(html)?.[0];
}
