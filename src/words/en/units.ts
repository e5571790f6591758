/** English names of units that have one; counters such as 个 stay Chinese. */
const units = new Map([
  ['元', 'yuan'],
  ['美元', 'US dollars'],
  ['港元', 'Hong Kong dollars'],
  ['%', '%'],
  ['百分点', 'percentage points'],
  ['名次', 'places'],
  ['人', 'people'],
  ['名', 'people'],
  ['人次', 'person-times'],
  ['户', 'households'],
  ['公里', 'km'],
  ['千米', 'km'],
  ['米', 'm'],
  ['平方米', 'm²'],
  ['平方公里', 'km²'],
  ['立方米', 'm³'],
  ['亩', 'mu'],
  ['公顷', 'ha'],
  ['吨', 'tonnes'],
  ['公斤', 'kg'],
  ['千瓦时', 'kWh'],
  ['年', 'years'],
  ['小时', 'hours'],
]);

export const unitName = (unit: string) => units.get(unit) ?? unit;
