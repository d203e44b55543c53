import { expect, it } from 'vitest';
import { openDictionaries } from '../../src/commands/open-dictionaries';
import { Tokenizer } from '../../src/text/tokenizer';
import { TokenDraft } from '../../src/tokens/token-draft';
import { traitsOfLexicon } from '../../src/tokens/token-traits';

const { lexicon } = await openDictionaries();
const tokenizer = new Tokenizer(lexicon);

function draftOf(text: string): TokenDraft {
  const triples = tokenizer.tokenize(text);
  return new TokenDraft({ text, triples, nodes: [], lexicon, traitsOf: traitsOfLexicon(lexicon) });
}

it('shows what was decided, to the next step and in the list', () => {
  const draft = draftOf('山に登る');
  draft.reread(0, 'さん', 'さん');
  expect(draft.reading(0)).toBe('さん');
  const tokens = draft.finish();
  expect([tokens.reading(0), tokens.base(0), tokens.node(0)?.kind]).toEqual([
    'さん',
    '山',
    'reread',
  ]);
  expect(tokens.traits(0)).toBe(draftOf('山').traits(0));
});

it('gives a list that later texts and decisions do not change', () => {
  const draft = draftOf('山に登る');
  const tokens = draft.finish();
  const surfaces = () => Array.from({ length: tokens.count }, (_, token) => tokens.surface(token));
  const before = surfaces();
  draftOf('川で泳ぐ人々');
  expect(surfaces()).toEqual(before);
  expect(() => draft.reread(0, 'さん', 'さん')).toThrow('finished');
  expect(tokens.reading(0)).toBe('やま');
});
