import { required } from '../../shared/browser/dom.ts';

/** Width from which the table of contents stands beside the text; as in ReportOutline.astro. */
const wide = matchMedia('(min-width: 64rem)');
/** How far below the top of what is visible a heading may be to be the one that is read. */
const READING_LINE = 48;

/**
 * The table of contents: a column beside the text on wide screens, a bar that stays at the top on
 * others. It marks the section being read, and the bar names it.
 */
export function followReading(outline: HTMLElement): void {
  const details = required(outline, 'details', HTMLDetailsElement);
  const name = required(outline, '[data-current]', HTMLElement);
  const links = [...outline.querySelectorAll<HTMLAnchorElement>('a')];
  const entries = links.flatMap((link) => {
    const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    // The tag of a part stands above its heading.
    return section ? [{ link, section: section.closest('.report-heading') ?? section }] : [];
  });
  let current: HTMLAnchorElement | undefined;

  /** The last entry that begins above the reading line; headings stand in the order of the text. */
  const entryAt = (line: number) => {
    let [from, to] = [0, entries.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const top = entries[middle]?.section.getBoundingClientRect().top ?? Infinity;
      if (top <= line) from = middle + 1;
      else to = middle;
    }
    return entries[from - 1]?.link;
  };

  const update = () => {
    const link = entryAt(readingLine());
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    name.textContent = link?.textContent.trim() ?? '';
    showCurrent();
  };
  const showCurrent = () => {
    if (!details.open || !current) return;
    const frame = current.closest<HTMLElement>('[data-scrolls]');
    if (!frame) return;
    const { top, bottom } = current.getBoundingClientRect();
    const around = frame.getBoundingClientRect();
    if (top < around.top || bottom > around.bottom) {
      frame.scrollTop += top - around.top - around.height / 3;
    }
  };

  let asked = false;
  const updateSoon = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      update();
    });
  };
  addEventListener('scroll', updateSoon, { passive: true });
  // Whatever moves the text moves its headings: another width, a font, a list that is folded out.
  new ResizeObserver(updateSoon).observe(document.body);

  const fit = () => {
    details.open = wide.matches;
    updateSoon();
  };
  fit();
  wide.addEventListener('change', fit);
  closeWhenLeft(outline, details);
  details.addEventListener('toggle', showCurrent);
}

/**
 * Where the eye is taken to be, from the top of the screen. It sinks to the bottom while the last
 * screen comes up, so that what can never reach the top has its turn.
 */
function readingLine(): number {
  const root = document.documentElement;
  const top = Number.parseFloat(getComputedStyle(root).scrollPaddingBlockStart) + READING_LINE;
  const left = root.scrollHeight - innerHeight - scrollY;
  return top + Math.max(0, 1 - left / innerHeight) * (innerHeight - top);
}

/** What hangs over the text on a small screen goes away by a choice, Escape, or a touch elsewhere. */
function closeWhenLeft(outline: HTMLElement, details: HTMLDetailsElement): void {
  const close = () => {
    if (!wide.matches) details.open = false;
  };
  outline.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) close();
  });
  outline.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || wide.matches || !details.open) return;
    close();
    details.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !details.contains(target)) close();
  });
}
