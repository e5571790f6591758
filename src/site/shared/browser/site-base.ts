/** Path under which the site is served, as the header of every page says it. */
export const base = document.querySelector<HTMLElement>('[data-pin-base]')?.dataset.pinBase ?? '/';
