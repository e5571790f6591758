/** One side of a value that its label may state in words (口径). */
export interface DefinitionDimension {
  id: DefinitionId;
  /** What two different words mean for a comparison. */
  differ: 'incomparable' | 'caution';
  /** Whether it means something that only one label has such a word. */
  unstated: 'incomparable' | 'caution';
  /** Words of a label by what they say; the first that is found counts. */
  words: readonly (readonly [meaning: string, pattern: RegExp])[];
}
export type DefinitionId =
  | 'coverage'
  | 'average'
  | 'threshold'
  | 'budget'
  | 'price'
  | 'basis'
  | 'change'
  | 'stage'
  | 'assembly';

/** Meanings are shown to readers, as the labels' own words. */
export const definitionDimensions: readonly DefinitionDimension[] = [
  {
    id: 'coverage',
    differ: 'incomparable',
    unstated: 'caution',
    words: [
      ['本级', /本级/u],
      ['全口径', /全口径/u],
      ['地方', /地方(?=级|税)/u],
      ['辖区', /辖区|全域|属地/u],
    ],
  },
  {
    // A mean and a total in one unit differ by orders of magnitude.
    id: 'average',
    differ: 'incomparable',
    unstated: 'incomparable',
    words: [
      ['人均', /人均/u],
      ['户均', /户均/u],
      ['亩均', /亩均|地均/u],
      ['日均', /日均|每日|每天/u],
      ['月均', /月均|每月/u],
      ['年均', /年均|每年/u],
    ],
  },
  {
    id: 'threshold',
    differ: 'incomparable',
    unstated: 'caution',
    words: [
      ['规模以上', /规上|规模以上|规模工业/u],
      ['限额以上', /限上|限额以上/u],
      ['规模以下', /规下|规模以下/u],
      ['四上', /四上/u],
    ],
  },
  {
    id: 'budget',
    differ: 'incomparable',
    unstated: 'caution',
    words: [
      ['一般公共预算', /一般公共(?:财政)?预算|一般预算/u],
      ['政府性基金', /政府性基金/u],
      ['国有资本经营', /国有资本经营/u],
    ],
  },
  {
    id: 'price',
    differ: 'incomparable',
    unstated: 'caution',
    words: [
      ['可比', /可比|同口径|不变价/u],
      ['现价', /现价|名义|自然口径/u],
    ],
  },
  {
    id: 'basis',
    differ: 'incomparable',
    unstated: 'caution',
    words: [
      ['环比', /环比/u],
      ['两年平均', /两年平均|[三四五]年平均/u],
      ['同比', /同比/u],
    ],
  },
  {
    // What was added in a year against what there is in all.
    id: 'change',
    differ: 'caution',
    unstated: 'caution',
    words: [
      ['新增', /新增|新建|新引进|新注册|新认定|净增/u],
      ['累计', /累计|总数|总量|保有/u],
    ],
  },
  {
    // What was received is not what was found or settled: their difference means nothing.
    id: 'stage',
    differ: 'incomparable',
    unstated: 'caution',
    words: [
      ['申报', /申报|申请/u],
      ['受理', /受理|接收|承办|接报/u],
      ['排查', /排查|摸排|发现/u],
      ['化解', /化解|调处|调解/u],
      ['办结', /办结|整改|整治/u],
      ['签约', /签约/u],
      ['开工', /开工|动工|启动/u],
      ['建成', /建成|竣工|完工|投产|验收/u],
    ],
  },
  {
    // A province answers a few proposals of national deputies and thousands of its own.
    id: 'assembly',
    differ: 'incomparable',
    unstated: 'caution',
    words: [
      ['全国两会', /全国(?:人大|政协)/u],
      ['地方两会', /[省市区县](?:人大|政协)/u],
    ],
  },
];

/** What a label says of its value, by dimension; a dimension without words of it is left out. */
export function readDefinition(label: string): ReadonlyMap<DefinitionId, string> {
  const found = new Map<DefinitionId, string>();
  for (const { id, words } of definitionDimensions) {
    const meaning = words.find(([, pattern]) => pattern.test(label))?.[0];
    if (meaning !== undefined) found.set(id, meaning);
  }
  return found;
}
