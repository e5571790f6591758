import type { APIRoute } from 'astro';
import { paths } from '../site/shared/build/paths.ts';
import { THEME_COLOURS } from '../site/metadata/theme-colours.ts';
import { languages } from '../languages.ts';
import { language } from '../words/language.ts';
import { strings } from '../words/site.ts';

export const GET: APIRoute = () =>
  Response.json({
    name: strings.site.name,
    description: strings.site.summary,
    lang: languages[language].tag,
    start_url: paths.home,
    scope: paths.home,
    display: 'minimal-ui',
    theme_color: THEME_COLOURS.light,
    background_color: THEME_COLOURS.light,
    icons: [{ src: `${paths.base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' }],
  });
