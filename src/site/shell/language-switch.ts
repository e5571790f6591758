/** The link to another language keeps the query and the place on the page that the reader is at. */
const keepPlace = ({ currentTarget }: Event) => {
  if (!(currentTarget instanceof HTMLAnchorElement)) return;
  currentTarget.search = location.search;
  currentTarget.hash = location.hash;
};

for (const link of document.querySelectorAll('.finding > [lang]')) {
  for (const kind of ['pointerdown', 'focus', 'click']) link.addEventListener(kind, keepPlace);
}
