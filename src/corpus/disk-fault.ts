/** What each error of the operating system means and what to do, to follow `Unexpected`. */
const meanings: Readonly<Record<string, string>> = {
  ENOENT: 'missing file or folder, or link to one, expected it; check the path',
  ENOTDIR: 'file in the place of a folder, expected a folder; move it away or name another',
  EISDIR: 'folder in the place of a file, expected a file; move it away or name another',
  EEXIST: 'file or folder of this name, expected a free name; move it away or name another',
  EACCES: 'file or folder without permission, expected one that is allowed; change its permissions',
  EPERM: 'file or folder without permission, expected one that is allowed; change its permissions',
  EROFS: 'read-only disk, expected one that can be written; name a folder on another',
  ENOSPC: 'full disk, expected room to write; make room, then run it again',
  EDQUOT: 'used-up quota, expected room to write; make room, then run it again',
  EBUSY: 'folder that is in use or where a disk begins, expected one to be replaced; name another',
  EXDEV: 'folder on another disk than the project, expected one on the same; name another',
  EIO: 'failure of the disk, expected one that works; check the disk, then run it again',
  ELOOP: 'links in a circle, expected a file; put a copy there',
  ENAMETOOLONG: 'name too long for the disk, expected a shorter one; rename it',
};

/** True for an error of the operating system, with this code if one is given. */
export function isSystemError(error: unknown, code?: string): error is NodeJS.ErrnoException {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return false;
  return code === undefined || error.code === code;
}

export const brokenName = 'Unexpected name that is no UTF-8, expected one that is; rename the file';

/** True for a name with bytes that Node could not decode: the file cannot be opened by this name. */
export function isBrokenName(name: string): boolean {
  return name.includes('\ufffd');
}

/** The message for an error of the operating system. */
export function describeSystemError({ code = '', message, path }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' && path !== undefined && isBrokenName(path)) return brokenName;
  return `Unexpected ${meanings[code] ?? `failure (${message}), expected none; mend it, then run it again`}`;
}

/**
 * From here on, an error of the disk ends the script with a message instead of a stack trace.
 *
 * @param folder named in the message if the system names no file
 */
export function exitOnDiskFault(folder: string): void {
  process.once('uncaughtException', (error: unknown) => {
    if (isSystemError(error)) {
      console.error(`${error.path ?? folder} error ${describeSystemError(error)} [disk]`);
    } else console.error(error);
    process.exitCode = 1;
  });
}

/** What `read` returns; undefined if the file or folder does not exist. Other errors are thrown. */
export function ifExists<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if ([error, cause].some((fault) => isSystemError(fault, 'ENOENT'))) return undefined;
    throw error;
  }
}
