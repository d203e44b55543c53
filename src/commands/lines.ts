import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

export interface InputLine {
  /** Line number in the file, from 1; empty lines count. */
  number: number;
  text: string;
}

/**
 * Reads the non-empty lines of a file, or of standard input for `-`.
 * @throws if no file is given or it cannot be read
 */
export async function inputLines(file: string | undefined): Promise<InputLine[]> {
  if (file === undefined) throw new Error('Name a file, or - for standard input.');
  const content = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  return linesOf(content);
}

export function linesOf(content: string): InputLine[] {
  return content
    .split(/\r?\n/u)
    .map((line, index) => ({ number: index + 1, text: line }))
    .filter((line) => line.text.trim() !== '');
}

/**
 * Maps each line with `answer`, in order. A line for which it throws is left out and reported on
 * standard error with its number and the reason; the process then ends with exit code 1.
 */
export function answersTo<T>(lines: readonly InputLine[], answer: (text: string) => T): T[] {
  return lines.flatMap((line) => {
    try {
      return [answer(line.text)];
    } catch (error) {
      process.exitCode = 1;
      console.error(
        `Line ${line.number}: ${error instanceof Error ? error.message : String(error)}`,
      );
      return [];
    }
  });
}

/** Prints lines and waits until all are written, as a pipe may be slow. */
export async function printLines(lines: readonly string[]): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(lines.map((line) => `${line}\n`).join(''), (error) => {
      // Null or undefined on success: Node and its types differ.
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
}
