/** Write the page of rules from the rules: `npm run lab:rules`. */
import { writeFileSync } from 'node:fs';
import { rulesPage } from '../src/read/rules/rules-page.ts';

const page = 'src/read/rules/README.md';
writeFileSync(page, rulesPage());
console.log(`${page} written`);
