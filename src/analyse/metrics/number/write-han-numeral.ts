const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];
const GROUPS = ['', '万', '亿', '万亿'];
const GROUP = 10_000;

/** 12 → 十二, 105 → 一百零五. */
export function hanNumeral(value: number): string {
  if (value === 0) return '零';
  let numeral = '';
  let rest = value;
  for (const group of GROUPS) {
    const part = rest % GROUP;
    rest = Math.floor(rest / GROUP);
    const zero = rest > 0 && part > 0 && part < GROUP / 10 ? '零' : '';
    numeral = zero + (part === 0 ? '' : belowGroup(part) + group) + numeral;
  }
  return numeral.replace(/^一十/u, '十');
}

function belowGroup(value: number): string {
  const digits = [...String(value)].reverse();
  const written = digits.map((digit, power) =>
    digit === '0' ? '零' : DIGITS.charAt(Number(digit)) + (UNITS[power] ?? ''),
  );
  return written.reverse().join('').replace(/零+/gu, '零').replace(/零$/u, '');
}
