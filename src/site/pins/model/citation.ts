import { placeNames } from '../../shared/report-name.ts';
import type { ReportSummary } from '../../../schema/report.ts';

/**
 * 参考文献 of an electronic document after GB/T 7714—2015:
 * `责任者. 题名[EB/OL]. (发布日期). 地址`. The date of citation is left out, so that the same pins
 * always give the same file; so is an unknown date of publication.
 *
 * @param address absolute address of the passage
 */
export function citeReport(
  { id, title, place, source }: Pick<ReportSummary, 'id' | 'title' | 'place' | 'source'>,
  address: string,
): string {
  const author = source.publisher ?? (place ? placeNames(place).join('') : '');
  const date = source.publishedOn === undefined ? '' : ` (${source.publishedOn}).`;
  return `${author === '' ? '' : `${author}. `}${title ?? id}[EB/OL].${date} ${address}`;
}
