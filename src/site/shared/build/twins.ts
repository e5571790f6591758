import { languages, type LanguageName } from '../../../languages.ts';
import { createPaths } from '../../../paths.ts';
import { readSettings } from '../../../settings.ts';
import { paths } from './paths.ts';

/** A page in one of the languages of the site. */
export interface Twin {
  name: LanguageName;
  tag: string;
  /** What the language calls itself. */
  label: string;
  href: string;
}

/** The page of an address in all languages, the first one first. */
export function twinsOf(pathname: string): Twin[] {
  const { base, languages: names } = readSettings(process.env);
  // The page that stands where there is none is a file of another name.
  const path = pathname.slice(paths.home.length).replace(/^404\/$/u, '404.html');
  return names.map((name) => {
    const { tag, name: label } = languages[name];
    return { name, tag, label, href: createPaths(base, false, name).home + path };
  });
}
