import type { StatedFacts } from './extracted-text.ts';
import { quoteAround, type Finding } from './evidence.ts';
import type { HeadLine } from './head-lines.ts';

const publisherWords =
  /(?:来源|发布机构|发布单位|信息来源|供稿)\s*[:：]\s*(?<name>[^\s\u3000:：|｜【】[\]]{2,40})/u;
/** The next field of the line, into which the name of the publisher runs. */
const nextField =
  /(?:时间|日期|发布|作者|浏览|点击|阅读|访问|字号|编辑|责任|公开|索引|文号|字体|打印|分享).*$/u;
const dateWords = /(?:时间|日期|发布于)\s*(?:[:：]\s*)?(?<date>\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2})/u;
const anyDate = /(?<date>\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2})/u;

/** 来源 and 发布日期, as the lines above the text state them. */
export function findSource(head: readonly HeadLine[]): StatedFacts {
  const facts: StatedFacts = {};
  for (const { kind, text, line } of head) {
    if (kind === 'opening' || kind === 'title') continue;
    const publisher = publisherWords.exec(text)?.groups?.name?.replace(nextField, '');
    if (publisher !== undefined && publisher.length >= 2) {
      facts.publisher ??= found(publisher, text, line);
    }
    const date = toIsoDate(dateWords.exec(text)?.groups?.date ?? '');
    if (date !== undefined) facts.publishedOn ??= found(date, text, line);
  }
  return facts;
}

function found(value: string, text: string, line: number): Finding<string> {
  return { value, evidence: [{ quote: quoteAround(text, 0, text.length), line, where: 'text' }] };
}

/** The first date of a text in ISO form; undefined without one, or if the calendar does not have it. */
export function toIsoDate(text: string): string | undefined {
  const match = anyDate.exec(text.normalize('NFKC'))?.groups?.date;
  const [year, month, day] = (match ?? '').split(/\D/u).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
