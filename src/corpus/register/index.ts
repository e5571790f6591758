import { VFile } from 'vfile';
import { raise } from '../../read/rules/index.ts';
import { RegisterSchema, type Register } from '../../schema/register.ts';
import type { Report } from '../../schema/report.ts';
import { findSuccessor } from './successor.ts';
import { namedIds } from './named-ids.ts';

/** Folder of the registers beside the reports, one JSON file for each report. */
export const REGISTER_FOLDER = 'ids';

/**
 * @param json text of a register
 * @param path named in the messages
 * @returns the register, absent if the file has errors; and the file with its messages
 */
export function readRegister(json: string, path: string): { register?: Register; file: VFile } {
  const file = new VFile({ path });
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    raise(file, 'register-syntax', undefined, error.message);
    return { file };
  }
  const parsed = RegisterSchema.safeParse(data);
  if (parsed.success) return { register: parsed.data, file };
  const [issue] = parsed.error.issues;
  raise(file, 'register-syntax', undefined, `${issue?.path.join('.')}: ${issue?.message}`);
  return { file };
}

/** Raise `register-id-lost` for every registered id that the report lacks and nothing redirects. */
export function checkRegister({ ids, redirects }: Register, report: Report, file: VFile): void {
  const present = new Set(namedIds(report).keys());
  for (const [id, words] of Object.entries(ids)) {
    if (present.has(id) || redirects[id] !== undefined) continue;
    raise(file, 'register-id-lost', undefined, id, words);
  }
}

/**
 * The register after an edit: the ids of the report now, and for each id that is gone the one that
 * replaces it. An id that is there again loses its redirect.
 *
 * @param earlier the last register; undefined for a report that is new
 */
export function updateRegister(earlier: Register | undefined, report: Report): Register {
  const ids = namedIds(report);
  const redirects: Record<string, string> = {};
  const known = Object.entries(earlier?.ids ?? {});
  const fresh = new Map([...ids].filter(([id]) => earlier?.ids[id] === undefined));
  for (const [index, [id, words]] of known.entries()) {
    if (ids.has(id)) continue;
    const nearest = [...known.slice(0, index).toReversed(), ...known.slice(index + 1)];
    const [neighbour] = nearest.find(([other]) => ids.has(other)) ?? ids.keys();
    const target = findSuccessor(id, words, fresh) ?? neighbour;
    if (target !== undefined) redirects[id] = target;
  }
  for (const [id, target] of Object.entries(earlier?.redirects ?? {})) {
    if (ids.has(id)) continue;
    const next = ids.has(target) ? target : redirects[target];
    if (next !== undefined) redirects[id] = next;
  }
  return { report: report.id, ids: Object.fromEntries(ids), redirects };
}

/** The text of a register: one id a line, so that its history is easy to read. */
export function formatRegister(register: Register): string {
  return `${JSON.stringify(register, null, 1)}\n`;
}
