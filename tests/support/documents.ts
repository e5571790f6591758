import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive whose sizes are not those that its directory states. */
export interface ForgedFile {
  deflated: Uint8Array;
  statedSize: number;
}

/** A ZIP archive with stored files, as far as Office files need it. */
export function makeZip(files: Readonly<Record<string, string | ForgedFile>>): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const isForged = typeof content !== 'string';
    const data = isForged ? content.deflated : Buffer.from(content);
    // Both headers: version, flags, method and time are zero but for version and method; then sizes.
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(isForged ? 8 : 0, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(isForged ? content.statedSize : data.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), fields, name, Buffer.from(data));
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, place, name);
    offset += 30 + name.length + data.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length / 4, 4);
  end.writeUInt16LE(directory.length / 4, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** Deflated blanks, one MB a time: a thousandth of what they unpack to. */
export function makeBomb(megabytes: number): Uint8Array {
  const blanks = Buffer.alloc(1024 * 1024, ' ');
  const piece = deflateRawSync(blanks, { finishFlush: constants.Z_FULL_FLUSH });
  const lastBlock = Buffer.from([3, 0]);
  return Buffer.concat([...Array.from({ length: megabytes }, () => piece), lastBlock]);
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const wordNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** A paragraph of a Word document: its text, and the level of the list that numbers it. */
export interface WordParagraph {
  text: string;
  level?: number;
}

/** A paragraph as WordprocessingML. */
export function wordParagraph({ text, level }: WordParagraph): string {
  const list = `<w:numPr><w:ilvl w:val="${level ?? 0}"/><w:numId w:val="1"/></w:numPr>`;
  const properties = level === undefined ? '' : `<w:pPr>${list}</w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

/** Formats of the levels of a list: `chineseCounting` with `%1、`. */
export type WordList = readonly (readonly [format: string, text: string])[];

/** A Word document of a body in WordprocessingML. */
export function makeDocx(
  body: string,
  list: WordList = [],
  others: Parameters<typeof makeZip>[0] = {},
): Uint8Array {
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const part = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const levels = list.map(
    ([format, text], index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return makeZip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${part}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${part}.numbering+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<?xml version="1.0"?><w:numbering ${wordNamespaces}><w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ...others,
  });
}

/** A piece of text on a page: position from the lower left corner in points, and size. */
export interface PdfText {
  x: number;
  y: number;
  text: string;
  size?: number;
}

/** A4, in points. */
const PAGE_WIDTH = 595;
const PAGE_HEIGHT = 842;

function hex(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('hex');
}

/** How a font says what its codes stand for. */
export interface PdfCoding {
  /** Encoding, a CMap: `UniGB-UCS2-H`. */
  cmap: string;
  /** Collection of characters that its font is of: `GB1`. */
  ordering: string;
  /** A text in the codes of the CMap, in hexadecimal. */
  encode: (text: string) => string;
  /** Whether the font has a table from its codes to Unicode. */
  hasToUnicode: boolean;
}

const unicode: PdfCoding = {
  cmap: 'Identity-H',
  ordering: 'Identity',
  encode: hex,
  hasToUnicode: true,
};

/**
 * A PDF with a text layer. Codes of its font are the Unicode values, so no font need be embedded.
 *
 * @param trailer more entries of the trailer, such as `/Encrypt`
 */
export function makePdf(
  pages: readonly (readonly PdfText[])[],
  trailer = '',
  { cmap, ordering, encode, hasToUnicode }: PdfCoding = unicode,
): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ')}]>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/${cmap}/DescendantFonts[4 0 R]${hasToUnicode ? '/ToUnicode 5 0 R' : ''}>>`,
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 0>>/DW 1000/FontDescriptor<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 900/Descent -200/CapHeight 700/StemV 80>>>>`,
    stream(
      '/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/U def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange 1 beginbfrange<0000><FFFF><0000>endbfrange endcmap end end',
    ),
    ...pages.flatMap((texts, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}]/Resources<</Font<</F 3 0 R>>>>/Contents ${7 + 2 * index} 0 R>>`,
      stream(
        texts
          .map(
            ({ x, y, text, size = 16 }) =>
              `BT/F ${size} Tf 1 0 0 1 ${x} ${y} Tm<${encode(text)}>Tj ET`,
          )
          .join('\n'),
      ),
    ]),
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

const stream = (content: string): string =>
  `<</Length ${content.length}>>stream\n${content}\nendstream`;
