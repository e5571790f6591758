import { openStore } from '../../../corpus/store.ts';
import { readSettings } from '../../../settings.ts';

/** The parsed corpus, read while pages are built; browser code must not import this. */
export const store = openStore(readSettings(process.env).generatedDir);
