import type { AboutWords } from '../about.ts';

export const aboutStrings: AboutWords = {
  title: 'About',
  description:
    'What Duidu is, how sections, metrics and the search come about, and what their limits are.',
  heading: 'About Duidu',
  lead: [
    [
      'Every year a sub-district (街道) writes a work report: what it did last year, and what it wants to do this year. These reports are scattered over many sites and written in many ways, so that they can hardly be looked at together. Duidu gathers their text, divides it into sections, finds the numbers in it and puts it under shared topics, so that any two reports and any two sections can be read against each other.',
    ],
    [
      "It is made for four kinds of readers: those who study grassroots governance, those who draft next year's report, journalists, and residents who want to know what their sub-district has done.",
    ],
  ],
  parts: {
    parsing: {
      title: 'How sections are found',
      passages: [
        [
          'The source is plain text. The program reads it line by line and finds sections by the numbering of official documents (一、 then （一） then 1. then （1）) and by the run-in numbers within paragraphs (一是……二是……, 第一……第二……). Where a heading runs into its text, the first sentence is the heading and stands in bold where it is. Parts without a number (such as 2021年工作回顾) are known by their words; where the text passes to plans without a heading, it is said that there is none.',
        ],
        [
          'Each section is either ',
          { strong: 'review' },
          ' (what was done) or ',
          { strong: 'plan' },
          ' (what is to be done). Not a character is changed: headings, paragraphs and all other text, put together by position, are exactly the source file.',
        ],
        [
          'Limits: in reports whose numbers are wrong, skip or follow a system of their own, levels may not be what the author meant; where the text turns without a heading, this is judged by its words and may be a sentence early or late.',
        ],
      ],
    },
    topics: {
      title: 'How topics are given',
      passages: [
        [
          'The whole site has one set of ',
          { to: 'topics', text: 'topics' },
          '. Each is defined by words with weights, which stand on its page; a section scores by the topic words in it and may be under several topics. Only words are looked at, not their sense, so that text in other words may be missed.',
        ],
      ],
    },
    metrics: {
      title: 'What counts as a metric',
      passages: [
        [
          'A metric is a number that a reader could put into a table to compare two places: what the report says was done, exists or is planned, with a unit or a word for what is counted. Small numbers count too, such as 新建1处垃圾中转点 (one new waste transfer point). Each keeps its text, name, unit, period, whether it is a result or a target, and leads back to its sentence.',
        ],
        ['These do not count:'],
      ],
      list: [
        'dates, years and sessions of meetings;',
        'numbers in names and slogans, such as 百千万工程, 二十大, 三会一课, 12345热线 and 4A级;',
        'addresses and numbers of plots;',
        'names of sets (五大行业, 三大片区) and 一 as an article;',
        'thresholds in names: of 注册资本2000万元以上企业41家, only 41家 is a metric;',
        'numbers of a list.',
      ],
      after: [
        '近, 约 and 左右 make a number approximate, 超, 逾, 余 and 以上 make it “more than”, a fall is negative, 万 (ten thousand) and 亿 (hundred million) are multiplied out. Definitions and periods may differ between places, and the numbers are found by a program: check the sentence before you quote one. This site does not verify whether what a report states is true.',
      ],
    },
    reconciliations: {
      title: 'How numbers are reconciled',
      passages: [
        [
          'Reports often state numbers in one sentence that depend on each other. This site ',
          { to: 'reconciliations', text: 'works them out again' },
          ' from the numbers as written: rates with their parts (received, closed and the closure rate), parts and totals, changes from one number to another, shares, progress against a target, names and how many they are, the same number in two places of a report; and where a place has reports of two years in a row, the number of last year, its growth and the number of this year.',
        ],
        [
          'There are four outcomes: ',
          { strong: 'agrees' },
          ', ',
          { strong: 'differs' },
          ', ',
          { strong: 'doubtful' },
          ' (approximate words, digits cut off, the definition or another reading may explain it) and ',
          { strong: 'cannot be checked' },
          ' (a number is missing, or it is at constant prices). Numbers are taken as rounded to their last digit: 99.16% stands for 99.155% to 99.165%. Only what the sentence calls a total is taken as one; 其中 (of which) is not; numbers whose relation is not stated are not checked. What differs may be a slip of the text or a misreading of the program: the calculation is shown, and which number is right is not judged.',
        ],
      ],
    },
    search: {
      title: 'How the search works',
      passages: [
        [
          'The ',
          { to: 'search', text: 'search' },
          ' compares the text character by character: type any text to find every place where it stands as it is, without splitting words, guessing synonyms or going over paragraphs. Several words with blanks between must stand in one sentence, paragraph, section or report; straight quotes hold a whole string, -word leaves out, A|B is one or the other. Curved quotes “” are part of the text. Other widths, cases, traditional characters and other ways of writing Chinese numbers are listed only where the query is not found as it stands, each of them said, and can be switched off. Text in other words needs another query, or start from a topic. Pages whose name has the query (places, topics, indicators) can be unfolded above the results. The search runs in the browser and sends the query to no server.',
        ],
      ],
    },
    quote: {
      title: 'How quotes are checked',
      passages: [
        [
          'The ',
          { to: 'quote', text: 'quote check' },
          ' first finds sections in the index that may hold the short strings of the quote, then compares them with the text character by character and marks what differs, numbers first. “Word for word” means that every character is the same; where only punctuation, blanks, line breaks or widths differ, this is said; “with differences” needs six characters of ten to be the same. All is done in the browser, and what you paste stays on this device.',
        ],
      ],
    },
    offline: {
      title: 'Reading offline',
      passages: [
        [
          'Once opened, the home page, the search, the comparison, the quote check and pages that you have read work without a network. An index of up to 8 MB is kept as a whole, of a larger one only what was used. A new version is used only when you press “Use it now”. For a page that is not kept there is the ',
          { to: 'offline', text: 'offline notice' },
          '.',
        ],
      ],
    },
    coverage: {
      title: 'Which reports are here',
      passages: [
        [
          "That a place or year is not here only means that this site does not have the report yet, not that none was written. Sub-districts are branch offices, and no rule says how their reports are titled, dated or published. Each report's page has the checksum of its source file; source and date are given only where the text has them.",
        ],
      ],
    },
    use: {
      title: 'Use and citation',
      passages: [
        [
          'Every section, paragraph and number has a lasting link: point at it and take the “#”. All of it can be ',
          { to: 'data', text: 'downloaded' },
          ', with the licence on the page of the data. Without JavaScript, reading, browsing and comparing by topic work as ever; the search and free comparisons need it.',
        ],
      ],
    },
  },
};
