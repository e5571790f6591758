/** Follow every link of the built site: `npm run lab:links`. */
import { openSiteFolder } from '../src/lab/lint/built-site.ts';
import { findBrokenReferences, formatBroken } from '../src/lab/lint/links.ts';
import { readSettings } from '../src/settings.ts';

const { outDir, base } = readSettings(process.env);
const site = openSiteFolder(outDir, base);
const broken = findBrokenReferences(site);
for (const reference of broken) console.error(`${outDir}/${formatBroken(reference)}`);
console.log(`${broken.length} broken references in ${site.files.size} files of ${outDir}`);
if (broken.length > 0) process.exitCode = 1;
