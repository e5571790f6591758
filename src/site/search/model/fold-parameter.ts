import { foldings } from './fold.ts';
import type { WantedFoldings } from './folding-effects.ts';

/** Parameter of the address that holds the ways of writing that may act, where they are not `auto`. */
export const FOLD_PARAMETER = 'fold';
/** Its value where none may act. */
const NO_FOLDING = 'none';

/** @param value of the parameter; one that cannot be read is as if it were absent */
export function readFoldings(value: string | null | undefined): WantedFoldings {
  if (value === undefined || value === null) return 'auto';
  const names = value.split(',');
  const active = foldings.filter((folding) => names.includes(folding));
  return active.length > 0 || value === NO_FOLDING ? active : 'auto';
}

/** @returns null where the parameter is left out */
export function writeFoldings(wanted: WantedFoldings): string | null {
  return wanted === 'auto' ? null : wanted.join(',') || NO_FOLDING;
}
