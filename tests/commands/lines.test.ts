import { afterEach, describe, expect, it, vi } from 'vitest';
import { answersTo, linesOf } from '../../src/commands/lines';

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

describe('lines of input', () => {
  it('keep their numbers in the file', () => {
    expect(linesOf('a\r\n\n  \nb\n')).toEqual([
      { number: 1, text: 'a' },
      { number: 4, text: 'b' },
    ]);
  });

  it('are answered where they can be; a bad one is named and sets the exit code', () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const answers = answersTo(linesOf('1\n\nnone\n2'), (text) => JSON.parse(text) as number);
    expect(answers).toEqual([1, 2]);
    expect(told.mock.calls).toEqual([[expect.stringMatching(/^Line 3: .*JSON/u)]]);
    expect(process.exitCode).toBe(1);
  });

  it('that are all good leave the exit code', () => {
    expect(answersTo(linesOf('1\n2'), Number)).toEqual([1, 2]);
    expect(process.exitCode).toBeUndefined();
  });
});
