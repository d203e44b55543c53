import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs the start command. Resolves to its exit code and what it printed. */
function start(
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const command = ['--import', 'tsx', 'src/commands/start.ts', ...args];
    const child = spawn(process.execPath, command, {
      cwd: ROOT,
      env: { ...process.env, ...env },
    });
    let output = '';
    child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => (output += bytes.toString()));
    child.once('exit', (code) => resolve({ code: code ?? -1, output }));
  });
}

test('npm start writes a picture of the annotated sample article', async ({}, info) => {
  test.setTimeout(180_000);
  const file = info.outputPath('article.png');
  const { code, output } = await start(['--screenshot', file]);
  expect(code, output).toBe(0);
  const png = await readFile(file);
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  // Width and height are in the first chunk of a PNG, at bytes 16 and 20.
  expect(png.readUInt32BE(16)).toBe(1280);
  expect(png.readUInt32BE(20)).toBeGreaterThan(2_000);
});

test('npm start says in one sentence that the requested browser is missing', async () => {
  const { code, output } = await start(['--screenshot', 'x.png'], { KIJIYOMI_BROWSER: '/nowhere' });
  expect(code).toBe(1);
  expect(output).toContain('KIJIYOMI_BROWSER names /nowhere, which is not an executable file.\n');
  expect(output).not.toContain('    at ');
});
