import { parse } from 'yaml';
import { z } from 'zod';

/**
 * One word of a list. Every word shows what it does: a test reads the name of the example, and sees
 * that without the word it would be another.
 */
const WordRowSchema = z.strictObject({
  /** The word, or the piece of a regular expression that matches it. */
  word: z.string().min(1),
  /** What may not stand right in front of it, or right after it, as it would make another word. */
  notAfter: z.string().optional(),
  notBefore: z.string().optional(),
  /** A clause with numbers, and the name of the last of them. */
  example: z.string(),
  label: z.string(),
  /** A clause in which the characters are part of another word, and the name of its last number. */
  counterExample: z.string().optional(),
  counterLabel: z.string().optional(),
});
export type WordRow = z.infer<typeof WordRowSchema>;

/** A list as it is written: words that share an example, in which `~` stands for the word. */
const rows = z
  .strictObject({
    example: z.string().default(''),
    label: z.string().default(''),
    words: z.string().default(''),
    rows: z.array(WordRowSchema.partial({ example: true, label: true })).default([]),
  })
  .transform((list) => {
    const bare = list.words.split(' ').filter((word) => word !== '');
    return [...bare.map((word) => ({ word })), ...list.rows].map((row) => {
      const [example, label] = [list.example, list.label].map((text) =>
        text.replace('~', row.word),
      );
      return WordRowSchema.parse({ example, label, ...row });
    });
  });
export const LabelWordTableSchema = z.strictObject({
  /** At the start of a label, not part of the name. */
  leading: rows,
  /** Dates and spans of time at the start of a label. */
  leadingPeriods: rows,
  /** Between a name and its number. */
  trailing: rows,
  /** Words that go on with the sentence after a counted noun. */
  predicates: rows,
  /** Words that hold a predicate's characters without being one: 全覆盖, 行为, 自由. */
  insideWords: rows,
  /** Nouns that say too little alone. */
  bareNouns: rows,
  /** Nouns that say nothing without whose they are. */
  ownedNouns: rows,
  /** Families of nouns: what is said in front of the first holds for the next, too. */
  siblings: rows,
  /** Names that need to be told whose they are. */
  genericNames: rows,
  /** Verbs in front of what is counted that a reader would keep in the name of a row. */
  keptVerbs: rows,
  /** Verbs that say only that it was done. */
  droppedVerbs: rows,
  /** Verbs that begin a name in the middle of a clause; those that are also parts of nouns are not here. */
  cuttingVerbs: rows,
});
export type LabelWordTable = z.infer<typeof LabelWordTableSchema>;

/** The table, ready to be matched. */
export interface LabelWords {
  leading: RegExp;
  leadingPeriod: RegExp;
  trailing: RegExp;
  predicate: RegExp;
  insideWord: RegExp;
  bareNoun: RegExp;
  ownedNoun: RegExp;
  generic: RegExp;
  siblings: readonly { whole: RegExp; ending: RegExp }[];
  kept: readonly string[];
  dropped: readonly string[];
  cutting: readonly string[];
  droppedAnywhere: RegExp;
}

/** What may not follow a verb: 完成率, 新增长点, 建成区. */
export const PART_OF_NOUN =
  /^(?:率|度|额|量|情况|数|者|区|点|权|费|期|长|力|商|方|面|性|机|站|网|后|中|时|的)/u;
/** A state, not a name: 已完成 5 项, 正在实施中 5 项, 办结 1176 件. */
export const STATE_NAME =
  /^(?:其中)?(?:已|现已|正在|正|基本|全部){0,2}(?:(?:建成|竣工|完工)投[产用]|完成|办结|办复|竣工|新?开工(?:建设)?|新?投产|投用|建成|在建|实施|在办|落地|签约|动工|启动|完工|交付|续建|推进|处理|整改|销号|化解|调处成功|达标|验收|结案|新增|新建|通过)(?:中|了)?$/u;
export const GRADE_NAME =
  /^(?:国家|省|市|(?:自治)?区|县|镇|村|世界|部|[厅处科]|州|[百千万]亿)(?:部)?级$/u;

/** 迈上4万亿元、5万亿元两个台阶, 跨过3个千亿级关口: how the level is told, not what it is of. */
export const STEP = /(?:台阶|关口|大关)$/u;

/** @param yaml text of `label-words.yaml` */
export function readLabelWords(yaml: string): LabelWords {
  return compileLabelWords(LabelWordTableSchema.parse(parse(yaml)));
}

export function compileLabelWords(table: LabelWordTable): LabelWords {
  return {
    leading: new RegExp(`^(?:[-、,;:—·. ]|${oneOf(table.leading)})+`, 'u'),
    leadingPeriod: new RegExp(`^(?:${oneOf(table.leadingPeriods)})`, 'u'),
    trailing: new RegExp(`(?:[、,:;( -]|\\(\\)|${oneOf(table.trailing)})+$`, 'u'),
    predicate: new RegExp(`^(?:${oneOf(table.predicates)})`, 'u'),
    insideWord: new RegExp(`^(?:${oneOf(table.insideWords)})`, 'u'),
    bareNoun: new RegExp(`^(?:${oneOf(table.bareNouns)})$`, 'u'),
    ownedNoun: new RegExp(`^(?:${oneOf(table.ownedNouns)})$`, 'u'),
    generic: new RegExp(`^(?:${oneOf(table.genericNames)})$`, 'u'),
    siblings: table.siblings.map(({ word }) => {
      return { whole: new RegExp(`^(?:${word})$`, 'u'), ending: new RegExp(`(?:${word})$`, 'u') };
    }),
    kept: longestFirst(table.keptVerbs),
    dropped: longestFirst(table.droppedVerbs),
    cutting: longestFirst(table.cuttingVerbs),
    droppedAnywhere: new RegExp(oneOf(table.droppedVerbs), 'gu'),
  };
}

/** The words of some rows as alternatives, in their order. */
function oneOf(list: readonly WordRow[]): string {
  return list
    .map(({ word, notAfter, notBefore }) => {
      const behind = notAfter === undefined ? '' : `(?<!${notAfter})`;
      const ahead = notBefore === undefined ? '' : `(?!${notBefore})`;
      return behind + word + ahead;
    })
    .join('|');
}

function longestFirst(list: readonly WordRow[]): string[] {
  return list.map(({ word }) => word).sort((a, b) => b.length - a.length);
}
