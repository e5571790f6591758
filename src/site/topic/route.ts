import { type TopicReportMembers, membersByReport } from './view/members.ts';
import { topicRow } from './view/topic-list.ts';
import { TOPIC_PAGE_SIZE, topicPage } from './view/page.ts';
import { pageCount } from '../shared/pagination.ts';
import { store } from '../shared/build/store.ts';
import { paths } from '../shared/build/paths.ts';

let last: { topic: string; members: TopicReportMembers[] } | undefined;
/** Members of the topic that was asked for last: its pages are built one after the other. */
function topicReports(topic: string): TopicReportMembers[] {
  if (last?.topic !== topic) {
    last = { topic, members: membersByReport(store.topicMembers(topic)) };
  }
  return last.members;
}

/** One row a topic, in the order of the taxonomy. */
export function topicRows() {
  const { taxonomy } = store.index();
  return taxonomy.map((topic) => topicRow(topic, topicReports(topic.id), paths));
}

/** One route a page: `/topics/party/`, `/topics/party/2/`, … */
export const topicRoutes = () =>
  store.index().taxonomy.flatMap(({ id }) =>
    Array.from({ length: pageCount(topicReports(id).length, TOPIC_PAGE_SIZE) }, (_, page) => ({
      params: { path: page === 0 ? id : `${id}/${page + 1}` },
      props: { id, number: page + 1 },
    })),
  );

/** @throws if the taxonomy has no such topic */
export function readTopicPage(id: string, number: number) {
  const topic = store.index().taxonomy.find((candidate) => candidate.id === id);
  if (!topic) throw new Error(`expected a topic "${id}" in the taxonomy`);
  return topicPage(topic, topicReports(id), number, (report) => store.report(report), paths);
}
