import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const manifestSchema = v.object({
  content_scripts: v.array(v.object({ css: v.optional(v.array(v.string()), []) })),
});

async function sizeOf(path: string): Promise<number> {
  return (await stat(path)).size;
}

async function sumOfSizes(directory: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map((file) => sizeOf(join(directory, file))));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Size of each file of a folder whose name ends in this way, in bytes. */
async function sizesIn(directory: string, ending: string): Promise<Record<string, number>> {
  const names = (await readdir(directory)).filter((name) => name.endsWith(ending)).sort();
  const sizes = names.map(async (name) => [name, await sizeOf(join(directory, name))] as const);
  return Object.fromEntries(await Promise.all(sizes));
}

/**
 * Sizes of what is shipped, in bytes.
 * @param build folder of the unpacked extension
 * @param output folder with the packages for the stores; those of earlier builds too
 */
export async function packageSizes(build: string, output: string) {
  const manifest: unknown = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8'));
  const injected = v.parse(manifestSchema, manifest).content_scripts;
  const styles = injected.flatMap(({ css }) => css);
  return {
    pageScripts: await sizesIn(build, '-script.js'),
    contentStyles: await sumOfSizes(build, styles),
    packs: await sizesIn(join(build, 'packs'), '.bin'),
    packages: await sizesIn(output, '.zip'),
  };
}
