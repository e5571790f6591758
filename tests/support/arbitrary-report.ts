import fc from 'fast-check';

/** Pieces that reports are made of, and pieces that would upset a careless parser. */
const pieces = [
  ...[
    '一、',
    '二、',
    '（一）',
    '(二)',
    '1.',
    '2、',
    '（1）',
    '一是',
    '二是',
    '第一,',
    '①',
    '十一、',
  ],
  ...['2023年工作总结', '2024年工作计划', '附件1', '名词解释', '各位代表:', '［12］', '—7—'],
  ...['来源:某街道 时间:2024-01-01 浏览量:7', '甲街道2023年工作报告', '报　告　人：'],
  ...[
    '抓稳增长目标。',
    '实现产值3.5亿元,增长5%;',
    '力争',
    '继续推进',
    '“百千万工程”',
    '有话要说...',
  ],
  ...[
    '分别为3家、5家',
    '由3亿元增至4亿元',
    '下降9.8%',
    '居全区第1',
    '９０．５％',
    '1 200',
    '三分之一',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '　　',
    '\t',
    ' ',
    '\u00a0',
    '\ufeff',
    '\u2028',
    '\u200b',
    '\u202e',
  ],
  ...['<b>', '</p>', '<script>', '&amp;', '**', '`', '[a](b)', '![x]', '---', '===', '> ', '# '],
  ...['```', '\\', '|', '$&', '%00', '{{', '\ud800', '𠮷', 'e\u0301'],
];
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
);

/** Text of report-like and hostile pieces, as decoding may hand it on (it refuses U+0000). */
export const arbitraryReport = fc
  .array(piece, { maxLength: 60 })
  .map((parts) => parts.join('').replaceAll('\0', ''));
