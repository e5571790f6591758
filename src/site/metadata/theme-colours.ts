/** Colours of the browser around the page: `--color-page` of `shell/tokens.css`. */
export const THEME_COLOURS = { light: '#fbfaf7', dark: '#15171a' } as const;
