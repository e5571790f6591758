/** Width from which the table of contents stands beside the text; as in ReportOutline.astro. */
const wide = matchMedia('(min-width: 64rem)');
const outline = document.querySelector<HTMLElement>('.report-outline');
const details = outline?.querySelector('details');

/** Open beside the text, closed above it; a reader may still open and close it. */
function fitOutline(): void {
  if (details) details.open = wide.matches;
}

/** Marks the entry of the section being read, and keeps it in view of the column. */
function followReading(column: HTMLElement): void {
  const links = new Map(
    [...column.querySelectorAll<HTMLAnchorElement>('.outline-list a')].map((link) => [
      decodeURIComponent(link.hash.slice(1)),
      link,
    ]),
  );
  const sections = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);
  let current: HTMLAnchorElement | undefined;
  const update = () => {
    const line = innerHeight / 4;
    const passed = sections.filter((section) => section.getBoundingClientRect().top <= line).at(-1);
    const link = passed && links.get(passed.id);
    if (link === current) return;
    current?.removeAttribute('aria-current');
    link?.setAttribute('aria-current', 'true');
    current = link;
    if (link && wide.matches) {
      const { top, bottom } = link.getBoundingClientRect();
      const frame = column.getBoundingClientRect();
      if (top < frame.top || bottom > frame.bottom) {
        column.scrollTop += top - frame.top - frame.height / 3;
      }
    }
  };
  const observer = new IntersectionObserver(update, { rootMargin: '-25% 0px -75% 0px' });
  for (const section of sections) observer.observe(section);
}

/** A number's link of before its paragraph was edited leads to what stands for the paragraph now. */
function followFormerNumber(): void {
  const paragraph = /^#m-(?<paragraph>.+)-\d+$/u.exec(location.hash)?.groups?.paragraph;
  if (paragraph === undefined || document.getElementById(location.hash.slice(1))) return;
  if (document.getElementById(`p-${paragraph}`)) location.replace(`#p-${paragraph}`);
}

/** Opens what folds the target of the address away; not all browsers do. */
function revealTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target?.closest<HTMLDetailsElement>('details[data-reconciliations]');
  if (!target || !folded || folded.open) return;
  folded.open = true;
  target.scrollIntoView();
}

fitOutline();
followFormerNumber();
revealTarget();
addEventListener('hashchange', revealTarget);
wide.addEventListener('change', fitOutline);
if (outline) followReading(outline);
