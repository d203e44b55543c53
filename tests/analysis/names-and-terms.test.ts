import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyzerUnderTest } from './analyzer-under-test';

const { analyzer } = await analyzerUnderTest();

const MARK = /｜([^《]+)《([^》]+)》/gu;

/** Phrases in Aozora notation, one or more words marked in each. */
function phrasesOf(file: string): string[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return text.split('\n').filter((line) => line !== '');
}

/** The phrase with the analyzer's readings in the place of the given ones. */
function annotated(line: string): string {
  const text = line.replace(MARK, '$1');
  const spans = analyzer.words(text).flatMap(({ start, lexeme }) =>
    lexeme.furigana.map((span) => ({
      ...span,
      start: start + span.start,
      end: start + span.end,
    })),
  );
  let shift = 0;
  return line.replace(MARK, (mark, word: string, _reading, offset: number) => {
    const start = offset - shift;
    const end = start + word.length;
    shift += mark.length - word.length;
    const inside = spans.filter((span) => span.start < end && span.end > start);
    return `｜${word}《${inside.map(({ reading }) => reading).join('')}》`;
  });
}

describe('names of people and places', () => {
  it.each(phrasesOf('names.txt'))('%s', (line) => {
    expect(annotated(line)).toBe(line);
  });

  it.each([
    ['マクロン大統領は', 'マクロン'],
    ['マクロン仏大統領は', 'マクロン'],
    ['トラス英外相が', 'トラス'],
    ['ドナルド・トランプ大統領の', 'ドナルド'],
    ['ストルテンベルグ氏は', 'ストルテンベルグ'],
  ])('katakana before a title is a person: %s', (text, name) => {
    const word = analyzer.words(text).find(({ lexeme }) => lexeme.surface === name);
    expect(word?.lexeme).toMatchObject({ kind: 'name', gloss: '' });
  });

  it('katakana that is not a person keeps its meaning', () => {
    const [word] = analyzer.words('トラスを組んだ橋');
    expect(word?.lexeme).toMatchObject({ kind: 'word', gloss: 'truss' });
  });

  it('says where a name may be read otherwise', () => {
    const lexemeOf = (text: string) => analyzer.words(text)[0]?.lexeme;
    expect(lexemeOf('小原氏は')).toMatchObject({ uncertain: true });
    expect(lexemeOf('鈴木氏は')).toMatchObject({ uncertain: false });
    expect(lexemeOf('政府は')).toMatchObject({ uncertain: false });
  });
});

describe('terms', () => {
  it.each(phrasesOf('terms.txt'))('%s', (line) => {
    expect(annotated(line)).toBe(line);
  });

  it.each([
    ['熱水噴出孔', 'ねっすいふんしゅつこう'],
    ['翼端', 'よくたん'],
    ['貫籍', 'かんせき'],
  ])('compounds of no dictionary take the readings of compounds: %s', (text, reading) => {
    const read = analyzer.words(text).map(({ lexeme }) => lexeme.reading);
    expect(read.join('')).toBe(reading);
  });

  it('compound particles are one word without a gloss', () => {
    const words = analyzer.words('北朝鮮について').map(({ lexeme }) => lexeme);
    expect(words[1]).toMatchObject({ surface: 'について', pos: 'particle', gloss: '' });
  });
});
