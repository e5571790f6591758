export { readTaxonomy } from './taxonomy.ts';
export { createTopicScorer, type TopicScorer } from './score-topics.ts';
export { withTopics } from './section-topics.ts';
