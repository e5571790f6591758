/** Write the page of rules from the rules: `npm run docs:rules`. */
import { writeFileSync } from 'node:fs';
import { rulesPage } from '../src/rules/page.ts';

const page = 'src/rules/README.md';
writeFileSync(page, rulesPage());
console.log(`${page} written`);
