import { describe, expect, it } from 'vitest';
import { NO_OPTIONS } from '../../../src/analysis/analysis-options';
import { correctReading } from '../../../src/readings/corrections/correct-reading';
import {
  CorrectionTable,
  type Correction,
  type Neighbor,
} from '../../../src/readings/corrections/corrections';
import { lookUp, segmentAt } from '../../../src/look-up/look-up';
import { analyzerUnderTest } from '../../analysis/analyzer-under-test';

const { analyzer, names } = await analyzerUnderTest();

/** What the reader says of the word at a place of a text. */
function correct(text: string, word: string, reading: string, neighbor: Neighbor | null = null) {
  const found = segmentAt(analyzer, text, text.indexOf(word), NO_OPTIONS);
  if (found === null) throw new Error(`${text} has no ${word}`);
  const { lexeme } = analyzer.wordOf(found.tokens, found.segment);
  return correctReading(analyzer.dictionaries, { ...found, lexeme }, reading, neighbor);
}

function taken(text: string, word: string, reading: string, neighbor: Neighbor | null = null) {
  const correction = correct(text, word, reading, neighbor);
  if (typeof correction === 'string') throw new Error(correction);
  return correction;
}

const read = (text: string, ...corrections: Correction[]): string[] =>
  analyzer
    .words(text, { ...NO_OPTIONS, corrections })
    .filter(({ lexeme }) => lexeme.furigana.length > 0)
    .map(({ lexeme }) => `${lexeme.surface}=${lexeme.reading}`);

const entriesOf = (text: string, word: string, ...corrections: Correction[]) =>
  lookUp(
    analyzer,
    names,
    { text, offset: text.indexOf(word), published: '' },
    { ...NO_OPTIONS, corrections },
  ).entries;

describe('the card of a corrected word', () => {
  it('is headed by a reading that no dictionary has, without their pitch accents', () => {
    const [before] = entriesOf('派兵を決めた。', '派兵');
    expect(before).toMatchObject({ headword: '派兵', reading: 'はへい' });
    expect(before!.accents).not.toEqual([]);
    const [first, ...rest] = entriesOf(
      '派兵を決めた。',
      '派兵',
      taken('派兵を', '派兵', 'はいへい'),
    );
    expect(first).toEqual({ ...before, reading: 'はいへい', accents: [] });
    expect(rest.some(({ headword }) => headword === '派兵')).toBe(false);
  });

  it.each([
    ['ひらいた', 'ひらく'],
    ['あいた', 'あく'],
  ])('is headed by the entry that is read so: %s', (said, reading) => {
    const [first] = entriesOf('扉が開いた。', '開いた', taken('扉が開いた。', '開いた', said));
    expect(first).toMatchObject({ headword: '開く', reading });
    expect(first!.accents).not.toEqual([]);
  });
});

describe('a correction', () => {
  it.each([['ひらいた'], ['あいた']])('of a verb applies to all its forms: %s', (reading) => {
    const stem = reading.slice(0, -2);
    const correction = taken('開いた', '開いた', reading);
    expect(read('開いた、開く、開けば、開いている', correction)).toEqual([
      `開いた=${stem}いた`,
      `開く=${stem}く`,
      `開けば=${stem}けば`,
      `開いている=${stem}いている`,
    ]);
  });

  it('of a verb may be another verb, and then does not apply to forms that only the first one has', () => {
    const said = analyzer.words('行った')[0]?.lexeme.reading === 'いった' ? 'おこなった' : 'いった';
    const text = '式に行った。';
    const correction = taken(text, '行った', said);
    expect(read(text, correction)).toContain(`行った=${said}`);
    expect(read('学校に行く。', correction)).toContain('行く=いく');
  });

  it('of a noun applies to the word as it is segmented', () => {
    const correction = taken('会場で', '会場', 'カイバ');
    expect(correction.reading).toBe('かいば');
    expect(read('会場と展示会場', correction)[0]).toBe('会場=かいば');
  });

  it('of a number applies to that number', () => {
    const correction = taken('2月1日に', '1日', 'いちにち');
    expect(read('2月1日に', correction)).toContain('1日=いちにち');
    expect(read('2月2日に', correction)).toContain('2日=ふつか');
  });

  it('changes furigana, the reading of the lemma and what the word means', () => {
    const correction = taken('市場で', '市場', 'いちば');
    const [word] = analyzer.words('市場で', { ...NO_OPTIONS, corrections: [correction] });
    expect(word?.lexeme).toMatchObject({
      furigana: [{ start: 0, end: 2, reading: 'いちば' }],
      lemmaReading: 'いちば',
      uncertain: false,
    });
    const options = { ...NO_OPTIONS, corrections: [correction] };
    const answer = lookUp(analyzer, names, { text: '市場で', offset: 0, published: '' }, options);
    expect(answer.entries[0]).toMatchObject({ headword: '市場', reading: 'いちば' });
    expect(answer.word).toMatchObject({ reading: 'いちば', corrected: true });
  });

  it('for a context applies nowhere else', () => {
    const neighbor = { side: 'after', surface: 'で' } as const;
    const limited = taken('会場で', '会場', 'かいば', neighbor);
    expect(read('会場で、会場が', limited)).toEqual(['会場=かいば', '会場=かいじょう']);
    const before = taken('次の会場', '会場', 'かいば', { side: 'before', surface: 'の' });
    expect(read('次の会場、会場', before).slice(1)).toEqual(['会場=かいば', '会場=かいじょう']);
  });

  it('leaves an analysis without it as it was', () => {
    const text = '会場のドアが開いた。';
    const before = analyzer.words(text);
    analyzer.words(text, { ...NO_OPTIONS, corrections: [taken(text, '会場', 'かいば')] });
    expect(analyzer.words(text)).toEqual(before);
  });
});

describe('a typed reading', () => {
  it.each([
    ['kaiba', 'cardNotKana'],
    ['', 'cardNotKana'],
    ['会場', 'cardNotKana'],
    ['か'.repeat(13), 'cardTooLong'],
  ])('%j is refused: %s', (reading, problem) => {
    expect(correct('会場で', '会場', reading)).toBe(problem);
  });

  it('must have the kana of the word', () => {
    expect(correct('ドアが開いた', '開いた', 'ひらく')).toBe('cardNotFitting');
    expect(taken('ドアが開いた', '開いた', 'ほげいた').reading).toBe('ほげく');
  });

  it('may be in katakana of either width, with spaces', () => {
    expect(taken('会場で', '会場', ' ｶｲ ﾊﾞ ').reading).toBe('かいば');
  });
});

describe('the card’s choices', () => {
  const ask = (text: string, offset: number) =>
    lookUp(analyzer, names, { text, offset, published: '' });
  const choices = (text: string, word: string) => ask(text, text.indexOf(word)).word?.choices ?? [];

  it('are readings of the form in the text', () => {
    expect(choices('ドアが開いた。', '開いた')).toEqual(
      expect.arrayContaining(['あいた', 'ひらいた']),
    );
    expect(choices('式を行った。', '行った')).toEqual(
      expect.arrayContaining(['いった', 'おこなった']),
    );
    expect(choices('市場で', '市場')).toEqual(expect.arrayContaining(['しじょう', 'いちば']));
  });

  it('are none for a word without kanji', () => {
    expect(ask('それはドアだ', 3).word).toBeNull();
  });

  it('come with the neighbors, punctuation left out', () => {
    const { word } = ask('次の会場。', 2);
    expect(word).toMatchObject({ before: 'の', after: '' });
  });
});

describe('CorrectionTable', () => {
  const one = (reading: string, neighbor: Neighbor | null = null): Correction => ({
    lemma: '市場',
    meant: '市場',
    reading,
    neighbor,
  });
  const word = { surface: '市場', lemma: '市場', before: '青果', after: 'で' };

  it('prefers the correction for a context', () => {
    const here = one('いちば', { side: 'before', surface: '青果' });
    for (const order of [
      [here, one('しじょう')],
      [one('しじょう'), here],
    ]) {
      expect(new CorrectionTable(order).find(word)).toBe(here);
    }
    expect(new CorrectionTable([here]).find({ ...word, before: '株' })).toBeNull();
  });

  it('knows which words it may apply to', () => {
    const table = new CorrectionTable([one('いちば')]);
    expect(table.mayKnow('市場', '市場')).toBe(true);
    expect(table.mayKnow('会場', '会場')).toBe(false);
  });
});
