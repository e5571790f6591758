import CSL from 'citeproc';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cslItem } from '../../site/cite/model/citation.ts';
import { dateForms, dateSlot } from '../../site/cite/model/date-forms.ts';

const FOLDER = new URL('../../site/cite/styles/', import.meta.url);
const read = (name: string) => readFileSync(fileURLToPath(new URL(name, FOLDER)), 'utf8');

/** Style file and language of each style that is set by citeproc. */
const styles = {
  gb: { file: 'gb-t-7714-2015-numeric.csl', language: 'zh-CN' },
  apa: { file: 'apa.csl', language: 'en-US' },
} as const;
/** Number of an entry in a list: that of the reader's own list is another. */
const ENTRY_NUMBER = /^\[1\] /u;

type SetStyle = keyof typeof styles;

/** Sets the reference of an item; reading APA's style takes a second or two. */
export function createTypesetter(style: SetStyle): (item: ReturnType<typeof cslItem>) => string {
  const items = new Map<string, ReturnType<typeof cslItem>>();
  const { file, language } = styles[style];
  const engine = new CSL.Engine(
    {
      retrieveLocale: (wanted) =>
        read(`locales-${wanted.startsWith('zh') ? 'zh-CN' : 'en-US'}.xml`),
      retrieveItem: (id) => items.get(id),
    },
    read(file),
    language,
    true,
  );
  engine.setOutputFormat('text');
  return (item) => {
    items.set(item.id, item);
    engine.updateItems([item.id]);
    const [, [entry = '']] = engine.makeBibliography();
    return entry.trim().replace(ENTRY_NUMBER, '');
  };
}

/** What stands in a template for what is to come: no style changes the case of Han characters. */
const TITLE = '题名';
const AUTHOR = '责任者';
const ADDRESS = 'https://address.invalid/';
const ISSUED = '2001-02-03';
const ACCESSED = '2004-05-06';

/** What each style makes of a source, with places for title, author, address and dates. */
export function citationTemplates() {
  const template = (style: SetStyle) => {
    const typeset = createTypesetter(style);
    const shape = (issued: string | undefined) => {
      const work = { id: issued ?? 'undated', title: TITLE, author: AUTHOR, issued };
      let text = typeset(cslItem(work, { address: ADDRESS, accessed: ACCESSED }))
        .replace(TITLE, '{title}')
        .replace(AUTHOR, '{author}')
        .replace(ADDRESS, '{address}');
      for (const [form, write] of Object.entries(dateForms)) {
        text = text.replace(write(ISSUED), dateSlot('issued', form));
        text = text.replace(write(ACCESSED), dateSlot('accessed', form));
      }
      return text;
    };
    return { dated: shape(ISSUED), undated: shape(undefined) };
  };
  return { gb: template('gb'), apa: template('apa') };
}
