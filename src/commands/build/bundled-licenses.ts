/**
 * Collects the licenses of everything that is bundled into the extension, as a text that ships with
 * it. The modules come from the bundler. WXT runs it several times per extension, and once more per
 * worker, so that existing plugins, which write such a file per run, do not work.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { PROJECT_ROOT } from '../project-root';

/** Path in the extension. */
export const LICENSES_FILE = 'licenses.txt';

/** File of the extension → modules in it; tests compare the licenses with it. */
export type BundledModules = Record<string, string[]>;

/** Path of the `BundledModules` of a build: next to the extension's folder, not in it. */
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

/** Modules that a bundler generates; their ids begin with a null character. */
const RUNTIMES: readonly (readonly [id: RegExp, packageName: string])[] = [
  [/^\0vite\//u, 'vite'],
  [/^\0rolldown\//u, 'rolldown'],
];

/** Packages of WXT, which are under its license but do not contain its text. */
const WITHOUT_TEXT: readonly (readonly [repository: RegExp, file: string])[] = [
  [/github\.com\/wxt-dev\/wxt(?:\.git)?$/u, 'assets/licenses/wxt.txt'],
];

/** Packages that bundle other packages without their licenses, which are added after their own. */
const HOLDS_OTHERS: Readonly<Record<string, string>> = {
  'csv-stringify': 'assets/licenses/csv-stringify.txt',
};

const LICENSE_NAME = /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/iu;

/** Collects the bundled modules, and writes the licenses when all bundles are done. */
export class BundledLicenses {
  private readonly modules = new Map<string, Set<string>>();

  /** A plugin for one run of the bundler, also those for workers. */
  plugin(): Plugin {
    return {
      name: 'kijiyomi:bundled-licenses',
      apply: 'build',
      generateBundle: (_, bundle) => {
        for (const [fileName, output] of Object.entries(bundle)) {
          if (output.type !== 'chunk') continue;
          const known = this.modules.get(fileName) ?? new Set();
          for (const id of output.moduleIds) known.add(id);
          this.modules.set(fileName, known);
        }
      },
    };
  }

  /** @throws if a bundled package has no license text */
  async write(extension: string): Promise<void> {
    const ids = [...new Set([...this.modules.values()].flatMap((modules) => [...modules]))];
    await writeFile(join(extension, LICENSES_FILE), await licensesOf(ids));
    const record = Object.fromEntries(
      [...this.modules].map(([fileName, modules]) => [fileName, [...modules].sort()]),
    );
    await mkdir(dirname(modulesFile(extension)), { recursive: true });
    await writeFile(modulesFile(extension), JSON.stringify(record, null, 1));
  }
}

/**
 * The license of this project, followed by those of the packages of the modules, sorted by name.
 */
async function licensesOf(moduleIds: readonly string[]): Promise<string> {
  const packages = new Map<string, Package>();
  for (const id of moduleIds) {
    const found = await packageOf(id);
    if (found !== null) packages.set(`${found.name} ${found.version}`, found);
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
  // A package may contain further package.json files that only set the module type.
  for (let directory = dirname(path); directory.includes('/node_modules/');) {
    const found = await readPackage(directory);
    if (found !== null) return found;
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

/** Vite's file continues with the licenses of packages in Vite itself, which are not bundled. */
function ownPart(text: string): string {
  return text.replace(/\r\n/gu, '\n').replace(/^# Licenses of bundled dependencies$.*/msu, '');
}
