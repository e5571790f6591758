import { parse } from 'yaml';
import { IndicatorRegistrySchema, type Indicator } from '../../schema/indicator.ts';

/**
 * Read the registry of indicators.
 *
 * @param yamlText text of `registry.yaml`
 * @throws ZodError if it does not fit its schema; Error if two indicators share an id or a name
 */
export function loadIndicators(yamlText: string): Indicator[] {
  const registry = IndicatorRegistrySchema.parse(parse(yamlText));
  const seen = new Map<string, string>();
  for (const { id, name, aliases } of registry) {
    for (const word of [`id ${id}`, name, ...aliases]) {
      const other = seen.get(word);
      if (other !== undefined) {
        throw new Error(`Unexpected ${word} in indicator ${id}, expected it in ${other} only`);
      }
      seen.set(word, id);
    }
  }
  return registry;
}
