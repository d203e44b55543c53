import { beforeAll, describe, expect, it } from 'vitest';
import { HeteronymResolver } from '../../../src/readings/heteronyms/heteronym-resolver';
import { begins, ends, type Heteronym } from '../../../src/readings/heteronyms/reading-rule';
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

describe('a rule', () => {
  it('sees the text around its word, up to its beginning and end', () => {
    const rules = [
      { reading: 'はじめ', left: ends('^') },
      { reading: 'おわり', right: begins('$') },
      { reading: 'なか' },
    ];
    const read = (text: string) => readingOf(reread(text, [{ surfaces: ['山'], rules }]), '山');
    expect(read('山に登る')).toBe('はじめ');
    expect(read('高い山')).toBe('おわり');
    expect(read('高い山に登る')).toBe('なか');
  });

  it('tests the previous token, and never holds without one', () => {
    const rules = [{ reading: 'あと', previous: () => true }];
    const read = (text: string) => readingOf(reread(text, [{ surfaces: ['山'], rules }]), '山');
    expect(read('高い山')).toBe('あと');
    expect(read('山')).toBe('やま');
  });

  it('gives way to the first that holds', () => {
    const rules = [{ reading: 'いち' }, { reading: 'に' }];
    expect(readingOf(reread('高い山', [{ surfaces: ['山'], rules }]), '山')).toBe('いち');
  });

  it('shares a word with the rules of another heteronym, in their order', () => {
    const heteronyms = [
      { surfaces: ['山'], rules: [{ reading: 'いち', left: ends('低い') }] },
      { surfaces: ['山'], rules: [{ reading: 'に' }] },
    ];
    expect(readingOf(reread('低い山', heteronyms), '山')).toBe('いち');
    expect(readingOf(reread('高い山', heteronyms), '山')).toBe('に');
  });
});

describe('a reading', () => {
  it('replaces the kanji of the word and keeps its kana', () => {
    const tokens = reread('笑い声', [{ surfaces: ['笑い声'], rules: [{ reading: 'え こえ' }] }]);
    expect(readingOf(tokens, '笑い声')).toBe('えいこえ');
  });

  it("uses the lexicon's word of that reading if there is one, with its base form", () => {
    const rules = [{ reading: 'ふ' }];
    const tokens = reread('降りそうだ', [{ surfaces: ['降り'], rules }]);
    expect(tokens.word(0)).toBeGreaterThanOrEqual(0);
    expect([tokens.reading(0), tokens.base(0)]).toEqual(['ふり', '降る']);
  });

  it('is given to the word alone where the lexicon does not know it', () => {
    const rules = [{ reading: 'ほしぞら' }];
    const tokens = reread('空', [{ surfaces: ['空'], rules }]);
    expect(tokens.word(0)).toBeLessThan(0);
    expect(tokens.node(0)).toMatchObject({ kind: 'reread', reading: 'ほしぞら' });
    expect(tokens.features(0).pos).toBe('名詞');
    expect(tokens.base(0)).toBe('空');
  });
});
