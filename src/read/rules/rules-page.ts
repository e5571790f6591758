import { rules } from './index.ts';
import type { Rule } from './rule.ts';

const severities = { error: '错误：构建停止', warning: '警告：请人看一眼' };

/** The page of all rules in Markdown: the content of `src/read/rules/README.md`. */
export function rulesPage(): string {
  const entries: [string, Rule][] = Object.entries(rules);
  return [
    '# 检查规则\n',
    '`npm run check` 和构建报告的每一种问题。本页由规则生成：`npm run lab:rules`；每个例子都由测试运行。\n',
    ...entries.map(([id, rule]) => section(id, rule)),
  ].join('\n');
}

function section(id: string, { severity, about, example }: Rule): string {
  const files = [
    ['`a.txt`', 'text', example.report],
    ['`catalog.yaml`', 'yaml', example.catalog],
    ['`ids/a-2023.json`', 'json', example.register],
  ] as const;
  return [
    `## ${id}\n`,
    `${severities[severity]}。${about}\n`,
    ...files.flatMap(([name, language, text]) =>
      text === undefined
        ? []
        : text === null
          ? [`没有 ${name}。\n`]
          : [`${name}：\n`, `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`],
    ),
    `\`\`\`text\n${example.message}\n\`\`\`\n`,
  ].join('\n');
}
