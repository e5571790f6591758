/** A file of the site could not be loaded: no network, or no such file. Trying again may help. */
export class LoadError extends Error {
  override name = 'LoadError';
}

/** @throws LoadError where the server does not answer, or (with its status as cause) refuses the file */
export async function fetchFile(url: string): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (error) {
    throw new LoadError(`${url}: ${String(error)}`);
  }
  const { status } = response;
  if (!response.ok) throw new LoadError(`${url}: ${status}`, { cause: status });
  return response;
}

const NOT_FOUND = 404;

/** True where the site does not have what was asked for. */
export const isMissing = (error: unknown) =>
  error instanceof LoadError && error.cause === NOT_FOUND;

/** First bytes of a file that is packed with gzip. */
const GZIP = [0x1f, 0x8b];

/** What a file holds, unpacked where the build has packed it; some servers unpack it on the way. */
export async function unpacked(file: Response): Promise<Response> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!GZIP.every((byte, index) => bytes[index] === byte)) return new Response(bytes);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
}

/**
 * True where a try may succeed later, false for a fault of the program. Of an error from a worker only
 * the name comes across, so that is what counts; a module that could not be loaded is a TypeError whose
 * words differ by browser.
 */
export function isLoadFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'LoadError' || MODULE_NOT_LOADED.test(error.message);
}

/** Chromium; Firefox; Safari. */
const MODULE_NOT_LOADED =
  /dynamically imported module|error loading dynamically imported|Importing a module script failed/u;
