/**
 * `npm run sources [NAME …]`: for maintainers. Fetches the dictionary sources that are not on npm
 * from Debian and writes them to assets/sources: the texts, converted to UTF-8 and compressed, with
 * origin, checksums and license. Of UniDic (233 MB) and KANJIDIC2 (16 MB) only extracts are stored.
 * Needs a Debian system (apt-get, dpkg-deb, tar).
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, constants, gunzipSync } from 'node:zlib';
import { downloadSourceArchive } from './build/debian-archive';
import {
  checksum,
  sourcePaths,
  SOURCES,
  type SourceName,
  type SourceRecord,
} from './build/dictionary-sources';
import { extractKanjidic } from './build/extract-kanjidic';
import { extractAccents, extractUnidic } from './build/extract-unidic';

const run = promisify(execFile);

const EDRDG = {
  project: 'https://www.edrdg.org/',
  license: 'EDRDG licence (CC BY-SA), see the license file beside this one',
};

/** The words of NAIST-jdic are text only in the source of the package. */
const OPEN_JTALK = {
  package: 'open-jtalk',
  version: '1.11',
  file: 'open-jtalk_1.11.orig.tar.gz',
  sha256: '20fdc6aeb6c757866034abc175820573db43e4284707c866fcd02c8ec18de71f',
};
const NAIST_FOLDER = 'open_jtalk-1.11/mecab-naist-jdic';
const NAIST_FILES = [
  'naist-jdic.csv',
  'unidic-csj.csv',
  'matrix.def',
  'char.def',
  'unk.def',
  '_left-id.def',
];

interface Fetched {
  record: Omit<SourceRecord, 'files'>;
  texts: Record<string, string>;
  license: Buffer;
}

const FETCH: Readonly<Record<SourceName, (directory: string) => Promise<Fetched>>> = {
  edict: (directory) => fetchEdrdg('edict', 'EDICT', directory),
  enamdict: (directory) => fetchEdrdg('enamdict', 'ENAMDICT', directory),
  kanjidic: fetchKanjidic,
  'naist-jdic': fetchNaist,
  unidic: fetchUnidic,
};

async function fetchEdrdg(name: string, title: string, directory: string): Promise<Fetched> {
  const { root, version } = await unpackPackage(name, directory);
  const original = await readFile(join(root, 'usr/share/edict', name));
  return {
    record: {
      title,
      origin: `Debian package ${name} ${version}, file /usr/share/edict/${name}`,
      ...EDRDG,
    },
    texts: { [name]: new TextDecoder('euc-jp', { fatal: true }).decode(original) },
    license: await readFile(join(root, 'usr/share/doc', name, 'copyright')),
  };
}

async function fetchKanjidic(directory: string): Promise<Fetched> {
  const { root, version } = await unpackPackage('kanjidic-xml', directory);
  const file = 'usr/share/edict/kanjidic2.xml.gz';
  const xml = gunzipSync(await readFile(join(root, file))).toString('utf8');
  return {
    record: {
      title: 'KANJIDIC2, extract: meanings, readings and variants in its order',
      origin: `Debian package kanjidic-xml ${version}, file /${file}`,
      ...EDRDG,
    },
    texts: { kanjidic: extractKanjidic(xml) },
    license: await readFile(join(root, 'usr/share/doc/kanjidic-xml/copyright')),
  };
}

async function fetchNaist(directory: string): Promise<Fetched> {
  const archive = await downloadSourceArchive(OPEN_JTALK, directory);
  await run('tar', ['--extract', '--file', archive, NAIST_FOLDER], { cwd: directory });
  const root = join(directory, NAIST_FOLDER);
  const texts: Record<string, string> = {};
  for (const file of NAIST_FILES) texts[file] = await readFile(join(root, file), 'utf8');
  return {
    record: {
      title: 'NAIST-jdic as Open JTalk has it (with words of UniDic-CSJ)',
      origin: `Debian source package ${OPEN_JTALK.package} ${OPEN_JTALK.version}, file ${OPEN_JTALK.file}, folder ${NAIST_FOLDER}`,
      project: 'https://open-jtalk.sourceforge.net/',
      license: 'BSD-3-Clause, see the license file beside this one',
    },
    texts,
    license: await readFile(join(root, 'COPYING')),
  };
}

async function fetchUnidic(directory: string): Promise<Fetched> {
  const { root, version } = await unpackPackage('unidic-mecab', directory);
  const folder = 'usr/share/mecab/dic/unidic';
  const words = (await readdir(join(root, folder))).find((file) => /^lex.*\.csv$/u.test(file));
  if (words === undefined) throw new Error('The package unidic-mecab holds no list of words.');
  const list = join(root, folder, words);
  return {
    record: {
      title: 'UniDic, extracts: readings and costs of words with kanji; accents of common words',
      origin: `Debian package unidic-mecab ${version}, file /${folder}/${words}`,
      project: 'https://clrd.ninjal.ac.jp/unidic/',
      license: 'BSD-3-Clause (of three to choose from), see the license file beside this one',
    },
    texts: { unidic: await extractUnidic(list), accents: await extractAccents(list) },
    license: await readFile(join(root, 'usr/share/doc/unidic-mecab/copyright')),
  };
}

/** The package's files, unpacked into a directory of their own. */
async function unpackPackage(name: string, directory: string) {
  await run('apt-get', ['download', name], { cwd: directory });
  const archive = (await readdir(directory)).find((file) => file.startsWith(`${name}_`));
  if (archive === undefined) throw new Error(`apt-get downloaded no package ${name}.`);
  const { stdout } = await run('dpkg-deb', ['--field', archive, 'Version'], { cwd: directory });
  await run('dpkg-deb', ['--extract', archive, name], { cwd: directory });
  return { root: join(directory, name), version: stdout.trim() };
}

async function write(source: SourceName, { record, texts, license }: Fetched): Promise<void> {
  const paths = sourcePaths(source);
  await mkdir(paths.directory, { recursive: true });
  const files: SourceRecord['files'] = [];
  for (const [name, text] of Object.entries(texts)) {
    const bytes = Buffer.from(text, 'utf8');
    const compressed = brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      },
    });
    await writeFile(paths.text(name), compressed);
    files.push({ name, sha256: checksum(bytes), bytes: bytes.length });
    console.log(`${source}/${name}: ${bytes.length} bytes, ${compressed.length} compressed`);
  }
  await writeFile(paths.record, `${JSON.stringify({ ...record, files }, null, 2)}\n`);
  await writeFile(paths.license, license);
}

const wanted = process.argv.slice(2);
const directory = await mkdtemp(join(tmpdir(), 'kijiyomi-sources-'));
try {
  for (const source of SOURCES) {
    if (wanted.length > 0 && !wanted.includes(source)) continue;
    await write(source, await FETCH[source](directory));
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
