/** A link with words that tell it from others, and a note on it. */
export interface NotedLink {
  name: string;
  note: string | undefined;
  href: string;
}
