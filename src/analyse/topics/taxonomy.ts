import { parse } from 'yaml';
import { TaxonomySchema, type Topic } from '../../schema/topic.ts';

/**
 * Read the taxonomy.
 *
 * @param yaml text of `taxonomy.yaml`
 * @throws ZodError if it does not fit its schema
 */
export function readTaxonomy(yaml: string): Topic[] {
  return TaxonomySchema.parse(parse(yaml));
}
