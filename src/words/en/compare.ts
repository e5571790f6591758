import type * as zh from '../compare.ts';
import { count, decimal, list } from './count.ts';
import { strings } from './site.ts';
import type { Translated } from './translated.ts';

export const compareStrings = {
  title: 'Compare',
  description:
    'Choose two to four reports or sections of them: aligned by content, read side by side, with their numbers in one table.',
  lead: 'Choose two to four reports, or sections of them, to read them side by side, aligned by content, with all their numbers in one table. The address holds this comparison and can be bookmarked and shared.',
  noScript:
    'Choosing and showing texts side by side needs JavaScript. Without it, see the ready-made comparisons below; topic pages also show the sections of all reports side by side in full.',
  start: 'Start from a topic',
  startLead: 'Each topic page lists the sections of the reports, each with a link to compare it.',
  topic: 'Topic',
  allTopics: 'All topics',
  topicHint: 'With a topic chosen, only the sections under it are shown.',
  province: 'Province',
  listOption: (name, reports) => `${name ?? 'All'} (${count(reports, 'report')})`,
  onlyPart: { review: 'Review only', plan: 'Plan only' },
  parts: 'Part of each text',
  wholeParts: 'Review and plan',
  choosing: 'Choose reports and sections',
  more: 'More settings',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyByHand: 'Please copy the address',
  matters: 'List of matters',
  opening: (part) => `opening words of the ${part.toLowerCase()}`,
  saysNothing: (sides) => `not in ${sides}`,
  run: (side, rows) => `${count(rows, 'consecutive row')} only in ${side}`,
  sides: { a: 'A', b: 'B', c: 'C', d: 'D' },
  sideLegend: (side) => `Text ${side}`,
  findReport: 'Find by place or year',
  report: 'Report',
  section: 'Section',
  addColumn: 'Add a text',
  removeColumn: (side) => `Remove text ${side}`,
  moveLeft: (side) => `Move text ${side} left`,
  remove: 'Remove',
  left: 'Move left',
  view: 'View',
  views: { rows: 'Row by row', texts: 'Whole texts', numbers: 'Numbers only' },
  shared: 'Shared text',
  sharedModes: { plain: 'Unmarked', mark: 'Marked', dim: 'Differences only' },
  sharedHint:
    'Shared text is 13 characters or more that another text has word for word. Official wording is often alike; this only helps reading.',
  together: 'Scroll together',
  previousMatch: 'Previous match',
  nextMatch: 'Next match',
  overview: ({ columns, together, all }, alone) =>
    [
      columns === 2
        ? `${count(together, 'row')} with a match or related text in both`
        : `${count(together, 'row')} with a match or related text in at least two, ${all} of them in all`,
      ...alone,
    ].join(', '),
  aloneIn: (side, rows) => `${rows} only in ${side}`,
  matchPosition: (place, matches) =>
    place === 0 ? count(matches, 'match', 'matches') : `${place} of ${matches}`,
  overviewHint:
    'Overview: each band is a whole text, from left to right; blocks one above the other are matches or related. Press a block to go there.',
  grade: { match: 'match', related: 'related', weak: 'weak' },
  gradeOf: (grade, pairs) => `${grade}: ${pairs.join(', ')}`,
  rowReason: (sides, grade, reason) => `${list(sides)}, ${grade}: ${reason}`,
  similarNote: (grade, reason) => `${grade}: ${reason}`,
  partTitle: { review: 'Review', plan: 'Plan' },
  seeAlso: 'See also',
  inEmptyCell: {
    match: 'The match stands in another row:',
    related: 'Related text:',
    weak: 'No section matches; the nearest is',
    none: 'No counterpart',
  },
  noPart: (side, part) => `${side} has no ${part.toLowerCase()}`,
  wholeChapter: 'by the text of the whole chapter; its sections have rows of their own',
  rowLabel: (number, matched) =>
    matched ? `Row ${number}, match or related` : `Row ${number}, one text only`,
  counterpart: (side, heading) => `See ${side}: ${heading}`,
  noRows: 'The texts chosen have no sections to set against each other.',
  similar: 'Similar sections',
  similarLead:
    'Found by shared topics, phrases and wording; press one to put it into the next column.',
  similarName: (place, year, heading) => `${place}${year === null ? '' : ` ${year}`}: ${heading}`,
  noSimilar: 'No similar section was found in other reports.',
  notes: {
    offTopic: (side, topic, part) =>
      `${part === null ? side : `The ${part} of ${side}`} has no section under “${topic}”.`,
    noPart: (side, part) => `${side} has no ${part}.`,
    otherPlace: (plan, review) =>
      `The review of ${review} and the plan of ${plan} are about different places: the one does not answer the other.`,
    otherYear: ([plan, review], planYear, reviewYear) =>
      `${plan} plans for ${planYear}, ${review} reviews ${reviewYear}: different years.`,
  },
  differs:
    'The two reports are about different places: the review of one does not answer the plan of the other.',
  rowsLeft: (rows: number) =>
    `Not listed here: ${rows} more rows. Compare live, or read either report in full:`,
  pairs: 'Ready-made comparisons',
  pairsLead:
    'The plan of one year and the review of the next, and reports of neighbouring places for the same year, readable without scripts.',
  pairDescription: (title) =>
    `${title}: aligned by content, row by row, with their numbers in one table.`,
  choose: 'Change reports, add texts, mark shared text',
  printedTopic: (name) => `Only sections under “${name}”.`,
  printedShared: {
    mark: 'A wavy line marks 13 characters or more that all texts have word for word. Official wording is often alike; this only helps reading.',
    dim: 'Small grey type is 13 characters or more that all texts have word for word. Official wording is often alike; this only helps reading.',
  },
  noReport: 'Choose a report',
  whole: 'Whole text',
  columnName: (place, years, heading) =>
    [place, years, ...(heading === undefined ? [] : [`“${heading}”`])]
      .filter((part) => part !== '')
      .join(', '),
  joined: (names) => names.join(' and '),
  swap: 'Swap A and B',
  show: 'Text shown on a phone',
  numbers: 'Numbers of all texts',
  toNumbers: 'To the table of numbers',
  loading: 'Loading…',
  status: { review: strings.status.review, plan: strings.status.plan },
  optionNote: (words) => ` [${words.join(' · ')}]`,
  reportOption: (own, years) => (years === '' ? own : `${own} (${years})`),
  moreReports: (shown, total) =>
    `${decimal(total)} reports, the first ${shown} listed; type a place or year to narrow the list.`,
  noMatch: 'No such report; try another place or year.',
  wholeOffTopic: 'Whole text (no section under this topic)',
  unknownOption: (id) => `(not found: ${id})`,
  counts: (characters, numbers) => `${count(characters, 'character')}, ${count(numbers, 'number')}`,
  paragraphLink: (start) => `This paragraph in its report: ${start}`,
  chooseOther: (side) => `Please choose the report of text ${side}.`,
  chooseBoth:
    'Please choose the reports above, or start from a topic or a ready-made comparison below.',
  shown: (columns) => `${columns.join('; ')}.`,
  column: (side, name) => `${side}: ${name}`,
  moved: 'Moved.',
  notChosen: 'not chosen',
  notShown: 'cannot be shown',
  errors: {
    unknownReport: (id) =>
      `There is no report “${id}”. The link may be incomplete, or the report is gone from this site; please choose another above.`,
    unknownSection: (id) =>
      `The report has no section “${id}”. The link may be incomplete, or the report has changed; please choose another above.`,
    showWhole: 'Show the whole text',
    unknownTopic: (id) =>
      `There is no topic “${id}”; the sections were not narrowed down. Please choose another.`,
    notLoaded: 'The data could not be read; the network may be down.',
    retry: 'Try again',
  },
  table: {
    caption:
      'Numbers of the same indicator, or of the same name and unit, stand in one row, worked out from the text. A difference is given only where they are comparable, or with caution; a target stands against the result of the same place and year. A number leads to its sentence.',
    indicator: 'Indicator',
    all: (rows) => `In all texts (${count(rows, 'row')})`,
    some: (sides, rows) => `In ${sides} (${count(rows, 'row')})`,
    only: (side, rows) => `Only in ${side} (${count(rows, 'row')})`,
    single: (rows) => `Numbers in one text only (${count(rows, 'row')})`,
    noneShared: 'No number stands in more than one text.',
    absent: 'not mentioned',
    comparability: 'Comparability',
    comparison: (names, parts) => `${names.join(' and ')}: ${parts.join(', ')}`,
    than: ([first, second], change) => `${second} against ${first}: ${change}`,
    equal: ([first, second], change) => `${second} and ${first}: ${change}`,
    compared: (side, value, note) => `${side}'s ${value} (${note})`,
    outcome: 'target and result',
    target: (side) => `the target of ${side}`,
    result: (side) => `the result of ${side}`,
    oneSided: 'one text only',
    none: 'The texts chosen have no numbers.',
    incomplete: 'When all texts are chosen, their numbers are listed here.',
    noLabel: '(no name found)',
  },
} satisfies Translated<typeof zh.compareStrings>;
