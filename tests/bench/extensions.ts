/** What is measured in the browser, and what it is compared with, as unpacked extensions. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '../../src/commands/project-root';

export const BUILD = join(PROJECT_ROOT, '.output/chrome-mv3');

export interface Extensions {
  /** A copy of the build: building meanwhile does not change what is measured. */
  kijiyomi: string;
  /** An extension that does nothing, with a page that can load kuromoji. */
  bare: string;
  remove: () => Promise<void>;
}

export const BARE_PAGE = 'empty.html';
export const KUROMOJI_PAGE = 'kuromoji.html';

const KUROMOJI = dirname(createRequire(import.meta.url).resolve('kuromoji/package.json'));

/** Builds the extension where there is no build yet. */
export async function extensions(): Promise<Extensions> {
  if (!existsSync(join(BUILD, 'manifest.json'))) await build();
  const directory = await mkdtemp(join(tmpdir(), 'kijiyomi-bench-'));
  const remove = () => rm(directory, { recursive: true, force: true });
  try {
    const kijiyomi = join(directory, 'kijiyomi');
    await cp(BUILD, kijiyomi, { recursive: true });
    const bare = join(directory, 'bare');
    await writeBareExtension(bare);
    return { kijiyomi, bare, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** In a process of its own: WXT writes its progress to standard output, which is ours. */
function build(): Promise<void> {
  const wxt = join(PROJECT_ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build'], {
    cwd: PROJECT_ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error('wxt build failed.'))));
  });
}

/** kuromoji is in it too, so that both dictionaries are read from files of an extension. */
async function writeBareExtension(directory: string): Promise<void> {
  await mkdir(directory);
  const write = (name: string, text: string) => writeFile(join(directory, name), text);
  await write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Bare',
      version: '1',
      background: { service_worker: 'background.js' },
    }),
  );
  await write('background.js', '');
  await write(BARE_PAGE, '<!doctype html><title>Empty</title>');
  await write(
    KUROMOJI_PAGE,
    '<!doctype html><title>kuromoji</title><script src=kuromoji.js></script>',
  );
  await cp(join(KUROMOJI, 'build/kuromoji.js'), join(directory, 'kuromoji.js'));
  await cp(join(KUROMOJI, 'dict'), join(directory, 'dict'), { recursive: true });
}
