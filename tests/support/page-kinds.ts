import { z } from 'zod';
import { addressOf } from '../../src/lab/lint/links.ts';
import { ReportSchema, ReportSummarySchema } from '../../src/schema/report.ts';
import { openBuiltSite } from './built-site.ts';

/** A page that stands for all of its kind. */
export interface PageKind {
  /** `reports/*`: the folders of the address, with a star for the name of the one. */
  kind: string;
  /** Relative to the home page. */
  address: string;
}

/** English pages that browsers see, since the others differ from the Chinese ones in their words alone. */
const ENGLISH = new Set(['en/home', 'en/reports/*', 'en/metrics', 'en/compare/*/*']);

/** The largest built page of each kind, and the pages that scripts fill, with something in them. */
export function pageKinds(): PageKind[] {
  const { largest, json } = openBuiltSite();
  const [first, second] = z.array(ReportSummarySchema).parse(json('data/reports.json'));
  const sections = [first, second].map((summary) => {
    const id = summary?.id ?? '';
    const { outline } = ReportSchema.parse(json(`data/reports/${id}.json`));
    return `${id}:${outline[0]?.id ?? ''}`;
  });
  return [
    ...[...largest]
      .filter(([kind]) => !kind.startsWith('en/') || ENGLISH.has(kind))
      .map(([kind, file]) => ({ kind, address: addressOf(file, '') })),
    { kind: 'search with hits', address: `search/?q=${encodeURIComponent('营商环境')}` },
    { kind: 'search without hits', address: `search/?q=${encodeURIComponent('子虚乌有先生')}` },
    { kind: 'explorer with conditions', address: `metrics/?q=${encodeURIComponent('增长 > 10%')}` },
    { kind: 'comparison', address: `compare/?a=${sections[0] ?? ''}&b=${sections[1] ?? ''}` },
    {
      kind: 'comparison of whole texts',
      address: `compare/?a=${first?.id ?? ''}&b=${second?.id ?? ''}&c=&view=texts&shared=mark`,
    },
    {
      kind: 'comparison of three',
      address: `compare/?a=${first?.id ?? ''}~plan&b=${second?.id ?? ''}&c=${first?.id ?? ''}~review&shared=dim`,
    },
    {
      kind: 'comparison with all switches',
      address: `compare/?a=${first?.id ?? ''}~plan&b=&c=${second?.id ?? ''}~review&topic=economy&view=texts&shared=mark&scroll=free&shown=c`,
    },
    { kind: 'quote check', address: `quote/#q=${encodeURIComponent('深化营商环境改革九百次')}` },
    {
      kind: 'pins of a link',
      address: `pins/#${sections.map((pin) => `pin=${pin}:备注`).join('&')}`,
    },
    {
      kind: 'report with find',
      address: `reports/${first?.id ?? ''}/?q=${encodeURIComponent('党')}`,
    },
    {
      kind: 'report with find in other ways of writing',
      address: `reports/${first?.id ?? ''}/?q=${encodeURIComponent('２０')}`,
    },
  ];
}
