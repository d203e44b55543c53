import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The project imports its own files by relative paths only. */
const RELATIVE_IMPORT = /(?:\bfrom|\bimport)\s+'(\.{1,2}\/[^']+)'/gu;

/** @returns the entry files and all files that they import, directly or not, as sorted paths */
export async function importedFiles(...entries: string[]): Promise<string[]> {
  const files = new Set(entries);
  // Iteration of a set includes items that are added during it.
  for (const file of files) {
    for (const [, path = ''] of (await readFile(file, 'utf8')).matchAll(RELATIVE_IMPORT)) {
      const imported = `${join(dirname(file), path)}.ts`;
      if (!existsSync(imported)) throw new Error(`${file} imports ${path}, which does not exist.`);
      files.add(imported);
    }
  }
  return [...files].sort();
}
