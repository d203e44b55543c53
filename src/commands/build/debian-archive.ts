/** Files of Debian's archive, from the mirror that apt is configured for on this machine. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const APT_HELPER = '/usr/lib/apt/apt-helper';

/** A source archive that Debian keeps beside the packages that are built from it. */
export interface SourceArchive {
  /** Any binary package that is built from it. */
  package: string;
  file: string;
  sha256: string;
}

/**
 * The address of a file in the folder that apt downloads a package from.
 * @param printed what `apt-get download --print-uris` prints: `'URL' FILE SIZE CHECKSUM`
 * @throws where no address is printed
 */
export function addressBeside(printed: string, file: string): string {
  const [, address] = /^'([^']+)' /mu.exec(printed) ?? [];
  if (address === undefined || !URL.canParse(address)) {
    throw new Error(`apt-get printed no address: ${printed}`);
  }
  return new URL(file, address).href;
}

/**
 * Downloads into the directory, and returns the path.
 * @throws where apt does not know the package, or the archive has another checksum
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
