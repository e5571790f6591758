import type { chineseRuns } from '../chinese-text.ts';
import type { LanguageName } from '../languages.ts';

/** The language that the words of this folder are in. */
export const language = 'zh' as LanguageName;

/** `lang` of the texts of reports; undefined where the page around them is in their language. */
export const reportLanguage: string | undefined = undefined;

/** Parts a text into what is of a report and what is not; undefined where that makes no difference. */
export const reportRuns: typeof chineseRuns | undefined = undefined;
