import type * as zh from '../indicator.ts';
import { count } from './count.ts';
import type { Translated } from './translated.ts';

export const indicatorStrings = {
  page: {
    description: (name) =>
      `What the reports say about “${name}”: value, period, result or target, each with its sentence.`,
    definition: 'Definition',
    unit: 'Unit',
    aliases: 'Also called',
    topic: 'Topic',
    missing: 'Reports that do not mention it',
    missingLead:
      'The text of these reports does not have this indicator, which does not mean that its value is zero.',
    missingCount: (number) =>
      `${count(number, 'other report')} ${number === 1 ? 'does' : 'do'} not mention it, which does not mean that its value is zero.`,
    notFound: 'No report states this indicator yet.',
  },
  group: (kind, shared) => `${kind} (${shared.join(', ')})`,
  presumed: (year) => (year === '' ? 'period not stated' : `${year} (not stated)`),
  answer: {
    title: 'Who states how much',
    stated: (stating, reports, values) =>
      `${stating} of ${count(reports, 'report')} ${stating === 1 ? 'states' : 'state'} it, with ${count(values, 'value')}.`,
    stating: 'Reports that state it',
    most: (kind, number) => `${kind}: the largest of ${number} that can be compared is`,
    first: (kind, number) => `${kind}: the first of ${number} that can be compared is`,
    only: (kind) => `${kind}: no two can be compared in size; for example`,
    about: 'Definition and names',
  },
  reference: {
    lead: 'Comparability is to the most frequent kind of value, which is, kind by kind:',
    item: (description, number) => `${description}, ${count(number, 'value')}, against`,
    value: (place, period, value) => `${place} ${period} ${value}`,
    scale:
      'Comparable: the sizes can be compared. With caution: they can be looked at together, but see the reason first. Not comparable: the sizes cannot be compared and are not drawn in one chart.',
    oneself: 'reference',
  },
  table: {
    title: 'All values',
    label: 'Table of values',
    caption: (values, reports) => `${count(values, 'value')} of ${count(reports, 'report')}`,
    captionOf: (first, last, values, reports) =>
      `${first}–${last} of ${count(values, 'value')} of ${count(reports, 'report')}`,
    grade: 'Comparability',
    joined: (reasons) => reasons.join('; '),
  },
  chart: {
    title: 'Side by side',
    lead: 'No two values in a chart are “not comparable”. Value, period and sentence stand in the line of the drawing, and all are in the table below.',
    none: 'No two values can stand in one chart: they differ in kind, period, unit, or in being result or target.',
    elsewhere: 'Charts of all values are on page 1',
    drawn: (number) => `${count(number, 'value')}, all drawn.`,
    binned: (number, bins, comparable) =>
      `${count(number, 'value')} in ${bins} ranges of size, each drawn with its number: ${comparable} comparable with the reference, ${number - comparable} with caution; see the table below for the reference and each value.`,
    fewer: (drawn, all) =>
      `${count(all, 'group')} can be drawn; these are the ${drawn} with most values, for the others see the table below.`,
    axis: (from, to) => `The axis goes from ${from} to ${to}.`,
    marks: (grades) =>
      `● ${grades.comparable} with the reference (the row so marked); ◇ ${grades.caution}, for the reason in its row.`,
    least: 'Least',
    middle: 'Middle',
    most: 'Most',
    bin: (from, to, last) => `${from} to ${last ? '' : 'less than '}${to}`,
    values: (number) => count(number, 'value'),
    binLabel: 'Range of values',
    binCount: 'Number of values',
  },
  series: {
    title: 'One place over the years',
    lead: 'Values of a place that can be compared over two years or more, by year; where a year cannot be compared, the line is broken and the reason given.',
    absent: 'not mentioned',
    notCollected: 'the report of this year is not here',
    apart: (reasons) => `not drawn: ${reasons}`,
    since: (year, change) => `${change} against ${year}`,
    change: (verb, isAbout, size, share) => `${verb} ${isAbout ? 'about ' : ''}${size}${share}`,
    rise: 'up',
    fall: 'down',
    up: 'up',
    down: 'down',
    better: 'up',
    worse: 'down',
    places: (places) => `${places} ${places === '1' ? 'place' : 'places'}`,
    same: 'unchanged',
    sameWords: 'the same number is written',
    share: (percent) => ` (${percent}%)`,
  },
  multiples: {
    title: (name) => `${name}: a picture for each place, on one scale`,
    note: (lanes, all, drawn, { hasPlans, hasCaution }) =>
      [
        lanes.length > 1 ? `Left: ${lanes.join('; right: ')}.` : `${lanes.join('')}.`,
        `${count(all.places, 'place')} and ${count(all.years, 'year')} have values to draw${
          all.places > drawn.places || all.years > drawn.years
            ? `; drawn are the latest ${count(drawn.years, 'year')} of the ${count(drawn.places, 'place')} with most of them`
            : ''
        }.`,
        'The latest value is written out; no bar does not mean zero.',
        hasCaution
          ? 'A hollow bar is to be compared with caution, for the reason in the table.'
          : '',
        hasPlans ? 'A dashed frame is the target that had been set for the year.' : '',
      ]
        .join(' ')
        .trim(),
    source: 'Data: the sentences of the reports; a bar leads to its own.',
    result: (place, period, kind, value) => `${place} ${period} ${kind} ${value}`,
    plan: (place, period, kind, value) => `${place} ${period} ${kind} target ${value}`,
    planned: 'Target',
    against: 'Against the target',
  },
  index: {
    title: 'Indicators',
    description: 'Indicators that the reports share: name, unit, definition and values.',
    lead: (number) =>
      `Reports call the same thing by different names. Here are the names, units and definitions of ${number} indicators; each leads to what the reports state.`,
    allMetrics: (number) => `All metrics (${number})`,
    csv: 'Download CSV',
    topic: (name) => `Indicators of ${name}`,
    name: 'Indicator',
    unit: 'Unit',
    definition: 'Definition',
    values: 'Values',
    reports: 'Reports',
    valueCount: (number) => count(number, 'value'),
    reportCount: (number) => count(number, 'report'),
    none: 'No indicator is registered yet.',
    unstated: 'Not yet mentioned in the reports:',
    otherTopic: 'Others',
    spread: 'Values of one kind',
    spreadOf: (description, number, least, most) =>
      `${description}, ${count(number, 'value')}: ${least} to ${most}`,
    noSpread: '—',
  },
} satisfies Translated<typeof zh.indicatorStrings>;
