import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { languageNames } from './languages.ts';
import { WebAddressSchema } from './schema/web-address.ts';

/** Environment variables that a deployment may set; each has a default. */
const SettingsSchema = z
  .object({
    /** Origin of the published site, for canonical links. */
    SITE_URL: WebAddressSchema.default('http://localhost:4321'),
    /** Path under that origin. */
    BASE_PATH: z
      .string()
      .default('/')
      .transform((path) => `/${path}/`.replace(/\/{2,}/gu, '/')),
    /** Languages of the interface, the first of which is always there. */
    LANGUAGES: z
      .string()
      .default(languageNames.join())
      .transform((names) => names.split(',').map((name) => name.trim()))
      .pipe(z.array(z.enum(languageNames)))
      .transform((names) =>
        languageNames.filter((name, index) => index === 0 || names.includes(name)),
      ),
    /** The one whose pages are made; the build sets it for each job. */
    PAGES_LANGUAGE: z.enum(languageNames).default('zh'),
    /** Where errors are reported; without it no page offers to. */
    REPOSITORY_URL: WebAddressSchema.optional(),
    /** Folder with the reports and their `catalog.yaml`. */
    CORPUS_DIR: z.string().min(1).default('seeds'),
    /** Folder of the finished site. */
    OUT_DIR: z.string().min(1).default('dist'),
    /** Folder of the generated data, between reading reports and building pages. */
    GENERATED_DIR: z.string().min(1).default('.generated'),
    /** How many processes the build may run at a time. */
    CORES: z.coerce.number().int().min(1).default(availableParallelism()),
    /** Folder or web address of the `data/` that `data/changes.json` compares with; without it there is none. */
    EARLIER_DATA: z.string().min(1).optional(),
  })
  .transform((set) => ({
    site: set.SITE_URL,
    base: set.BASE_PATH,
    languages: set.LANGUAGES,
    pagesLanguage: set.PAGES_LANGUAGE,
    repository: set.REPOSITORY_URL,
    corpusDir: set.CORPUS_DIR,
    outDir: set.OUT_DIR,
    generatedDir: set.GENERATED_DIR,
    cores: set.CORES,
    earlierData: set.EARLIER_DATA,
  }));
export type Settings = z.infer<typeof SettingsSchema>;

/** @throws ZodError naming the variable whose value does not fit */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  return SettingsSchema.parse(environment);
}
