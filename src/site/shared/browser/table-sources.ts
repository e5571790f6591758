import type { DownloadTable } from '../download-table.ts';

/** Gives the table of a button of 引用与下载, read when it is asked for. */
export type TableSource = (button: HTMLElement) => Promise<DownloadTable>;

/** What features have to offer, by the name in the button's `data-take`. */
export const tableSources = new Map<string, TableSource>();
