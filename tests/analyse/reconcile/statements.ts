import { createRandom, type Random } from '../../../src/lab/generate/random.ts';

/** Numbers of one statement: enough to write it rightly or wrongly. */
export interface Statement {
  /** The kind of reconciliation that it calls for. */
  kind: string;
  clean: string;
  /** The same with one number changed by a slip of the pen. */
  planted: string;
}

/**
 * A slip of the pen in a number: two digits changed over, one digit wrong, a digit lost, the point
 * moved. Never one that rounding could have made.
 */
function slip(random: Random, written: string): string {
  const digits = [...written];
  const places = digits.flatMap((digit, at) => (/\d/u.test(digit) ? [at] : []));
  const swap = () => {
    const at = random.pick(places.slice(0, -1));
    const other = places[places.indexOf(at) + 1] ?? at;
    const swapped = [...digits];
    [swapped[at], swapped[other]] = [digits[other] ?? '', digits[at] ?? ''];
    return swapped.join('');
  };
  const wrong = () => {
    const at = places[random.integer(0, Math.max(0, places.length - 2))] ?? 0;
    const digit = Number(digits[at]);
    return digits.with(at, String((digit + random.integer(2, 8)) % 10)).join('');
  };
  const lost = () => digits.toSpliced(random.pick(places), 1).join('');
  const moved = () => String(Number((Number(written) * random.pick([0.1, 10])).toFixed(4)));
  for (let tries = 0; tries < 50; tries += 1) {
    const result = random.pick([swap, wrong, lost, moved])();
    const [is, was] = [Number(result), Number(written)];
    const sound = /^\d+(?:\.\d+)?$/u.test(result) && !/^0\d/u.test(result) && is > 0;
    if (sound && Math.abs(is - was) / was > 0.002) return result;
  }
  throw new Error(`No slip found for ${written}`);
}

const percent = (ratio: number, decimals: number) => (ratio * 100).toFixed(decimals);
const one = (value: number) => value.toFixed(1);
const two = (value: number) => value.toFixed(2);
const openings = ['全年', '2023年，', '一年来，', '截至年底，', ''];
const matters = [
  ['受理信访事项', '件', '办结'],
  ['受理群众投诉', '宗', '办结'],
  ['接收网格上报事件', '件', '处置'],
  ['排查安全隐患', '处', '整改'],
  ['排查消防隐患', '宗', '整改'],
  ['应签约', '户', '签约'],
  ['承办人大建议和政协提案', '件', '办复'],
  ['受理12345热线工单', '件', '办结'],
] as const;

/** Ways in which reports state a relation; wording as real reports have it, numbers made up. */
const templates: Readonly<Record<string, (random: Random, plant: boolean) => string>> = {
  rate(random, plant) {
    const [what, unit, done] = random.pick(matters);
    const whole = random.integer(60, 4000);
    const part = random.integer(Math.ceil(whole * 0.6), whole - 1);
    const rate = percent(part / whole, random.pick([1, 2]));
    const shown = plant ? slip(random, rate) : rate;
    const already = random.pick(['', '已', '共']);
    return `${random.pick(openings)}${what}${whole}${unit}，${already}${done}${part}${unit}，${done}率${random.pick(['', '达', '为', '达到'])}${shown}%。`;
  },
  'rate of goods'(random, plant) {
    const whole = random.integer(200, 900);
    const part = random.integer(Math.ceil(whole * 0.9), whole - 1);
    const rate = percent(part / whole, 1);
    return `抽检食品${whole}批次，合格${part}批次，合格率${plant ? slip(random, rate) : rate}%。`;
  },
  'rate of mediation'(random, plant) {
    const whole = random.integer(100, 900);
    const part = random.integer(Math.ceil(whole * 0.8), whole - 1);
    const rate = percent(part / whole, 1);
    return `调解矛盾纠纷${whole}宗，成功调解${part}宗，调解成功率${plant ? slip(random, rate) : rate}%。`;
  },
  'rate, all done'(random, plant) {
    const rate = plant ? `9${random.integer(1, 8)}.${random.integer(1, 9)}` : '100';
    return `接收矛盾纠纷${random.integer(20, 900)}件并办结，办结率${rate}%。`;
  },
  share(random, plant) {
    const whole = random.integer(20, 90);
    const part = random.integer(5, whole - 1);
    const share = percent(part / whole, 1);
    return `辖区现有高新技术企业${whole}家，其中规模以上企业${part}家，占${random.pick(['', '比', '总数的'])}${plant ? slip(random, share) : share}%。`;
  },
  total(random, plant) {
    const parts = [random.integer(11, 95), random.integer(11, 95), random.integer(11, 95)];
    const total = String(parts.reduce((sum, part) => sum + part, 0));
    const [first, second, third] = parts;
    const list = `${first}家、批发零售企业${second}家、服务业企业${third}家`;
    return `${random.pick(openings)}新增规上工业企业${list}，${random.pick(['共', '共计', '合计'])}${plant ? slip(random, total) : total}家。`;
  },
  'total in brackets'(random, plant) {
    const parts = [random.integer(11, 95), random.integer(11, 95)];
    const total = String((parts[0] ?? 0) + (parts[1] ?? 0));
    return `新增“四上”企业${plant ? slip(random, total) : total}家（工业企业${parts[0]}家、服务业企业${parts[1]}家）。`;
  },
  'total of trade'(random, plant) {
    const [exports, imports] = [random.integer(300, 900) / 10, random.integer(300, 900) / 10];
    const total = one(exports + imports);
    return `外贸进出口总额${plant ? slip(random, total) : total}亿元、增长5.6%，其中出口${one(exports)}亿元、增长4.1%，进口${one(imports)}亿元。`;
  },
  'total with rest'(random, plant) {
    const [done, rest] = [random.integer(100, 900), random.integer(11, 60)];
    const total = String(done + rest);
    return `受理劳动争议案件${plant ? slip(random, total) : total}宗，已办结${done}宗，正在办理${rest}宗。`;
  },
  'change in points'(random, plant) {
    const from = random.integer(300, 700) / 10;
    const by = random.integer(12, 99) / 10;
    const shown = plant ? slip(random, one(by)) : one(by);
    return `城镇化率${random.pick(['由', '从'])}${one(from)}%${random.pick(['提高到', '提升至', '上升到'])}${one(from + by)}%，提高${shown}个百分点。`;
  },
  'change in number'(random, plant) {
    const from = random.integer(40, 400);
    const by = random.integer(11, 99);
    return `规上企业数量从${from}家增加到${from + by}家，增加${plant ? slip(random, String(by)) : by}家。`;
  },
  'change in per cent'(random, plant) {
    const from = random.integer(2000, 9000) / 100;
    const to = from * (1 + random.integer(50, 400) / 1000);
    const growth = percent(Number(two(to)) / Number(two(from)) - 1, 1);
    return `税收收入从${two(from)}亿元增加到${two(to)}亿元，增长${plant ? slip(random, growth) : growth}%。`;
  },
  'change by increase'(random, plant) {
    const value = random.integer(20000, 90000);
    const increase = random.integer(1000, 9000);
    const growth = percent(increase / (value - increase), 2);
    return `一般公共预算收入${value}万元，比上年增加${increase}万元，增长${plant ? slip(random, growth) : growth}%。`;
  },
  target(random, plant) {
    const target = random.integer(100, 900) * 100;
    const value = target * (1 + random.integer(10, 900) / 1000);
    const progress = percent(Number(two(value)) / target, 2);
    return `固定资产投资年度任务${target}万元，实际完成${two(value)}万元，完成年度任务的${plant ? slip(random, progress) : progress}%。`;
  },
  count(random, plant) {
    const places = ['金沙', '白云', '前进', '东风', '新华', '永福', '南山', '石岭', '龙湖'];
    const count = random.integer(3, 8);
    const stated = plant ? count - random.integer(1, count - 2) : count;
    return `完成${places.slice(0, count).join('、')}等${stated}个社区的改造。`;
  },
};

/** `count` statements, each way of stating a relation as often as the others. */
export function statements(count: number, seed: string): Statement[] {
  const names = Object.keys(templates);
  return Array.from({ length: count }, (_, index) => {
    const name = names[index % names.length] ?? '';
    const template = templates[name];
    if (!template) throw new Error(`No template "${name}"`);
    // The same seed gives the same numbers; only what is planted differs.
    const write = (plant: boolean) => template(createRandom(`${seed} ${index}`), plant);
    return { kind: name.split(/[ ,]/u)[0] ?? '', clean: write(false), planted: write(true) };
  });
}

/** Numbers that stand as if they were related, and are not; or whose relation is another one. */
export const unrelated: readonly string[] = [
  '全年办理人大建议15件、政协提案21件，办复率和满意率均为100%。',
  '省属企业由51家整合为33家，全级次国企法人数量压减67.7%。',
  '新增国家级示范县26个、优质均衡县23个，普通高中学位供给率70.4%。',
  '新增备案众创空间2个，现共有众创空间6个，其中国家级1家，省级2家。',
  '新增规上企业12家、专精特新企业8家，辖区共有规上企业86家。',
  '举办招聘会12场、培训8场，共服务群众3000人次。',
  '举办讲座3场、观影5场，参与居民共86人。',
  '受理信访120件，按时办结率100%，群众满意率98.5%。',
  '排查出租屋3200户，整改隐患450处，整改率98%。',
  '高中毛入学率从53.4%提高到63%以上，8所大学入选。',
  '标准由20元提高到40元，财政为此将增加支出42亿元。',
  '高速公路由7473公里增至9310公里，八车道里程增加210公里。',
  '汽车保有量由2552万辆增至3230万辆，其中新能源汽车由45万辆增至356万辆。',
  '地区生产总值从4.16万亿元增加到5.67万亿元，年均增长5.5%。',
  '开展检查500家次，其中发现隐患80处，整改率100%。',
  '税收总额10亿元，其中工业税收4亿元、增长5%，占总量的四成。',
  '进出口增长5.6%，其中出口增长10.8%，进口下降2.1%。',
  '新登记经营主体147万户、其中企业57.3万家。',
  '农村公路3000公里、其中县道370公里，新增高速公路2600公里。',
  '生物医药交易255亿美元、占全球10%。',
  '民间投资占比达到64.7%，社会融资规模增长9%。',
  '吸引投资20亿元，新能源产业占比36%，带动就业500人。',
  '建成A区、B区绿道等5个项目，完成投资3亿元。',
  '开展培训、宣讲、参观等2次，参加300人。',
  '五年新建学校20所，新增学位1.2万个，其中公办学位占80%。',
  '组织志愿者200人次，服务群众2000人次，满意率99%。',
  '完成40处“四小园”建设，完成率达80%。',
  '共拆除违建221宗、13.55万平方米，同比增长12.5%。',
  '新增床位100张，护理型床位占比71.4%。',
  '城市绿地率由35%提高到36.2%，人均公园绿地增加1.5平方米。',
  '全区共有社区17个，其中示范社区5个，创建率达30%以上。',
  '党员12名，其中男性8名，入党积极分子4名，发展率100%。',
];
