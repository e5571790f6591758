import type { Rule } from './rule.ts';

/** Problems of the register of published ids. */
export const registerRules = {
  'register-syntax': {
    severity: 'error',
    about: '链接登记表不是合法的 JSON，或结构不对。它由命令写成，不要手改。',
    text: (problem: string) =>
      `Unexpected register of ids (${problem}), expected one as npm run register writes it; ` +
      'restore it from the history of the repository',
    example: {
      register: '{',
      message: 'ids/a-2023.json error Unexpected register of ids (',
    },
  },
  'register-id-lost': {
    severity: 'error',
    about:
      '登记过的章节或段落不在正文里了，也没有写明转到哪里：发布出去的链接会失效。运行登记命令，它会找到最相近的段落。',
    text: (id: string, words: string) =>
      `Unexpected report without the registered id ${id} (“${words}”), expected it or a redirect; ` +
      'run npm run register',
    example: {
      register: JSON.stringify({
        report: 'a-2023',
        ids: { 'p-0badcafe': '原来有过的一段话。' },
        redirects: {},
      }),
      message:
        'a.txt error Unexpected report without the registered id p-0badcafe (“原来有过的一段话。”), expected it or a redirect; run npm run register [register-id-lost]',
    },
  },
  'register-missing': {
    severity: 'warning',
    about:
      '同一语料里别的报告都登记了链接，这一份还没有：以后改动它的文字时，旧链接无从转到新位置。',
    text: (id: string) =>
      `Unexpected report ${id} without a register of ids, expected one as for the others; ` +
      'run npm run register',
    example: {
      registered: ['other-2023'],
      message:
        'a.txt warning Unexpected report a-2023 without a register of ids, expected one as for the others; run npm run register [register-missing]',
    },
  },
  'register-report-lost': {
    severity: 'warning',
    about: '登记过的报告不在目录里了：指向它的链接都会失效。',
    text: (id: string) =>
      `Unexpected register of ${id}, a report that the catalog does not have, expected its entry; ` +
      'restore the report, or delete the register if its links may break',
    example: {
      catalog:
        "- { id: b-2023, file: a.txt, title: 甲街道2023年工作报告, reviewYear: 2023, planYear: 2024, place: { code: '440105014000', province: 广东省, city: 广州市, district: 海珠区, subdistrict: 甲街道 } }\n",
      register: JSON.stringify({ report: 'a-2023', ids: {}, redirects: {} }),
      message:
        'ids/a-2023.json warning Unexpected register of a-2023, a report that the catalog does not have, expected its entry; restore the report, or delete the register if its links may break [register-report-lost]',
    },
  },
} satisfies Record<string, Rule>;
