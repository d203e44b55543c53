import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analysisOptions } from '../../src/background/current-options';
import { correctReading } from '../../src/background/correct-reading';
import { listCorrections } from '../../src/corrections/known-corrections';
import { analyzerUnderTest } from '../analysis/analyzer-under-test';
import type { CorrectionRequest } from '../../src/corrections/correction-request';

const { analyzer } = await analyzerUnderTest();
beforeEach(() => fakeBrowser.reset());

const TEXT = '会場の声、会場で。';
const say = (request: Partial<CorrectionRequest>) =>
  correctReading(analyzer, {
    text: TEXT,
    offset: 0,
    inlineReadings: [],
    reading: 'かいば',
    side: null,
    ...request,
  });

/** How the two places of 会場 are read now. */
async function readings(): Promise<string[]> {
  const options = await analysisOptions([]);
  return analyzer
    .words(TEXT, options)
    .filter(({ lexeme }) => lexeme.surface === '会場')
    .map(({ lexeme }) => lexeme.reading);
}

describe('a correction by the reader', () => {
  it('applies everywhere, until it is removed', async () => {
    expect(await say({})).toBeNull();
    expect(await readings()).toEqual(['かいば', 'かいば']);
    expect(await say({ reading: null, offset: TEXT.lastIndexOf('会場') })).toBeNull();
    expect(await readings()).toEqual(['かいじょう', 'かいじょう']);
    expect((await listCorrections()).corrections).toEqual([]);
  });

  it('applies only next to a neighbor', async () => {
    await say({ side: 'after' });
    expect(await readings()).toEqual(['かいば', 'かいじょう']);
  });

  it('for all contexts replaces the one for this context', async () => {
    await say({ side: 'after', reading: 'あいば' });
    await say({});
    expect(await readings()).toEqual(['かいば', 'かいば']);
    expect((await listCorrections()).corrections).toHaveLength(1);
  });

  it('for one context keeps the one for all contexts', async () => {
    await say({});
    await say({ side: 'after', reading: 'あいば' });
    expect(await readings()).toEqual(['あいば', 'かいば']);
    await say({ reading: null });
    expect(await readings()).toEqual(['かいば', 'かいば']);
  });

  it('is rejected if it is not a reading, and nothing is saved', async () => {
    expect(await say({ reading: 'venue' })).toBe('cardNotKana');
    expect(await say({ offset: 999 })).toBe('cardNotFitting');
    expect((await listCorrections()).corrections).toEqual([]);
  });
});

it('the analysis gets the page’s readings', async () => {
  const inlineReadings = [{ base: '会場', reading: 'かいば', ruby: true }];
  expect(await analysisOptions(inlineReadings)).toEqual({
    corrections: [],
    inlineReadings,
  });
});
