import type * as zh from '../topic.ts';
import { count } from './count.ts';
import type { Translated } from './translated.ts';

export const topicStrings = {
  topics: {
    title: 'Topics',
    description: 'All topics: each gathers the sections of all reports, side by side in full.',
    lead: (number) =>
      `Reports differ in their headings and their order; these ${number} topics are the contents that they share. Sections belong to a topic by the topic words that stand in them.`,
    counts: (sections, reports) => `${count(reports, 'report')}, ${count(sections, 'section')}`,
    numbered: (page) => `Topics (page ${page})`,
    empty: 'No section of a report belongs to this topic yet.',
  },
  topic: {
    description: (name, reports) =>
      `Sections on “${name}” of ${count(reports, 'report')}, side by side in full, each to be compared.`,
    words: 'Topic words',
    reports: 'Reports on this page',
    noReports: 'No section of a report belongs to this topic yet. See the other topics.',
    sections: (number) => count(number, 'section'),
    evidence: (percent, words) =>
      words === '' ? `Topic score ${percent}%` : `Topic score ${percent}%, from ${words}`,
    places: (number) => count(number, 'place'),
    word: (word, number) => (number > 1 ? `${word} ×${number}` : word),
    compare: 'Compare',
    compareWith: (heading, other) =>
      `Compare “${heading}” with the section of ${other} on the same topic`,
    compareAlone: (heading) => `Compare “${heading}” with other sections`,
    choose: 'Choose reports to compare on this topic alone',
    chooseLead: 'Choose two to four; of more, the first four are taken.',
    compareChosen: 'Compare the chosen reports',
    brief: 'Also mentioned briefly',
    within: 'Within',
  },
  grid: {
    note: 'Each cell is the share of the whole text in sections under the topic, the darker the more; a section may be under several. · means no section of its own, only scattered topic words; — means no topic word at all. A cell leads to the text.',
    source: 'Data: reports of this site, characters counted by section and topic.',
    caption: (page, total) =>
      total === 1
        ? 'Which topics each report writes about'
        : `Which topics each report writes about (page ${page} of ${total})`,
    cell: (report, topic, said) => `${report}, ${topic}: ${said}`,
    share: (percent, items) => `${percent}% of the text, ${count(items, 'section')}`,
    report: 'Report',
    characters: (number) => count(number, 'character'),
    parts: (items, numbers) => `${count(items, 'section')}, ${count(numbers, 'number')}`,
    scattered: (number) => `scattered in ${count(number, 'place')}`,
    absent: 'not mentioned',
  },
} satisfies Translated<typeof zh.topicStrings>;
