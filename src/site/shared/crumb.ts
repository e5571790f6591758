/** One step of the way from the home page to this one; without `href` it is this page. */
export interface Crumb {
  label: string;
  href?: string | undefined;
}
