import type * as zh from '../data-fields.ts';
import meanings from './data-fields.json' with { type: 'json' };
import type { Translated } from './translated.ts';

export const fieldMeanings = meanings satisfies Translated<typeof zh.fieldMeanings>;
