/**
 * The licenses of everything that is bundled into the extension, as one text that ships with it. The
 * bundler itself says which modules it took. WXT runs it several times for one extension, and once
 * more for each worker, so that the libraries that write such a file for one run are of no use.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { PROJECT_ROOT } from '../project-root';

/** In the extension. */
export const LICENSES_FILE = 'licenses.txt';

/** Files of the extension to the modules that are in each; what tests compare the licenses with. */
export type BundledModules = Record<string, string[]>;

/** Where a build of the extension leaves its `BundledModules`: beside it, not in it. */
export function modulesFile(extension: string): string {
  return join(dirname(extension), 'bundled-modules', `${basename(extension)}.json`);
}

interface Package {
  directory: string;
  name: string;
  version: string;
  license: string;
  repository: string;
}

/** Modules that a bundler writes itself begin with a null character. */
const RUNTIMES: readonly (readonly [id: RegExp, packageName: string])[] = [
  [/^\0vite\//u, 'vite'],
  [/^\0rolldown\//u, 'rolldown'],
];

/** The packages of WXT say that they are under its license, but do not bring its text. */
const WITHOUT_TEXT: readonly (readonly [repository: RegExp, file: string])[] = [
  [/github\.com\/wxt-dev\/wxt(?:\.git)?$/u, 'assets/licenses/wxt.txt'],
];

/** Packages that have other code in them, without its notices: its licenses come after their own. */
const HOLDS_OTHERS: Readonly<Record<string, string>> = {
  'csv-stringify': 'assets/licenses/csv-stringify.txt',
};

const LICENSE_NAME = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/iu;

/** Collects what is bundled, and writes it down once everything is. */
export class BundledLicenses {
  readonly #modules = new Map<string, Set<string>>();

  /** For each run of the bundler, those of workers too. */
  plugin(): Plugin {
    return {
      name: 'kijiyomi:bundled-licenses',
      apply: 'build',
      generateBundle: (_, bundle) => {
        for (const [fileName, output] of Object.entries(bundle)) {
          if (output.type !== 'chunk') continue;
          const known = this.#modules.get(fileName) ?? new Set();
          for (const id of output.moduleIds) known.add(id);
          this.#modules.set(fileName, known);
        }
      },
    };
  }

  /** @throws where a package that is bundled has no license text */
  async write(extension: string): Promise<void> {
    const ids = [...new Set([...this.#modules.values()].flatMap((modules) => [...modules]))];
    await writeFile(join(extension, LICENSES_FILE), await licensesOf(ids));
    const record = Object.fromEntries(
      [...this.#modules].map(([fileName, modules]) => [fileName, [...modules].sort()]),
    );
    await mkdir(dirname(modulesFile(extension)), { recursive: true });
    await writeFile(modulesFile(extension), JSON.stringify(record, null, 1));
  }
}

/** The license of this project, and after it those of the packages that modules belong to, by name. */
async function licensesOf(moduleIds: readonly string[]): Promise<string> {
  const packages = new Map<string, Package>();
  for (const id of moduleIds) {
    const found = await packageOf(id);
    if (found) packages.set(`${found.name} ${found.version}`, found);
  }
  const own = await readFile(join(PROJECT_ROOT, 'LICENSE'), 'utf8');
  const sections = [`Kijiyomi\n\n${own.trim()}\n`];
  for (const key of [...packages.keys()].sort()) {
    const found = packages.get(key)!;
    const text = await licenseText(found);
    sections.push(`${found.name} ${found.version} (${found.license})\n\n${text}\n`);
  }
  return sections.join(`\n${'-'.repeat(72)}\n\n`);
}

/** The package that a module belongs to; null for this project's own. */
export async function packageOf(id: string): Promise<Package | null> {
  const runtime = RUNTIMES.find(([pattern]) => pattern.test(id))?.[1];
  const path =
    runtime === undefined
      ? id.replace(/^\0/u, '').replace(/\?.*$/u, '')
      : join(PROJECT_ROOT, 'node_modules', runtime, 'package.json');
  if (!path.includes('/node_modules/')) return null;
  // A package may have further files of this name in it, which only say how to read its modules.
  for (let directory = dirname(path); directory.includes('/node_modules/');) {
    const found = await readPackage(directory);
    if (found) return found;
    directory = dirname(directory);
  }
  throw new Error(`${id} belongs to no package.`);
}

async function readPackage(directory: string): Promise<Package | null> {
  const text = await readFile(join(directory, 'package.json'), 'utf8').catch(() => '{}');
  const { name, version, license, repository } = JSON.parse(text) as Record<string, unknown>;
  if (typeof name !== 'string' || typeof version !== 'string') return null;
  const address = (repository as { url?: unknown } | undefined)?.url ?? repository;
  return {
    ...{ directory, name, version },
    license: typeof license === 'string' ? license : 'see below',
    repository: typeof address === 'string' ? address : '',
  };
}

async function licenseText({ directory, name, repository }: Package): Promise<string> {
  const files = (await readdir(directory)).filter((file) => LICENSE_NAME.test(file)).sort();
  const fallback = WITHOUT_TEXT.find(([pattern]) => pattern.test(repository))?.[1];
  const paths = files.map((file) => join(directory, file));
  if (paths.length === 0 && fallback !== undefined) paths.push(join(PROJECT_ROOT, fallback));
  if (paths.length === 0) throw new Error(`The package ${name} has no license text.`);
  const others = HOLDS_OTHERS[name];
  if (others !== undefined) paths.push(join(PROJECT_ROOT, others));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return texts.map(ownPart).join('\n').trim();
}

/** Vite's file goes on with the licenses of what is in Vite, none of which comes into what it makes. */
function ownPart(text: string): string {
  return text.replace(/\r\n/gu, '\n').replace(/^# Licenses of bundled dependencies$.*/msu, '');
}
