import assert from 'node:assert';
import type { CorpusSink } from '../corpus/output-folder.ts';
import type { DataManifest } from '../schema/data-table.ts';
import { codeAtLevel } from '../schema/place-level.ts';
import type { Report } from '../schema/report.ts';
import { openParquet } from './parquet-file.ts';
import { tableColumns } from './table-schema.ts';

type Partition = DataManifest['metrics'][number];

/**
 * Writes the numbers of each province and year into a file of their own, report by report in the order
 * of the site, which keeps a province together: only the files of one are open at a time.
 */
export function createMetricPartitions(sink: CorpusSink) {
  const columns = tableColumns('metrics');
  const written: Partition[] = [];
  let open = new Map<
    number | null,
    { partition: Partition; file: ReturnType<typeof openParquet> }
  >();
  let openCode: string | null = null;
  const closeProvince = () => {
    for (const { partition, file } of open.values()) {
      written.push({ ...partition, bytes: file.close() });
    }
    open = new Map();
  };
  const begin = (place: Report['place'], year: number | null) => {
    const path = `metrics/${openCode?.slice(0, 2) ?? 'none'}-${year ?? 'none'}.parquet`;
    assert(!written.some((known) => known.path === path), 'expected the reports by province');
    const province = place?.province ?? null;
    return {
      partition: { province, code: openCode, year, reports: 0, rows: 0, path, bytes: 0 },
      file: openParquet(sink, `data/${path}`, columns),
    };
  };
  return {
    add({ place, reviewYear, planYear, metrics }: Report): void {
      if (metrics.length === 0) return;
      const code = place && codeAtLevel(place.code, 'province');
      if (code !== openCode) closeProvince();
      openCode = code;
      const year = reviewYear ?? planYear;
      const { partition, file } = open.get(year) ?? begin(place, year);
      open.set(year, { partition, file });
      partition.reports += 1;
      partition.rows += metrics.length;
      file.add(metrics);
    },
    /** @returns what was written; to be called once, after the last report */
    finish(): Partition[] {
      closeProvince();
      return written;
    },
  };
}
