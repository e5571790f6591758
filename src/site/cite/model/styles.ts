/** Styles and formats of citation, the usual one first. */
export const citeStyles = ['gb', 'apa', 'bibtex', 'ris', 'csl'] as const;
export type CiteStyle = (typeof citeStyles)[number];

export function isCiteStyle(text: string | null): text is CiteStyle {
  return citeStyles.some((style) => style === text);
}

/** What kind of source a report read here is, in the words of each format: [EB/OL], a web page. */
export const citeKinds = { csl: 'webpage', bibtex: 'misc', ris: 'ELEC' } as const;
