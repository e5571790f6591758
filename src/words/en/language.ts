import { chineseRuns } from '../../chinese-text.ts';
import { languages, type LanguageName } from '../../languages.ts';

export const language = 'en' as LanguageName;

export const reportLanguage = languages.zh.tag;

export const reportRuns = chineseRuns;
