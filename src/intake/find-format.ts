import { fileTypeFromBuffer } from 'file-type';
import { byteOrderMarkOf } from '../read/decode.ts';
import type { DocumentKind } from './extracted-text.ts';
import { problem } from './refusals.ts';

const saveAsText = 'copy the text of the report into a .txt file';
const saveAsDocx = 'open it in Word or WPS and save it as .docx';

/** Formats that people often name instead of a report, by the ending that `file-type` gives. */
const knownFormats: Readonly<Record<string, readonly [found: string, remedy: string]>> = {
  cfb: ['old Office file (.doc, .wps, .xls)', saveAsDocx],
  rtf: ['RTF file', saveAsDocx],
  odt: ['OpenDocument text', saveAsDocx],
  xlsx: ['Excel workbook', saveAsText],
  pptx: ['PowerPoint slides', saveAsText],
  zip: ['ZIP archive', 'unpack it and name the files in it'],
  rar: ['RAR archive', 'unpack it and name the files in it'],
  '7z': ['7-Zip archive', 'unpack it and name the files in it'],
  gz: ['gzip archive', 'unpack it and name the files in it'],
  epub: ['e-book', saveAsText],
};
const pictureRemedy = 'run text recognition (OCR), check the result, and save it as text';

const htmlStart =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^]{0,2000}?-->\s*){0,8}<(?:!doctype\s+html|html|head|body|meta|title)\b/iu;
const htmlTag = /<(?:html|body|head|div|p|table|article|br)\b[^>]{0,500}>/iu;
const htmlEnding = /\.x?html?$/iu;
const docxEnding = /\.docx$/iu;
const webArchive = /^(?:From:|MIME-Version:|Subject:|Date:)[^]{0,2000}multipart\/related/iu;
/** Bytes that are searched for the first tags of a page. */
const SNIFFED = 8192;

/**
 * The format of a file by its content; its name only helps where that is not enough.
 *
 * @throws IntakeError naming the format if it cannot be read
 */
export async function findFormat(bytes: Uint8Array, path: string): Promise<DocumentKind> {
  const type = await detect(bytes);
  if (type?.ext === 'pdf') return 'pdf';
  if (type?.ext === 'docx' || (type?.ext === 'zip' && docxEnding.test(path))) return 'docx';
  if (type?.ext === 'cfb' && asciiOf(bytes).includes('EncryptedPackage')) {
    throw problem('intake-docx-encrypted');
  }
  if (type && !type.mime.startsWith('text/') && type.ext !== 'xml') refuse(type.ext, type.mime);

  const start = asciiOf(bytes.subarray(0, SNIFFED));
  if (webArchive.test(start)) {
    throw problem('intake-format', 'web archive (MHTML)', 'save the page as HTML');
  }
  if (htmlStart.test(start) || (htmlEnding.test(path) && htmlTag.test(start))) return 'html';
  return 'text';
}

/** The ASCII characters of a file; zero bytes are dropped, so that tags in UTF-16 are found too. */
function asciiOf(bytes: Uint8Array): string {
  const text = bytes.subarray(byteOrderMarkOf(bytes)?.bytes.length ?? 0);
  return new TextDecoder('latin1').decode(text.filter((byte) => byte !== 0));
}

async function detect(bytes: Uint8Array): Promise<{ ext: string; mime: string } | undefined> {
  try {
    return await fileTypeFromBuffer(bytes);
  } catch {
    // file-type fails on a file that is cut off; its magic number still counts.
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    return isZip ? { ext: 'zip', mime: 'application/zip' } : undefined;
  }
}

function refuse(ext: string, mime: string): never {
  const [found, remedy] = knownFormats[ext] ?? [];
  if (found !== undefined && remedy !== undefined) throw problem('intake-format', found, remedy);
  if (mime.startsWith('image/')) {
    throw problem('intake-format', `picture (${ext})`, pictureRemedy);
  }
  throw problem('intake-format', `file of type ${mime}`, saveAsText);
}
