/** Write the page that documents the rules of `npm run check`: `npm run lab:rules`. */
import { writeFileSync } from 'node:fs';
import { rulesPage } from '../src/read/rules/rules-page.ts';

const page = 'src/read/rules/README.md';
writeFileSync(page, rulesPage());
console.log(`${page} written`);
