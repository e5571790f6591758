import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as indicatorsRoom from '../../../src/analyse/indicators/index.ts';

const { loadIndicators } = indicatorsRoom;
const root = new URL('../../../src/analyse/', import.meta.url);
const registry = loadIndicators(readFileSync(new URL('indicators/registry.yaml', root), 'utf8'));

test('exposes the public api', () => {
  expect(Object.keys(indicatorsRoom).sort()).toEqual(['loadIndicators', 'matchIndicator']);
});

test('holds at least 40 indicators, each with a topic of the taxonomy', () => {
  expect(registry.length).toBeGreaterThanOrEqual(40);
  const taxonomy = readFileSync(new URL('topics/taxonomy.yaml', root), 'utf8');
  const topics = new Set(
    [...taxonomy.matchAll(/^- id: (?<id>[a-z-]+)$/gmu)].map((match) => match[1]),
  );
  for (const { id, topic } of registry) expect(topics, id).toContain(topic);
});

test('refuses two indicators with one name', () => {
  const entry = (id: string, name: string) =>
    `- {id: ${id}, name: ${name}, en: {name: x, definition: x}, aliases: [], definition: 口径, unit: 元, better: up, topic: economy, kinds: [amount]}`;
  expect(() => loadIndicators(`${entry('a', '税收')}\n${entry('b', '税收')}`)).toThrow(
    'Unexpected 税收 in indicator b, expected it in a only',
  );
});

test('refuses an entry that does not fit its schema', () => {
  expect(() => loadIndicators('- {id: A b}')).toThrow();
});
