import { PICTURE_SIZE, type PagePicture } from '../../schema/page-picture.ts';
import { strings } from '../../words/site.ts';
import { drawGlyphs, LEVELS, type Glyph } from './glyphs.ts';
import { encodePng } from './png.ts';

const { width: WIDTH, height: HEIGHT } = PICTURE_SIZE;
const MARGIN = 80;
const STRIPE = 24;

const PAPER = [251, 250, 247] as const;
const INKS = { text: [34, 38, 42], accent: [13, 89, 100] } as const;
type Ink = keyof typeof INKS;

interface Line {
  text: string;
  size: number;
  /** Top of the line. */
  top: number;
  ink: Ink;
  atRight?: boolean;
}

/** Sizes of letters; a title or number that is too long for one takes the next. */
const SIZES = { large: [96, 64, 44], small: [36] } as const;

/**
 * Draws pictures one by one; every character is drawn once for all of them.
 *
 * @param isWanted whether to draw the picture at this place; the characters of all are drawn, since one
 *   looks a little otherwise among others
 */
export async function* drawPictures(
  pictures: readonly PagePicture[],
  isWanted: (at: number) => boolean = () => true,
): AsyncGenerator<{ picture: PagePicture; png: Buffer }> {
  const sets = new Map<number, Set<string>>();
  for (const picture of pictures) {
    for (const { text, size } of linesOf(picture)) {
      const set = sets.get(size) ?? new Set();
      sets.set(size, set);
      for (const character of text) set.add(character);
    }
  }
  const glyphs = new Map<number, Map<string, Glyph>>();
  for (const [size, set] of sets) glyphs.set(size, await drawGlyphs([...set].sort(), size));
  for (const [at, picture] of pictures.entries()) {
    if (isWanted(at)) yield { picture, png: draw(linesOf(picture), glyphs) };
  }
}

/** The lines of a picture, each cut where it would be wider than the picture. */
function linesOf({ within, title, years, number, label }: PagePicture): Line[] {
  const lines: Line[] = [
    { ...fitted(within, SIZES.small), top: 56, ink: 'text' },
    { ...fitted(title, SIZES.large), top: 110, ink: 'text' },
    { ...fitted(years, SIZES.small), top: 258, ink: 'text' },
    { ...fitted(number, SIZES.large), top: 340, ink: 'accent' },
    { ...fitted(label, SIZES.small), top: 480, ink: 'text' },
    { text: strings.site.name, size: 36, top: 550, ink: 'accent', atRight: true },
  ];
  return lines.filter(({ text }) => text !== '');
}

function fitted(text: string, sizes: readonly number[]): Pick<Line, 'text' | 'size'> {
  const room = WIDTH - 2 * MARGIN;
  // As if every character were wide; Latin letters and digits are not.
  const widthAt = (size: number) =>
    [...text].reduce((sum, character) => sum + (character < '\u0300' ? 0.62 : 1) * size, 0);
  const size = sizes.find((one) => widthAt(one) <= room);
  if (size !== undefined) return { text, size };
  const smallest = sizes.at(-1) ?? 0;
  const characters = Math.floor(room / smallest) - 1;
  return { text: `${[...text].slice(0, characters).join('')}…`, size: smallest };
}

const palette = [
  ...Object.values(INKS).flatMap((ink) =>
    Array.from({ length: LEVELS + 1 }, (_, level) => mixed(ink, level / LEVELS)),
  ),
];

function mixed(ink: readonly number[], share: number): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = PAPER.map((paper, index) =>
    Math.round(paper + ((ink[index] ?? 0) - paper) * share),
  );
  return [red, green, blue];
}

function draw(
  lines: readonly Line[],
  glyphs: ReadonlyMap<number, ReadonlyMap<string, Glyph>>,
): Buffer {
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  const first: Record<Ink, number> = { text: 0, accent: LEVELS + 1 };
  for (let row = 0; row < HEIGHT; row += 1) {
    pixels.fill(first.accent + LEVELS, row * WIDTH, row * WIDTH + STRIPE);
  }
  for (const { text, size, top, ink, atRight = false } of lines) {
    const drawn = [...text].flatMap((character) => glyphs.get(size)?.get(character) ?? []);
    const length = drawn.reduce((sum, { advance }) => sum + advance, 0);
    let left = atRight ? WIDTH - MARGIN - length : MARGIN;
    for (const { advance, width, height, cover } of drawn) {
      for (let row = 0; row < height; row += 1) {
        const start = (top + row) * WIDTH + left;
        for (let column = 0; column < width; column += 1) {
          const level = cover[row * width + column] ?? 0;
          if (level > 0) pixels[start + column] = first[ink] + level;
        }
      }
      left += advance;
    }
  }
  return encodePng(pixels, WIDTH, palette);
}
