import { createPaths } from '../../../paths.ts';
import { forEachInTurn, nextTask } from './next-task.ts';
import { base } from './site-base.ts';

/** Links of a page that stand for a passage: permalinks, headings of quoted text, hits. */
const LINKS =
  '.permalink, .text-blocks :is(h2, h3, h4, h5, h6) > a, a.plain-link, .compare-cell h3 > a, a.search-hit';
const START_LENGTH = 16;

/** A section or paragraph of a report that a link of the page leads to. */
export interface PassageLink {
  link: HTMLAnchorElement;
  report: string;
  /** Id of the section or paragraph. */
  id: string;
  /** First words of what the link stands for. */
  start: string;
}

/** Tells of each link to a passage once, now and whenever scripts add text. */
export function onPassageLinks(tell: (passage: PassageLink) => void): void {
  const main = document.querySelector('main');
  if (!main) return;
  const known = new WeakSet<HTMLAnchorElement>();
  const unknown = () =>
    [...main.querySelectorAll<HTMLAnchorElement>(LINKS)].filter((link) => !known.has(link));
  const look = (link: HTMLAnchorElement) => {
    known.add(link);
    const passage = passageOf(link);
    if (passage) tell(passage);
  };
  let looking = false;
  const lookOn = async () => {
    if (looking) return;
    looking = true;
    await nextTask();
    for (let links = unknown(); links.length > 0; links = unknown()) {
      await forEachInTurn(links, look);
    }
    looking = false;
  };
  new MutationObserver(() => void lookOn()).observe(main, { childList: true, subtree: true });
  void lookOn();
}

/**
 * Element after which buttons for a passage stand: a button within a heading would be read out as
 * part of it.
 */
export function besidePassage({ link }: PassageLink): Element {
  return link.closest('h1, h2, h3, h4, h5, h6') ?? link;
}

function passageOf(link: HTMLAnchorElement): PassageLink | null {
  const { pathname, hash, origin } = link;
  const reports = createPaths(base).report('').replace(/\/$/u, '');
  if (origin !== location.origin || !pathname.startsWith(reports) || hash === '') return null;
  const report = pathname.slice(reports.length).replace(/\/$/u, '');
  return { link, report, id: hash.slice(1), start: startOf(link) };
}

function startOf(link: HTMLAnchorElement): string {
  const permalink = link.classList.contains('permalink');
  const named = permalink ? (link.closest('p') ?? link.previousElementSibling ?? link) : link;
  return named.textContent.trim().slice(0, START_LENGTH);
}
