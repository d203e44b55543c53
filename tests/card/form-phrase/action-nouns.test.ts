import { beforeAll, describe, expect, it } from 'vitest';
import { actionVerb, LISTED } from '../../../src/card/form-phrase/action-nouns';
import { conjugated } from '../../../src/dictionary/deinflection/forms/verb-phrase';
import { everyEntry } from '../../dictionary/every-entry';

describe('nouns that take する', () => {
  /** Each word of the news that takes する, with its first gloss. */
  const words: { headword: string; gloss: string }[] = [];
  beforeAll(async () => {
    for (const { headword, senses, frequencyBand } of await everyEntry()) {
      if (frequencyBand === 0 || !senses.some(({ pos }) => pos.includes('vs'))) continue;
      const gloss = senses[0]?.glosses[0] ?? '';
      words.push({ headword, gloss: gloss.replace(/\([^)]*\)/gu, '').trim() });
    }
  }, 180_000);

  it.each([
    ['派遣', 'dispatch', 'dispatched'],
    ['発表', 'announcement', 'announced'],
    ['批判', 'criticism', 'criticized'],
    ['発見', 'discovery', 'discovered'],
    ['放送', 'broadcasting', 'broadcast'],
    ['排出', 'emission', 'emitted'],
    ['訪問', 'visit', 'visited'],
    ['採用', 'hiring', 'hired'],
    ['売却', 'sale', 'sold'],
  ])('%s "%s": %s', (headword, gloss, past) => {
    expect(words).toContainEqual({ headword, gloss });
    expect(conjugated(actionVerb(headword, gloss)?.verb ?? '').past).toBe(past);
  });

  it.each([
    ['お知らせ', 'notice'],
    ['昇進', 'promotion'],
    ['倒壊', 'destruction'],
    ['会談', 'talks'],
  ])('%s "%s" has no verb that is sure', (headword, gloss) => {
    expect(actionVerb(headword, gloss)).toBeNull();
  });

  it('are the only ones that are listed', () => {
    const glosses = new Set(words.map(({ gloss }) => gloss));
    const headwords = new Set(words.map(({ headword }) => headword));
    expect(LISTED.nouns.filter((noun) => !glosses.has(noun))).toEqual([]);
    expect(LISTED.words.filter((word) => !headwords.has(word))).toEqual([]);
  });
});
