/** How far a unit can be trusted to make a number a quantity. */
export type MeasureClass =
  /** Money and physical units: also after small Chinese numerals. */
  | 'physical'
  /** % and its like. */
  | 'ratio'
  /** Counters and classifiers: 家, 个, 宗. */
  | 'counter'
  /** Time spans, which are a measure only of a named duration (学时, 周转天数). */
  | 'duration';

export interface MeasureForm {
  /** As written after the number. */
  form: string;
  /** As the data has it. */
  unit: string;
  class: MeasureClass;
  /** Characters that may not follow, because they make another word: 人 + 均. */
  notBefore: string;
}

const physical =
  '元 美元 欧元 港元 港币 日元 英镑 新元 澳门元 平方公里 平方千米 平方米 平方 公里 海里 千米 米 厘米 毫米 公顷 亩 立方米 吨 公斤 斤 千克 克 毫克 微克 ' +
  '吨标准煤 吨标煤 千瓦时 千瓦小时 瓦时 兆瓦时 吉瓦时 兆瓦 千瓦 瓦 千伏安 升 毫升 立方 吉瓦 载重吨 总吨 吨公里 人公里 担 石 标准箱 标箱 摄氏度 马力 车公里 蒸吨 度 方';
const counters =
  '家 个 宗 件 条 名 人 人次 场 次 场次 家次 户次 件次 批次 车次 班次 轮次 宗次 台次 辆次 架次 艘次 列次 组次 所次 人天 处 项 间 套 座 台 辆 户 对 部 ' +
  '篇 所 期 门 支 栋 幢 种 款 颗 张 头 只 列 艘 架 口 株 棵 份 本 册 幅 片 块 盏 根 枚 批 轮 起 例 组 队 位 卷 眼 尾 羽 单 笔 人份 剂次 剂 ' +
  '例次 亩次 航次 回 床 台套 台班 台(套) 集 首 趟 节 段 班 道 类 字 群';
const durations = '小时 学时 课时 分钟 秒 天 日 个工作日 工作日 个小时 岁 年';
/** Followers that make another word of a counter or unit. */
const followers: Readonly<Record<string, string>> = {
  人: '均民大才口工民币文物士员格',
  元: '旦宵素首',
  家: '庭长属园乡具电政禽装',
  件: '均',
  次: '会级序贫区数生要全',
  场: '所地馆景合',
  台: '阶湾胞商风账式资企阁签',
  部: '门分署委级长队',
  组: '织团合建',
  户: '籍外口均主型',
  项: '目',
  名: '列录额义',
  位: '于居列次置数',
  处: '理置级于在罚',
  期: '间末货待',
  种: '植养业子粮苗',
  条: '件例',
  对: '接口外标于照比应',
  批: '准发示复评量',
  轮: '换岗训',
  起: '来步草点',
  支: '部持队付撑行柱出',
  所: '有在以得',
  门: '前面户店口',
  本: '地级市届土报',
  列: '入为车',
  根: '据本治植',
  头: '部雁',
  只: '有要',
  口: '岸',
  份: '额',
  片: '区',
  度: '假过汛夏冬',
  方: '面案法向式针略程位便言舱圆格针阵',
  回: '归升落收购馈应访报顾暖流响国头来望',
  块: '链',
  集: '中聚群团成体镇贸资约',
  首: '位次批创个家',
  卷: '烟',
  单: '位元个产',
  队: '伍',
  节: '气能水约点',
  班: '子',
  道: '路',
  字: '号',
  类: '别',
  群: '众体岛山系像落居组',
  天: '津河然',
  间: '接',
  套: '餐',
  座: '谈',
  株: '洲',
  平方: '公里',
  立方: '厘',
  米: '粒',
  石: '油化',
  升: '级',
  担: '保当任',
  克: '服',
  亩: '产均',
  眼: '科',
};
const ratios: readonly [string, string][] = [
  ['%', '%'],
  ['‰', '‰'],
  ['个百分点', '百分点'],
  ['个多百分点', '百分点'],
  ['百分点', '百分点'],
  ['个千分点', '千分点'],
  ['个基点', '基点'],
  ['基点', '基点'],
  ['倍', '倍'],
  ['成', '%'],
];
/** Spellings that mean a unit of the tables above. */
const spellings: readonly [string, string, MeasureClass][] = [
  ['元人民币', '元', 'physical'],
  ['人民币', '元', 'physical'],
  ['块钱', '元', 'physical'],
  ['平米', '平方米', 'physical'],
  ['㎡', '平方米', 'physical'],
  ['℃', '摄氏度', 'physical'],
  ['m²', '平方米', 'physical'],
  ['m2', '平方米', 'physical'],
  ['km²', '平方公里', 'physical'],
  ['km', '公里', 'physical'],
  ['m³', '立方米', 'physical'],
  ['m3', '立方米', 'physical'],
  ['kW', '千瓦', 'physical'],
  ['千瓦·时', '千瓦时', 'physical'],
  ['千瓦.时', '千瓦时', 'physical'],
  ['kWh', '千瓦时', 'physical'],
  ['MW', '兆瓦', 'physical'],
  ['GW', '吉瓦', 'physical'],
  ['PF', 'PF', 'physical'],
  ['P', 'P', 'physical'],
  ['TEU', '标准箱', 'physical'],
  ['μg', '微克', 'physical'],
];

const NOT_AFTER_CHENG = '为果功员立效本长就熟品都渝绩人交套型片建分体';

/** Every unit and counter the grammar knows. */
export const measureForms: readonly MeasureForm[] = [
  ...forms(physical, 'physical'),
  ...forms(counters, 'counter'),
  ...forms(durations, 'duration'),
  ...ratios.map(([form, unit]): MeasureForm => ({
    form,
    unit,
    class: 'ratio',
    notBefore: form === '成' ? NOT_AFTER_CHENG : '',
  })),
  ...spellings.map(([form, unit, kind]): MeasureForm => ({
    form,
    unit,
    class: kind,
    notBefore: '',
  })),
];

function forms(list: string, measureClass: MeasureClass): MeasureForm[] {
  return list.split(' ').map((form) => ({
    form,
    unit: form,
    class: measureClass,
    notBefore: followers[form] ?? '',
  }));
}
