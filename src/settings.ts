import { z } from 'zod';
import { WebAddressSchema } from './schema/web-address.ts';

/** Environment variables that a deployment may set; each has a default. */
const SettingsSchema = z.object({
  /** `SITE_URL`: origin of the published site, for canonical links. */
  SITE_URL: WebAddressSchema.default('http://localhost:4321'),
  /** `BASE_PATH`: path under that origin. */
  BASE_PATH: z
    .string()
    .default('/')
    .transform((path) => `/${path}/`.replace(/\/{2,}/gu, '/')),
  /** `CORPUS_DIR`: folder with the reports and their `catalog.yaml`. */
  CORPUS_DIR: z.string().min(1).default('seeds'),
  /** `OUT_DIR`: folder of the finished site. */
  OUT_DIR: z.string().min(1).default('dist'),
  /** `GENERATED_DIR`: folder of the parsed corpus, between parsing and page building. */
  GENERATED_DIR: z.string().min(1).default('.generated'),
});

export interface Settings {
  site: string;
  base: string;
  corpusDir: string;
  outDir: string;
  generatedDir: string;
}

/** @throws ZodError naming the variable whose value does not fit */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const parsed = SettingsSchema.parse(environment);
  return {
    site: parsed.SITE_URL,
    base: parsed.BASE_PATH,
    corpusDir: parsed.CORPUS_DIR,
    outDir: parsed.OUT_DIR,
    generatedDir: parsed.GENERATED_DIR,
  };
}
