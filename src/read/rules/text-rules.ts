import type { Rule } from './rule.ts';

/** A report without fault, into which an example puts its own line. */
const reportWith = (line: string) =>
  `甲街道2023年工作报告\n一、2023年工作回顾\n${line}\n二、2024年工作计划\n继续推进旧城改造。\n`;

/** Problems of the file and the text of a report. */
export const textRules = {
  'source-unreadable': {
    severity: 'error',
    about:
      '文件是空的、不是文本、编码认不出，或程序读它时出错。其余文件照样读。可用的编码是 UTF-8（有无 BOM 均可）、带 BOM 的 UTF-16 和 GB18030（含 GBK、GB2312）。',
    text: (problem: string) => problem,
    example: {
      report: '%PDF-1.7',
      message:
        'a.txt error Unexpected PDF file, expected text; save the report as plain text in UTF-8 [source-unreadable]',
    },
  },
  'ordinal-sequence': {
    severity: 'warning',
    about:
      '同一级的结构层次序数不连续：原文跳号，或者有一个标题没有被认出。文字照样保留，只是层级可能需要人看一眼。',
    text: (found: string, expected: string) =>
      `Unexpected ordinal ${found}, expected ${expected}; check whether a heading is missing or misread`,
    example: {
      report: reportWith('（一）党建。举办活动80场。\n（三）经济。完成投资3亿元。'),
      message:
        'a.txt:4:1 warning Unexpected ordinal （三）, expected number 2; check whether a heading is missing or misread [ordinal-sequence]',
    },
  },
  'no-headings': {
    severity: 'warning',
    about: '全文没有一个可以认出的标题。报告仍可阅读和搜索，但没有目录，也不能按章节对读。',
    text: () =>
      'Unexpected report without headings, expected 一、 or （一） or 一是; check the text',
    example: {
      report: '甲街道全年完成投资。\n',
      message:
        'a.txt warning Unexpected report without headings, expected 一、 or （一） or 一是; check the text [no-headings]',
    },
  },
  'heading-without-text': {
    severity: 'warning',
    about: '一行只有序数，后面没有标题：多半是转换格式时断错了行。',
    text: (marker: string) =>
      `Unexpected ordinal ${marker} without text, expected a heading after it; check the line breaks`,
    example: {
      report: reportWith('（一）\n\n（二）党建。举办活动80场。'),
      message:
        'a.txt:3:1 warning Unexpected ordinal （一） without text, expected a heading after it; check the line breaks [heading-without-text]',
    },
  },
  'number-unread': {
    severity: 'warning',
    about: '一个数的写法读不懂。它留在正文里，但不会成为指标值。',
    text: (number: string, reason: string) =>
      `Unexpected number ${number} (${reason}), expected a quantity; it is kept in the text but not in the metrics`,
    example: {
      report: reportWith('三次产业比重为4.0∶37.7∶58.3。'),
      message:
        'a.txt:3:8 warning Unexpected number 4.0∶37.7∶58.3 (ratio), expected a quantity; it is kept in the text but not in the metrics [number-unread]',
    },
  },
  'character-replaced': {
    severity: 'warning',
    about: '正文里有 U+FFFD：这份文件以前被用错误的编码转换过，有字已经丢失，应当找回原文件。',
    text: (context: string) =>
      `Unexpected replacement character in “${context}”, expected the character that was lost; ` +
      'take the text from its source again',
    example: {
      report: reportWith('完成投\ufffd3亿元。'),
      message:
        'a.txt:3:4 warning Unexpected replacement character in “完成投\ufffd3亿元。”, expected the character that was lost; take the text from its source again [character-replaced]',
    },
  },
  'radical-characters': {
    severity: 'warning',
    about:
      '正文里有部首字符（U+2E80–2FD5），看着是汉字，标题、指标、题目都认不出；网站的搜索照样搜得到。多是从浏览器打印的 PDF 里复制来的。',
    text: (found: string, expected: string) =>
      `Unexpected radical ${found} that looks like ${expected}, expected the ideograph; replace it`,
    example: {
      report: reportWith('全年完成投资3亿元，干部⼯作扎实。'),
      message:
        'a.txt:3:13 warning Unexpected radical ⼯ that looks like 工, expected the ideograph; replace it [radical-characters]',
    },
  },
  'text-cut-off': {
    severity: 'warning',
    about: '全文最后一段不是完整的句子，报告可能没有复制全。',
    text: (end: string) =>
      `Unexpected end “${end}” without a closing stop, expected a whole sentence; ` +
      'check that the text is complete',
    example: {
      report:
        '一、2023年工作回顾\n完成投资3亿元。\n二、2024年工作计划\n继续推进旧城改造，力争在年底前\n',
      message:
        'a.txt:4:1 warning Unexpected end “力争在年底前” without a closing stop, expected a whole sentence; check that the text is complete [text-cut-off]',
    },
  },
  'heading-repeated': {
    severity: 'warning',
    about:
      '同一级出现两个序数和文字都相同的标题：文件里可能把同一份报告放了两遍，或者目录混进了正文。',
    text: (heading: string, line: string) =>
      `Unexpected second heading “${heading}” (the first is on line ${line}), expected each once; ` +
      'check whether the text holds the report twice, or its table of contents',
    example: {
      report:
        '甲街道2023年工作报告\n一、2023年工作回顾\n完成投资3亿元。\n二、2024年工作计划\n继续推进旧城改造。\n一、2023年工作回顾\n新增企业2家。\n',
      message:
        'a.txt:6:1 warning Unexpected second heading “一、2023年工作回顾” (the first is on line 2), expected each once; check whether the text holds the report twice, or its table of contents [heading-repeated]',
    },
  },
  'paragraph-repeated': {
    severity: 'warning',
    about: '同一段文字在一份报告里出现两次：可能是复制时重复了。',
    text: (start: string, line: string) =>
      `Unexpected second paragraph “${start}…” (the first is on line ${line}), expected each once; ` +
      'check whether the text was copied twice',
    example: {
      report: reportWith(
        '全年举办各类文化活动八十场，惠及群众三千人次。\n全年举办各类文化活动八十场，惠及群众三千人次。',
      ),
      message:
        'a.txt:4:1 warning Unexpected second paragraph “全年举办各类文化活动八十场，…” (the first is on line 3), expected each once; check whether the text was copied twice [paragraph-repeated]',
    },
  },
  'plan-unheaded': {
    severity: 'warning',
    about:
      '原文没有标题就从回顾转入计划。转折的位置由用词判断，可能早一段或晚一段；它决定数是实绩还是目标，值得人看一眼。',
    text: (start: string) =>
      `Unexpected change from review to plan without a heading at “${start}…”, expected a heading ` +
      'of the plan; check that the plan begins here',
    example: {
      report:
        '2023年工作回顾\n一、党建工作\n举办活动80场，同比增长5%，获评先进集体。\n2024年，我们要继续推进各项工作。\n一、党建工作\n要加快打造党建品牌，力争继续推进。\n',
      message:
        'a.txt:4:1 warning Unexpected change from review to plan without a heading at “2024年，我们要继续推进各…”, expected a heading of the plan; check that the plan begins here [plan-unheaded]',
    },
  },
  'status-missing': {
    severity: 'warning',
    about: '目录说这份报告既有回顾又有计划，正文里却只认出其中一种。',
    text: (missing: string, year: string) =>
      `Unexpected report without a ${missing} part, expected one for ${year} as in the catalog; ` +
      'check the years, or whether the text is complete',
    example: {
      report: '一、党建工作\n已完成投资3亿元，同比增长5%，获评先进集体。\n',
      message:
        'a.txt warning Unexpected report without a plan part, expected one for 2024 as in the catalog; check the years, or whether the text is complete [status-missing]',
    },
  },
  'years-differ': {
    severity: 'warning',
    about: '目录里的年份与正文自己说的年份不同。',
    text: (field: string, known: string, found: string) =>
      `Unexpected ${field} ${known} in the catalog, expected ${found} as the text says; correct one`,
    example: {
      report: '一、2022年工作总结\n完成投资3亿元。\n二、2023年工作计划\n继续推进旧城改造。\n',
      message:
        'a.txt warning Unexpected reviewYear 2023 in the catalog, expected 2022 as the text says; correct one [years-differ]',
    },
  },
  'place-unnamed': {
    severity: 'warning',
    about: '正文从头到尾没有提到目录里的街道、乡镇：目录条目可能指错了文件。',
    text: (name: string) =>
      `Unexpected text that never names ${name}, expected the place of the catalog; ` +
      'check that the entry belongs to this file',
    example: {
      report:
        '乙街道2023年工作报告\n一、2023年工作回顾\n完成投资3亿元。\n二、2024年工作计划\n继续推进旧城改造。\n',
      message:
        'a.txt warning Unexpected text that never names 甲街道, expected the place of the catalog; check that the entry belongs to this file [place-unnamed]',
    },
  },
} satisfies Record<string, Rule>;
