import { beforeAll, describe, expect, it } from 'vitest';
import { HeteronymResolver } from '../../../src/readings/heteronyms/heteronym-resolver';
import {
  heteronym,
  rule,
  type Heteronym,
  type ReadingContext,
} from '../../../src/readings/heteronyms/reading-rule';
import { END_OF_TEXT, START_OF_TEXT } from '../../../src/rules/phrase';
import type { When } from '../../../src/rules/context';
import { TokenDraft } from '../../../src/tokens/token-draft';
import type { TokenList } from '../../../src/tokens/token-list';
import { traitsOfLexicon } from '../../../src/tokens/token-traits';
import { openDictionaries } from '../../../src/commands/open-dictionaries';
import type { Lexicon } from '../../../src/text/lexicon';
import { Tokenizer } from '../../../src/text/tokenizer';

let lexicon: Lexicon;
beforeAll(async () => {
  ({ lexicon } = await openDictionaries());
}, 180_000);

/** The tokens of a text after rereading: surface, reading and base form. */
function reread(text: string, heteronyms: readonly Heteronym[]): TokenList {
  const triples = new Tokenizer(lexicon).tokenize(text);
  const traitsOf = traitsOfLexicon(lexicon);
  const draft = new TokenDraft({ text, triples, nodes: [], lexicon, traitsOf });
  new HeteronymResolver(lexicon, heteronyms).reread(draft);
  return draft.finish();
}

function readingOf(tokens: TokenList, surface: string): string | undefined {
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.surface(token) === surface) return tokens.reading(token);
  }
  return undefined;
}

const ruleFor = (reading: string, when: When<ReadingContext> = 'always') =>
  rule(reading, { why: '', when, reads: [] });

/** The reading of 山 by some rules. */
function mountain(text: string, ...rules: ReturnType<typeof ruleFor>[]): string | undefined {
  return readingOf(reread(text, [heteronym('山', ...rules)]), '山');
}

describe('a rule', () => {
  it('sees the text around its word, up to its beginning and end', () => {
    const rules = [
      ruleFor('はじめ', { before: START_OF_TEXT }),
      ruleFor('おわり', { after: END_OF_TEXT }),
      ruleFor('なか'),
    ];
    expect(mountain('山に登る', ...rules)).toBe('はじめ');
    expect(mountain('高い山', ...rules)).toBe('おわり');
    expect(mountain('高い山に登る', ...rules)).toBe('なか');
  });

  it('holds in any of its contexts, and in each if all conditions do', () => {
    const either = ruleFor('あれ', [{ before: '高い', after: 'に' }, { before: ['低い', '青い'] }]);
    expect(mountain('高い山に登る', either)).toBe('あれ');
    expect(mountain('高い山を見る', either)).toBe('やま');
    expect(mountain('低い山を見る', either)).toBe('あれ');
    expect(mountain('青い山を見る', either)).toBe('あれ');
  });

  it('asks what is not before and after the word', () => {
    const rules = [ruleFor('あれ', { notBefore: '高い', notAfter: ['に', 'へ'] })];
    expect(mountain('低い山を見る', ...rules)).toBe('あれ');
    expect(mountain('高い山を見る', ...rules)).toBe('やま');
    expect(mountain('低い山に登る', ...rules)).toBe('やま');
  });

  it('tests the previous token, and never holds without one', () => {
    const rules = [ruleFor('あと', { previous: 'attributive' })];
    expect(mountain('高い山', ...rules)).toBe('あと');
    expect(mountain('山', ...rules)).toBe('やま');
  });

  it('holds without a previous token if it only says what that is not', () => {
    const rules = [ruleFor('あと', { notPrevious: 'attributive' })];
    expect(mountain('高い山', ...rules)).toBe('やま');
    expect(mountain('山', ...rules)).toBe('あと');
  });

  it('gives way to the first that holds', () => {
    expect(mountain('高い山', ruleFor('いち'), ruleFor('に'))).toBe('いち');
  });
});

describe('a reading', () => {
  it('replaces the kanji of the word and keeps its kana', () => {
    const tokens = reread('笑い声', [heteronym('笑い声', ruleFor('え こえ'))]);
    expect(readingOf(tokens, '笑い声')).toBe('えいこえ');
  });

  it("uses the lexicon's word of that reading if there is one, with its base form", () => {
    const tokens = reread('降りそうだ', [heteronym('降り', ruleFor('ふ'))]);
    expect(tokens.word(0)).toBeGreaterThanOrEqual(0);
    expect([tokens.reading(0), tokens.base(0)]).toEqual(['ふり', '降る']);
  });

  it('is given to the word alone where the lexicon does not know it', () => {
    const tokens = reread('空', [heteronym('空', ruleFor('ほしぞら'))]);
    expect(tokens.word(0)).toBeLessThan(0);
    expect(tokens.node(0)).toMatchObject({ kind: 'reread', reading: 'ほしぞら' });
    expect(tokens.features(0).pos).toBe('名詞');
    expect(tokens.base(0)).toBe('空');
  });
});
