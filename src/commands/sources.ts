/**
 * `npm run sources`: the maintainer's command that fetches the dictionary sources npm does not carry
 * from their Debian packages and writes them to assets/sources: the text unchanged but for its
 * encoding (EUC-JP → UTF-8), compressed, with origin, checksum and license beside it.
 * Needs a Debian system (apt-get, dpkg-deb).
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { checksum, SOURCES, sourceFiles, type SourceRecord } from './dictionary-sources';

const run = promisify(execFile);

/** The package's files, unpacked into a directory of their own. */
async function unpack(name: string, directory: string): Promise<string> {
  await run('apt-get', ['download', name], { cwd: directory });
  const archive = (await readdir(directory)).find((file) => file.startsWith(`${name}_`));
  if (archive === undefined) throw new Error(`apt-get downloaded no package ${name}.`);
  const { stdout } = await run('dpkg-deb', ['--field', archive, 'Version'], { cwd: directory });
  await run('dpkg-deb', ['--extract', archive, name], { cwd: directory });
  return stdout.trim();
}

async function fetchSource(name: string, directory: string): Promise<void> {
  const version = await unpack(name, directory);
  const root = join(directory, name);
  const original = await readFile(join(root, 'usr/share/edict', name));
  const text = new TextDecoder('euc-jp', { fatal: true }).decode(original);
  const bytes = Buffer.from(text, 'utf8');
  const record: SourceRecord = {
    name,
    origin: `Debian package ${name} ${version}, file /usr/share/edict/${name}`,
    project: 'https://www.edrdg.org/',
    license: 'EDRDG licence (CC BY-SA), see the license file beside this one',
    sha256: checksum(bytes),
    bytes: bytes.length,
  };
  const files = sourceFiles(name);
  const compressed = brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    },
  });
  await writeFile(files.text, compressed);
  await writeFile(files.record, `${JSON.stringify(record, null, 2)}\n`);
  const license = await readFile(join(root, 'usr/share/doc', name, 'copyright'));
  await writeFile(files.license, license);
  console.log(`${name} ${version}: ${bytes.length} bytes, ${compressed.length} compressed`);
}

const directory = await mkdtemp(join(tmpdir(), 'kijiyomi-sources-'));
try {
  for (const name of SOURCES) await fetchSource(name, directory);
} finally {
  await rm(directory, { recursive: true, force: true });
}
