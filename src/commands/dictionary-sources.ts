/** The dictionary sources that are committed under assets/sources, and how they are read. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import * as v from 'valibot';
import { PROJECT_ROOT } from './project-root';

/** Named as their Debian packages and the files in them. */
export const SOURCES = ['edict', 'enamdict'] as const;

const recordSchema = v.object({
  name: v.string(),
  origin: v.string(),
  project: v.string(),
  license: v.string(),
  /** Of the text before compression. */
  sha256: v.string(),
  bytes: v.number(),
});
export type SourceRecord = v.InferOutput<typeof recordSchema>;

export function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function sourceFiles(name: string) {
  const directory = join(PROJECT_ROOT, 'assets/sources');
  return {
    text: join(directory, `${name}.txt.br`),
    record: join(directory, `${name}.json`),
    license: join(directory, `${name}.license.txt`),
  };
}

export async function readSourceRecord(name: string): Promise<SourceRecord> {
  return v.parse(recordSchema, JSON.parse(await readFile(sourceFiles(name).record, 'utf8')));
}

/** @throws where the text is not the one its record describes */
export async function readSource(name: string): Promise<string> {
  const bytes = brotliDecompressSync(await readFile(sourceFiles(name).text));
  const { sha256 } = await readSourceRecord(name);
  if (checksum(bytes) !== sha256) {
    throw new Error(`assets/sources/${name}.txt.br is damaged: its checksum is not ${sha256}.`);
  }
  return bytes.toString('utf8');
}
