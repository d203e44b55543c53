/** Reads the dictionary sources that are committed in assets/sources. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import * as v from 'valibot';
import { parsePeople, type Person } from '../../dictionary/compile/parse-people';
import { PROJECT_ROOT } from '../project-root';

/** Folders of assets/sources. Each has a record, a license and the texts that the record lists. */
export const SOURCES = ['edict', 'enamdict', 'kanjidic', 'naist-jdic', 'unidic'] as const;
export type SourceName = (typeof SOURCES)[number];

/** The project's own sources, neither fetched nor compressed: tables of terms. */
const TERMS = join(PROJECT_ROOT, 'assets/terms');
/** Has columns of its own; all other tables have those of news terms. */
export const ABBREVIATION_TABLE = join(TERMS, 'abbreviations.tsv');

/** Paths of the tables of news terms. */
export function newsTermTables(): string[] {
  return tablesIn(TERMS).filter((path) => path !== ABBREVIATION_TABLE);
}

/** In the order of their names: readdir has no order of its own. */
function tablesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => join(folder, file));
}

const PEOPLE = join(PROJECT_ROOT, 'assets/people');

/** Paths of the lists of people in the news. */
export function peopleFiles(): string[] {
  return tablesIn(PEOPLE);
}

export async function readPeople(): Promise<Person[]> {
  const files = peopleFiles().map(async (path) => ({
    name: basename(path, '.tsv'),
    text: await readFile(path, 'utf8'),
  }));
  return parsePeople(await Promise.all(files));
}

const recordSchema = v.object({
  /** The title in the publisher's spelling. */
  title: v.string(),
  origin: v.string(),
  project: v.string(),
  license: v.string(),
  files: v.array(
    v.object({
      name: v.string(),
      /** Checksum of the text before compression. */
      sha256: v.string(),
      bytes: v.number(),
    }),
  ),
});
export type SourceRecord = v.InferOutput<typeof recordSchema>;

export function checksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function sourcePaths(source: SourceName) {
  const directory = join(PROJECT_ROOT, 'assets/sources', source);
  return {
    directory,
    text: (file: string) => join(directory, `${file}.br`),
    record: join(directory, 'record.json'),
    license: join(directory, 'license.txt'),
  };
}

export async function readSourceRecord(source: SourceName): Promise<SourceRecord> {
  return v.parse(recordSchema, JSON.parse(await readFile(sourcePaths(source).record, 'utf8')));
}

/** @throws if the source has no such file, or its checksum differs from the record's */
export async function readSource(source: SourceName, file: string = source): Promise<string> {
  const { files } = await readSourceRecord(source);
  const described = files.find(({ name }) => name === file);
  if (described === undefined) throw new Error(`assets/sources/${source} has no file ${file}.`);
  const bytes = brotliDecompressSync(await readFile(sourcePaths(source).text(file)));
  if (checksum(bytes) !== described.sha256) {
    throw new Error(
      `assets/sources/${source}/${file}.br is damaged: its checksum is not ${described.sha256}.`,
    );
  }
  return bytes.toString('utf8');
}
