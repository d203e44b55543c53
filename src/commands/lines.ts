import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

/**
 * The non-empty lines of a file, or of standard input for `-`.
 * @throws where no file is named or it cannot be read
 */
export async function inputLines(file: string | undefined): Promise<string[]> {
  if (file === undefined) throw new Error('Name a file, or - for standard input.');
  const content = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  return content.split(/\r?\n/u).filter((line) => line.trim() !== '');
}

/** Waits until everything is written: a pipe may be slower than we are. */
export async function printLines(lines: readonly string[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''), (error) =>
      error ? reject(error) : resolve(),
    );
  });
}
