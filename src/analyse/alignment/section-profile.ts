import type { Section, TopicScore } from '../../schema/section.ts';
import type { SectionStatus } from '../../schema/status.ts';
import { bodyOf, type AlignableReport } from './section-text.ts';
import type { SparseVector } from './sparse-vector.ts';
import type { SectionVectors } from './section-vectors.ts';

/** What a section is compared by. */
export interface SectionProfile {
  report: string;
  section: Section;
  status: SectionStatus;
  topics: readonly TopicScore[];
  title: string;
  body: string;
  /** True for a part that holds much of its report (2023年工作总结): it is no matter of its own. */
  wide: boolean;
  /** True for what is still wanting (城市更新需进一步提速): no deed and no plan, but a shortcoming. */
  shortcoming: boolean;
  text: SparseVector;
  matters: SparseVector;
}

/** Share of a report's characters from which a section with subsections is wide. */
const WIDE_SHARE = 0.2;
/** Characters from which a part is wide without subsections too: it has them, unmarked. */
const LONGEST_MATTER = 3_000;

/**
 * Profiles of the sections and items of a report, in the order of the text.
 *
 * @param widths `narrow` for all but the wide ones
 * @param isWanted leaves out single sections, but not what is in them
 */
export function profileReport(
  report: AlignableReport,
  vectors: SectionVectors,
  widths: 'all' | 'narrow' = 'all',
  isWanted: (section: Section) => boolean = () => true,
): SectionProfile[] {
  const characters = report.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const profiles: SectionProfile[] = [];
  const visit = (section: Section, isWithinOne: boolean): void => {
    const { status, topics, title, children } = section;
    const shortcoming = isWithinOne || namesShortcoming.test(title);
    const body = bodyOf(report, section);
    const wide =
      body.length > LONGEST_MATTER ||
      (children.length > 0 && body.length > characters * WIDE_SHARE);
    if ((!wide || widths === 'all') && isWanted(section)) {
      const own = { report: report.id, section, status, topics, title, body, wide, shortcoming };
      profiles.push({ ...own, ...vectors.weigh(title, body) });
    }
    for (const child of children) visit(child, shortcoming);
  };
  for (const section of report.outline) visit(section, false);
  return profiles;
}

/** Words of a heading that say that something is wanting; 补短板 is a plan. */
const namesShortcoming =
  /不够|不足|不强|不高|差距|有待|亟待|亟需|尚未|任重道远|薄弱环节|清醒|困难和|问题和|和问题|存在的?问题/u;
