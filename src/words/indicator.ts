/** Interface words of the page of an indicator: what may be compared, charts, series of years. */
export const indicatorStrings = {
  page: {
    description: (name: string) => `各报告所写的“${name}”：数值、时期、实绩或目标，可回到原句。`,
    definition: '口径',
    unit: '单位',
    aliases: '其他叫法',
    topic: '主题',
    missing: '未提及的报告',
    missingLead: '这些报告的正文里没有找到这个指标，不等于数值为零。',
    missingCount: (count: number) => `其余 ${count} 份报告未提及；未提及不等于数值为零。`,
    notFound: '还没有报告写到这个指标。',
  },
  /** What values of one kind have in common: 总量（实绩，全年，元）. */
  group: (kind: string, shared: readonly string[]) => `${kind}（${shared.join('，')}）`,
  presumed: (year: string) => (year === '' ? '时期未写明' : `${year}（未写明）`),
  answer: {
    title: '谁写了多少',
    stated: (stating: number, reports: number, values: number) =>
      `${reports} 份报告中 ${stating} 份写到，共 ${values} 个数。`,
    stating: '写到的报告',
    most: (kind: string, count: number) => `${kind}：可比的 ${count} 个里最大的是`,
    first: (kind: string, count: number) => `${kind}：可比的 ${count} 个里最靠前的是`,
    only: (kind: string) => `${kind}：没有两个能直接比大小，如`,
    about: '口径与叫法',
  },
  reference: {
    lead: '“可比性”一栏以最常见的一类数值为准，各类型分别是：',
    item: (description: string, count: number) => `${description}，共 ${count} 个，参照`,
    value: (place: string, period: string, value: string) => `${place} ${period} ${value}`,
    scale:
      '可比：可以直接比大小；需注意：能放在一起看，但要先看缘由；不可比：不能比大小，也不画进同一张图。',
    oneself: '参照',
  },
  table: {
    title: '全部数值',
    label: '数值表',
    caption: (values: number, reports: number) => `${reports} 份报告写到，共 ${values} 个数值`,
    captionOf: (first: number, last: number, values: number, reports: number) =>
      `第 ${first}—${last} 个，共 ${values} 个数值，${reports} 份报告写到`,
    grade: '可比性',
    joined: (reasons: readonly string[]) => reasons.join('；'),
  },
  chart: {
    title: '放在一起看',
    lead: '每张图里的数值两两都不是“不可比”；数值、时期和原句与图同行列出，也都在下面的表里。',
    none: '没有两个数值可以放进同一张图：每个数的类型、时期、单位或实绩与目标之分都不同。',
    elsewhere: '全部数值的图在第 1 页',
    drawn: (count: number) => `共 ${count} 个，全部画出。`,
    binned: (count: number, bins: number, comparable: number) =>
      `共 ${count} 个，按大小分成 ${bins} 段，每段画出个数：与参照可比的 ${comparable} 个，需注意的 ${count - comparable} 个；参照和逐个数值见下表。`,
    fewer: (drawn: number, all: number) =>
      `能画图的共 ${all} 组，这里画出数值最多的 ${drawn} 组，其余见下表。`,
    axis: (from: string, to: string) => `横轴从 ${from} 到 ${to}。`,
    marks: (grades: { comparable: string; caution: string }) =>
      `● 与参照（标“参照”的一行）${grades.comparable}；◇ ${grades.caution}，缘由写在该行。`,
    least: '最小',
    middle: '居中',
    most: '最大',
    bin: (from: string, to: string, last: boolean) => `${from} 至${last ? '' : '不足 '}${to}`,
    values: (count: number) => `${count} 个`,
    binLabel: '数值范围',
    binCount: '个数',
  },
  series: {
    title: '同一地方的历年',
    lead: '一个地方有两年以上可以相比的数，按年份排列；不可比的年份断开，说明缘由。',
    absent: '未提及',
    notCollected: '没有收录这一年的报告',
    apart: (reasons: string) => `不入图：${reasons}`,
    since: (year: string, change: string) => `比${year}${change}`,
    /** @param share of the value before, or empty */
    change: (verb: string, isAbout: boolean, size: string, share: string) =>
      `${verb}${isAbout ? '约' : ''}${size}${share}`,
    rise: '增加',
    fall: '减少',
    up: '提高',
    down: '降低',
    better: '上升',
    worse: '下降',
    places: (count: string) => `${count}位`,
    same: '持平',
    sameWords: '写的数相同',
    share: (percent: string) => `（${percent}%）`,
  },
  multiples: {
    title: (name: string) => `${name}：各地一格，同一尺度`,
    note: (
      lanes: readonly string[],
      all: { places: number; years: number },
      drawn: { places: number; years: number },
      { hasPlans, hasCaution }: { hasPlans: boolean; hasCaution: boolean },
    ) =>
      [
        lanes.length > 1 ? `左为${lanes.join('，右为')}。` : `画的是${lanes.join('')}。`,
        `有数可画：${all.places} 个地方、${all.years} 个年份`,
        all.places > drawn.places || all.years > drawn.years
          ? `，画出最近 ${drawn.years} 个年份里数最多的 ${drawn.places} 个地方。`
          : '。',
        '写出的是最新一个数；没有柱不等于零。',
        hasCaution ? '空心柱与参照不全可比，缘由在表里。' : '',
        hasPlans ? '虚框是此前为那一年定的目标。' : '',
      ].join(''),
    source: '数据：各报告原句，点柱看原句。',
    result: (place: string, period: string, kind: string, value: string) =>
      `${place} ${period} ${kind} ${value}`,
    plan: (place: string, period: string, kind: string, value: string) =>
      `${place} ${period} ${kind}目标 ${value}`,
    planned: '目标',
    against: '比目标',
  },
  index: {
    title: '指标',
    description: '各报告共同使用的指标：名称、单位、口径和已有的数值。',
    lead: (count: number) =>
      `各报告对同一件事叫法不同。这里列出 ${count} 个指标的统一名称、单位和口径，点进去看各报告怎么写。`,
    allMetrics: (count: number) => `全部指标值（${count} 个）`,
    csv: '下载 CSV',
    topic: (name: string) => `${name}类指标`,
    name: '指标',
    unit: '单位',
    definition: '口径',
    values: '数值',
    reports: '报告',
    valueCount: (count: number) => `${count} 个`,
    reportCount: (count: number) => `${count} 份`,
    none: '还没有登记指标。',
    unstated: '收录的报告还没有提到：',
    otherTopic: '其他',
    spread: '同类数值',
    spreadOf: (description: string, count: number, least: string, most: string) =>
      `${description}，${count} 个：${least} 至 ${most}`,
    noSpread: '—',
  },
} as const;
