import { describe, expect, it } from 'vitest';
import { isName, rankEntries, type WordEvidence } from '../../src/senses/entry-choice';
import { senseEvidence, sensesInContext } from '../../src/senses/sense-order';
import type { DictionaryEntry } from '../../src/dictionary/word-dictionary';
import { analyzerUnderTest } from '../analysis/analyzer-under-test';

const { analyzer } = await analyzerUnderTest();

function first(form: WordEvidence): DictionaryEntry | undefined {
  return rankEntries(analyzer.dictionaries.words.find(form.lemma), form)[0];
}

describe('the entry of a word', () => {
  it.each([
    ['いる', '一段', '居る'],
    ['いる', '五段・ラ行', '要る'],
    ['する', 'サ変・スル', '為る'],
    ['かえる', '五段・ラ行', '帰る'],
    ['きる', '一段', '着る'],
    ['きる', '五段・ラ行', '切る'],
    ['なる', '五段・ラ行', '成る'],
    ['とる', '五段・ラ行', '取る'],
    ['まわす', '五段・サ行', '回す'],
    ['むける', '一段', '向ける'],
  ])('inflects as the text does: %s, %s', (lemma, conjugation, headword) => {
    expect(first({ lemma, lemmaReading: lemma, pos: 'verb', conjugation })).toMatchObject({
      headword,
    });
  });

  it.each([
    ['うそ', '嘘'],
    ['まつり', '祭り'],
  ])('is a common one before a rare one that is usually in kana: %s', (lemma, headword) => {
    expect(first({ lemma, lemmaReading: lemma, pos: 'noun' })).toMatchObject({ headword });
  });

  it.each([
    ['ソウル', 'proper noun', 'Seoul (South Korea)'],
    ['ソウル', 'noun', 'soul'],
    ['豪', 'proper noun', 'Australia'],
  ] as const)('names something where the text has a name: %s, %s', (lemma, pos, gloss) => {
    const lemmaReading = lemma === '豪' ? 'ごう' : lemma;
    expect(first({ lemma, lemmaReading, pos })?.senses[0]?.glosses[0]).toBe(gloss);
  });
});

describe('the order of senses', () => {
  const daytime = { pos: ['n-adv', 'n-t'], glosses: ['daytime'] };
  const countries = { pos: ['n'], glosses: ['Japan and China'] };
  const senses = [daytime, countries].map((sense) => ({ ...sense, tags: [], specificity: [0] }));
  const entry = {
    headword: '日中',
    reading: 'にっちゅう',
    senses,
    frequencyBand: 0,
    common: false,
    accents: [],
  };
  const glosses = (pos: WordEvidence['pos']) =>
    sensesInContext(entry, senseEvidence('日中', { start: 0, end: 2 }, { lemma: '日中', pos })).map(
      (sense) => sense.glosses[0],
    );

  it('puts those first that the word can have', () => {
    expect(glosses('proper noun')).toEqual(['Japan and China', 'daytime']);
    expect(glosses('adverb')).toEqual(['daytime', 'Japan and China']);
  });

  it('stays where all or none fit', () => {
    expect(glosses('noun')).toEqual(['daytime', 'Japan and China']);
    expect(glosses('verb')).toEqual(['daytime', 'Japan and China']);
  });

  it.each([
    ['Seoul', true],
    ['the Diet', true],
    ['(Japanese) Meteorological Agency', true],
    ['soul', false],
    ['the president', false],
  ])('knows a name by its capital: %s', (gloss, expected) => {
    expect(isName({ glosses: [gloss] })).toBe(expected);
  });
});

describe('verbs of one kanji and する', () => {
  it.each([
    ['目標を達した', '達する', 'たっする'],
    ['組織に属した', '属する', 'ぞくする'],
    // More common without る, or only known without it.
    ['娘に託した', '託す', 'たくす'],
    ['意欲を示した', '示す', 'しめす'],
    // A form of the godan verb only.
    ['目標を達さない', '達す', 'たっす'],
  ])('have the commoner lemma: %s', (text, lemma, lemmaReading) => {
    const verb = analyzer.words(text).find(({ lexeme }) => lexeme.pos === 'verb');
    expect(verb?.lexeme).toMatchObject({ lemma, lemmaReading });
  });
});
