import { parse } from 'yaml';
import { z } from 'zod';
import text from './snippets.yaml?raw';

const SnippetsSchema = z.array(z.strictObject({ language: z.string(), code: z.string() }));

/**
 * Few lines that read the numbers, in several languages.
 *
 * @param data address of the folder with the data
 * @param metricsCsv name of the file with all numbers in it
 */
export function dataSnippets(data: string, metricsCsv: string): z.infer<typeof SnippetsSchema> {
  return SnippetsSchema.parse(parse(text)).map(({ language, code }) => {
    return {
      language,
      code: code
        .trimEnd()
        .replaceAll('DATA/metrics.csv', data + metricsCsv)
        .replaceAll('DATA/', data),
    };
  });
}
