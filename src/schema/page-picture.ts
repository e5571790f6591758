import { z } from 'zod';

/** Pixels of a picture, as other sites ask for them. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** What the picture says that other sites show with a link to a page; an empty line is left out. */
export const PagePictureSchema = z.strictObject({
  /** Where the picture is, relative to the site. */
  path: z.string(),
  /** 广东省广州市海珠区 */
  within: z.string(),
  title: z.string(),
  /** 2024年回顾 · 2025年计划 */
  years: z.string(),
  /** The one number, as a reader says it. */
  number: z.string(),
  /** What it is the number of. */
  label: z.string(),
});
export type PagePicture = z.infer<typeof PagePictureSchema>;
