/** Downloads source archives of Debian from the mirror that apt uses on this machine. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const APT_HELPER = '/usr/lib/apt/apt-helper';

/** A source archive in the folder of the packages that Debian builds from it. */
export interface SourceArchive {
  /** A binary package that is built from it. */
  package: string;
  file: string;
  sha256: string;
}

/**
 * The address of a file in the folder from which apt downloads a package.
 * @param printed output of `apt-get download --print-uris`: `'URL' FILE SIZE CHECKSUM`
 * @throws if the output has no address
 */
export function addressBeside(printed: string, file: string): string {
  const [, address] = /^'([^']+)' /mu.exec(printed) ?? [];
  if (address === undefined || !URL.canParse(address)) {
    throw new Error(`apt-get printed no address: ${printed}`);
  }
  return new URL(file, address).href;
}

/**
 * Downloads a source archive. @returns its path in `directory`
 * @throws if apt does not know the package, or the checksum differs
 */
export async function downloadSourceArchive(
  { package: name, file, sha256 }: SourceArchive,
  directory: string,
): Promise<string> {
  const { stdout } = await run('apt-get', ['download', '--print-uris', name], { cwd: directory });
  const path = join(directory, file);
  await run(APT_HELPER, ['download-file', addressBeside(stdout, file), path, `SHA256:${sha256}`]);
  return path;
}
