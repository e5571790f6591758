import { saveFile } from '../browser/save-file.ts';
import { required } from '../browser/dom.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Properties of a drawing that a stylesheet may set. */
const LOOKS = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'writing-mode',
] as const;
/** Room for the title above and the source below, in pixels. */
const MARGIN = 16;
const LINE = 32;
/** A picture of dots is drawn so much larger, to be sharp in print. */
const DOTS = 2;

/** Saves the drawing of a figure with its title and its source, as it looks now. */
export async function savePicture(figure: HTMLElement, format: 'svg' | 'png'): Promise<void> {
  const drawing = required(figure, '.frame > svg', SVGSVGElement);
  const title = required(figure, 'h2', HTMLElement).textContent.trim();
  const source = required(figure, '[data-source]', HTMLElement).textContent.trim();
  const { width, height } = drawing.getBoundingClientRect();
  const size = { width: Math.ceil(width) + 2 * MARGIN, height: Math.ceil(height) + 3 * LINE };
  const sheet = svg('svg', { xmlns: SVG, ...size });
  const copy = withLooks(drawing);
  for (const [name, value] of Object.entries({ x: MARGIN, y: 1.5 * LINE, width, height })) {
    copy.setAttribute(name, `${value}`);
  }
  const style = getComputedStyle(figure);
  const text = (words: string, y: number, size: number) =>
    svg(
      'text',
      { x: MARGIN, y, 'font-size': size, 'font-family': style.fontFamily, fill: style.color },
      words,
    );
  sheet.append(
    svg('rect', { ...size, fill: getComputedStyle(document.body).backgroundColor }),
    text(title, LINE, 18),
    copy,
    text(`${source} ${location.href.split('#')[0] ?? ''}`, size.height - MARGIN, 12),
  );
  const file = new Blob([new XMLSerializer().serializeToString(sheet)], { type: 'image/svg+xml' });
  const name = `${figure.dataset.picture ?? 'picture'}.${format}`;
  saveFile(format === 'svg' ? file : await dots(await file.text(), size), name);
}

function svg(tag: string, attributes: Record<string, string | number>, text = ''): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
  element.textContent = text;
  return element;
}

/** A copy that needs no stylesheet. */
function withLooks(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  for (const [index, shown] of drawing.querySelectorAll('*').entries()) {
    const looks = getComputedStyle(shown);
    for (const look of LOOKS) copies[index]?.setAttribute(look, looks.getPropertyValue(look));
  }
  return copy;
}

async function dots(
  drawing: string,
  { width, height }: { width: number; height: number },
): Promise<Blob> {
  const image = new Image(width * DOTS, height * DOTS);
  image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('expected a drawn picture'))));
  });
}
