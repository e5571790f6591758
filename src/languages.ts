/** A language of the interface; what the reports say stays Chinese in all of them. */
interface Language {
  /** As HTML names it. */
  tag: string;
  /** What it calls itself. */
  name: string;
  /** Folder of its pages below the path of the site; empty for the first, which has all other files. */
  folder: string;
}

/** By the name that a deployment gives in `LANGUAGES`, the first one first. */
export const languages = {
  zh: { tag: 'zh-CN', name: '中文', folder: '' },
  en: { tag: 'en', name: 'English', folder: 'en/' },
} as const satisfies Record<string, Language>;
export type LanguageName = keyof typeof languages;
export const languageNames = Object.keys(languages) as LanguageName[];
