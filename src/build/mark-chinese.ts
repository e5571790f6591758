import { languages } from '../languages.ts';
import { chineseRuns, isAllChinese } from '../chinese-text.ts';

/** Elements without an end, and those that hold text alone: only the whole can have a language. */
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const TEXT_ONLY = new Set(['option', 'title', 'textarea', 'text', 'tspan', 'desc']);
const TOKEN =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(?<raw>script|style)\b[\s\S]*?<\/\k<raw>>|<\/(?<closed>[\w-]+)>|<(?<opened>[\w-]+)(?=[\s/>])(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/giu;

/**
 * A page with `lang` on all Chinese text that does not stand in an element which says so already: on
 * the element where it has no other text, else on a span around it.
 *
 * @param page serialised HTML, in which every element that is opened is closed
 */
export function markChinese(page: string): string {
  const open: { name: string; isChinese: boolean }[] = [];
  const parts: string[] = [];
  for (const { 0: token, groups = {} } of page.matchAll(TOKEN)) {
    const { opened, closed } = groups;
    const around = open.at(-1);
    if (opened !== undefined) {
      const name = opened.toLowerCase();
      const stated = /\slang="(?<tag>[^"]*)"/u.exec(token)?.groups?.tag;
      const isChinese = stated === undefined ? around?.isChinese === true : stated.startsWith('zh');
      if (!VOID.has(name) && !token.endsWith('/>')) open.push({ name, isChinese });
    } else if (closed !== undefined) {
      if (around?.name !== closed.toLowerCase()) throw new Error(`unexpected </${closed}>`);
      open.pop();
    } else if (
      !token.startsWith('<') &&
      around &&
      !around.isChinese &&
      /\p{Script=Han}/u.test(token)
    ) {
      const before = parts.at(-1) ?? '';
      const isFirst = before.startsWith(`<${around.name}`) && !before.includes(' aria-label=');
      if (isFirst && (TEXT_ONLY.has(around.name) || isAllChinese(token))) {
        parts[parts.length - 1] = `${before.slice(0, -1)} lang="${languages.zh.tag}">`;
      } else if (!TEXT_ONLY.has(around.name)) {
        parts.push(
          ...chineseRuns(token).map(({ text, isChinese }) =>
            isChinese ? `<span lang="${languages.zh.tag}">${text}</span>` : text,
          ),
        );
        continue;
      }
    }
    parts.push(token);
  }
  return parts.join('');
}
