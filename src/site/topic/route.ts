import { type TopicReportMembers, membersByReport } from './view/members.ts';
import { topicRow } from './view/topic-list.ts';
import { TOPIC_PAGE_SIZE, topicPage } from './view/page.ts';
import { pageCount } from '../shared/pagination.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

const known = new Map<string, TopicReportMembers[]>();
/** Members of a topic, read once a build. */
function topicReports(topic: string): TopicReportMembers[] {
  const members = known.get(topic) ?? membersByReport(store.topicMembers(topic));
  known.set(topic, members);
  return members;
}

/** One row a topic, in the order of the taxonomy. */
export function topicRows() {
  const { taxonomy } = store.index();
  return taxonomy.map((topic) => topicRow(topic, topicReports(topic.id), paths));
}

/**
 * One route a page: `/topics/party/`, `/topics/party/2/`, … Pages that are as far through their topics
 * stand together: they read the same reports.
 */
export const topicRoutes = () =>
  store
    .index()
    .taxonomy.flatMap(({ id }) => {
      const pages = pageCount(topicReports(id).length, TOPIC_PAGE_SIZE);
      return Array.from({ length: pages }, (_, page) => ({
        params: { path: page === 0 ? id : `${id}/${page + 1}` },
        props: { id, number: page + 1, through: page / pages },
      }));
    })
    .sort((a, b) => a.props.through - b.props.through);

/** @throws if the taxonomy has no such topic */
export function readTopicPage(id: string, number: number) {
  const topic = store.index().taxonomy.find((candidate) => candidate.id === id);
  if (!topic) throw new Error(`expected a topic "${id}" in the taxonomy`);
  return topicPage(topic, topicReports(id), number, (report) => store.report(report), paths);
}
