import JSZip from 'jszip';
import { parseHTML } from 'linkedom';

/** A cell as a spreadsheet program holds it. */
export interface SheetCell {
  text: string;
  isNumber: boolean;
  isFormula: boolean;
}

/** The first sheet of an XLSX file, read from its XML; rows of cells in the order of the columns. */
export async function readSheet(bytes: ArrayBuffer | Uint8Array): Promise<SheetCell[][]> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = async (path: string) => {
    const text = await zip.file(path)?.async('string');
    if (text === undefined) throw new Error(`expected ${path} in the file`);
    return parseHTML(`<body>${text.replace(/^<\?xml.*?\?>/su, '')}</body>`).document;
  };
  const strings = zip.file('xl/sharedStrings.xml')
    ? [...(await xml('xl/sharedStrings.xml')).querySelectorAll('si')].map((si) => si.textContent)
    : [];
  const sheet = await xml('xl/worksheets/sheet1.xml');
  return [...sheet.querySelectorAll('row')].map((row) => {
    const cells: (SheetCell | undefined)[] = [];
    for (const cell of row.querySelectorAll('c')) {
      const type = cell.getAttribute('t');
      const text = cell.textContent;
      cells[columnOf(cell.getAttribute('r') ?? '')] = {
        text: type === 's' ? (strings[Number(text)] ?? '') : text,
        isNumber: type === null || type === 'n',
        isFormula: cell.querySelector('f') !== null,
      };
    }
    return Array.from(cells, (cell) => cell ?? { text: '', isNumber: false, isFormula: false });
  });
}

/** `A1` is column 0, `AA1` column 26. */
function columnOf(reference: string): number {
  const letters = reference.replace(/\d+$/u, '');
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
