/** Words on why sections stand side by side, and on shared passages. */
export const alignmentStrings = {
  reason: {
    topics: (names: string) => `同属${names}`,
    topic: (name: string) => `“${name}”`,
    terms: (words: string) => `共同提法：${words}`,
    heading: (words: string) => `标题都有：${words}`,
    passages: (count: number, longest: string) =>
      count === 1 ? `共同表述“${longest}”` : `共同表述${count}处，如“${longest}”`,
    none: '用词相近',
    kind: { match: '同一事项', related: '同一领域' },
    score: (percent: number) => `相近程度${percent}%`,
  },
} as const;
