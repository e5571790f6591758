import type * as zh from '../pins.ts';
import { count } from './count.ts';
import type { Translated } from './translated.ts';

export const pinStrings = {
  title: 'Pins',
  count: (pins) => ` (${pins})`,
  description: 'Pinned paragraphs and sections: sort, annotate, share, print and export them.',
  lead: 'On reports, topics, comparisons and the search, each passage has a “Pin” beside it that keeps it here. Pins are kept in this browser only; to show them to others, copy the link.',
  noScript:
    'Pins are kept in the browser and need JavaScript. Without it, the “#” beside each passage has its link.',
  empty: 'Nothing is pinned yet. Open a report and press “Pin” beside a passage.',
  browse: 'See the reports',
  pin: 'Pin',
  pinLabel: (start) => `Pin: ${start}`,
  pinnedIn: (pins) => `Pinned, ${count(pins, 'pin')} in all`,
  unpinned: 'Unpinned',
  undone: 'Undone',
  full: (most) => `There is no room for more than ${most} pins.`,
  notKept:
    'The browser did not keep the pins (a private window, or storage full or forbidden); they are lost when this page is closed. You may copy the link first.',
  shared: (pins) => `These ${count(pins, 'pin')} were shared by others and are not among your own.`,
  adopt: 'Add to my pins',
  toOwn: 'See my pins',
  adopted: (fresh, known) =>
    `${count(fresh, 'pin')} added.${known === 0 ? '' : ` ${known} you had before; your notes are as they were.`}`,
  overflow: (left, most) => `Added, but ${left} of them have no room: ${most} are the most.`,
  tools: 'What to do with the pins',
  copy: 'Copy link',
  copied: 'The link is copied.',
  copyByHand: 'The browser does not allow copying; please copy from here:',
  markdown: 'Export Markdown',
  csv: 'Export CSV',
  print: 'Print',
  clear: 'Remove all',
  undo: 'Undo',
  removed: '1 pin removed.',
  cleared: (pins) => `${count(pins, 'pin')} removed.`,
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  note: 'Note',
  open: 'See the text',
  gone: 'This passage is no longer on the site: the report may have changed or been withdrawn. Remove it, or look for it in the report.',
  openReport: 'See the report',
  failed: 'It could not be loaded; please check the network and reload.',
  exportFailed: 'The export failed; please check the network and try again.',
  fileName: 'duidu-pins',
  year: (review, plan) =>
    [review === null ? '' : `review of ${review}`, plan === null ? '' : `plan for ${plan}`]
      .filter((part) => part !== '')
      .join(', '),
  columns: [
    'Report',
    'Place',
    'Years',
    'Review or plan',
    'Section',
    'Text',
    'Note',
    'Citation',
    'Link',
  ],
} satisfies Translated<typeof zh.pinStrings>;
