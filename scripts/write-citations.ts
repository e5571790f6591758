/** Sets each style of citation once for every shape of source, and writes what came out. */
import { writeFileSync } from 'node:fs';
import { citationTemplates } from '../src/lab/cite/set-citation.ts';

writeFileSync(
  'src/site/cite/model/templates.json',
  `${JSON.stringify(citationTemplates(), null, 2)}\n`,
);
