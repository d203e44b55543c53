import { expect, it } from 'vitest';
import { collectPageWords } from '../../../src/content/paragraphs/page-words';
import { lexeme, wordsIn } from '../lexemes';
import type { Paragraph } from '../../../src/content/paragraphs/paragraph';

it('lists each lemma once, the most useful first, with its first sentence', () => {
  const lexemes = [
    lexeme('派兵', { gloss: 'dispatch of troops', reading: 'はへい', salience: 0.5 }),
    lexeme('抑止', { salience: 0.5 }),
    lexeme('北大西洋条約機構', { salience: 0.9 }),
    lexeme('2日', { kind: 'number', salience: 0.3 }),
    lexeme('を', { pos: 'particle', salience: 0.1 }),
    lexeme('する', { salience: 0 }),
  ];
  const passages = ['2日に派兵をする。抑止する。', '北大西洋条約機構が派兵をする。'].map(
    (text) => ({
      paragraph: { text } as Paragraph,
      words: wordsIn(text, lexemes),
    }),
  );
  const words = collectPageWords(passages);
  expect(words.map(({ lemma, count }) => [lemma, count])).toEqual([
    ['北大西洋条約機構', 1],
    ['派兵', 2],
    ['抑止', 1],
  ]);
  expect(words[1]).toMatchObject({
    reading: 'はへい',
    gloss: 'dispatch of troops',
    context: { text: '2日に派兵をする。抑止する。', start: 3, end: 5 },
  });
});
