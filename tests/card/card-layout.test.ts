import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { CardAnswer, CardEntry, CardWord } from '../../src/look-up/card-entry';
import { layOutCard, NOTHING_IMPORTED, type CardSetting } from '../../src/card/card-layout';
import { cardNodeSchema } from '../../src/card/card-node';
import type { CardNode } from '../../src/card/card-node';
import { acts, find, keys, textOf } from './card-text-of';

const NOBERU: CardEntry = {
  kind: 'word',
  headword: '述べる',
  reading: 'のべる',
  spellings: ['宣べる', '陳べる'],
  senses: [
    { partOfSpeech: ['verb'], glosses: ['to state', 'to <b>say</b>'], notes: [] },
    { partOfSpeech: ['verb'], glosses: ['to mention'], notes: ['rare'] },
  ],
  inflection: ['past'],
  start: 0,
  end: 3,
  common: true,
};
const NAME: CardEntry = {
  ...NOBERU,
  kind: 'name',
  headword: '述',
  reading: 'のぶる',
  spellings: [],
  inflection: [],
};
const KANJI: CardEntry = {
  ...NOBERU,
  kind: 'kanji',
  headword: '述',
  reading: '',
  senses: [],
  inflection: [],
  kanji: {
    meanings: ['state'],
    onReadings: ['ジュツ'],
    kunReadings: ['の.べる'],
    strokes: 8,
    grade: 5,
    jlpt: 3,
    frequency: 436,
    variants: ['迹'],
  },
};
const WORD: CardWord = {
  reading: 'のべた',
  uncertain: false,
  corrected: false,
  choices: ['のべた', 'あげた'],
  before: 'と',
  after: '',
};

function card(entries: CardEntry[], setting: Partial<CardSetting> = {}, word?: Partial<CardWord>) {
  const answer: CardAnswer = {
    start: 0,
    end: 3,
    word: word === undefined ? null : { ...WORD, ...word },
    entries,
    candidates: [],
  };
  const given = {
    text: '述べた',
    nested: false,
    mentions: [],
    savedAs: [],
    imported: NOTHING_IMPORTED,
    ...setting,
  };
  const nodes = layOutCard(answer, given, keys);
  // What is laid out here must pass where the message is read.
  for (const node of nodes) v.parse(cardNodeSchema, node);
  return nodes;
}

describe('the card', () => {
  it('is empty where nothing is known', () => {
    expect(card([])).toEqual([]);
  });

  it('shows entries in order and kanji last', () => {
    const nodes = card([NOBERU, KANJI, NAME]);
    expect(find(nodes, '.headword').map(textOf)).toEqual(['述べる', '述', '述']);
    expect(find(nodes, '[role=article]').at(-1)?.attributes?.class).toBe('kanji');
  });

  it('shows reading, senses and inflection', () => {
    const nodes = card([NOBERU]);
    expect(find(nodes, '.reading').map(textOf)).toEqual(['のべる']);
    const [senses] = find(nodes, '.senses');
    expect(find(senses!.children!, 'li').map(textOf)).toEqual([
      'to state; to <b>say</b>',
      'to mention rare',
    ]);
    expect(find(nodes, '.inflection').map(textOf)).toEqual(['述べた = 述べる + past']);
    expect(find(nodes, '.labels').map(textOf)).toEqual(['verb · cardCommon']);
    expect(find(nodes, '.spellings').map(textOf)).toEqual(['cardSpellings 宣べる、陳べる']);
  });

  it('says nothing of a reading that is unknown, or the headword’s own', () => {
    expect(find(card([{ ...NOBERU, reading: '' }]), '.reading')).toEqual([]);
    expect(find(card([{ ...NOBERU, headword: 'のべる' }]), '.reading')).toEqual([]);
  });

  it('says a part of speech with each sense where they differ', () => {
    const noun = { partOfSpeech: ['noun'], glosses: ['statement'], notes: [] };
    const nodes = card([{ ...NOBERU, senses: [noun, ...NOBERU.senses] }]);
    expect(find(nodes, '.part-of-speech').map(textOf)).toEqual(['noun', 'verb']);
  });

  it('says of a kanji what one studies', () => {
    const [kanji] = find(card([KANJI]), '.kanji');
    expect(textOf(kanji)).toContain('cardOnジュツ cardKunの.べる');
    expect(textOf(kanji)).toContain('cardStrokes 8 · cardJlpt 3 · cardGrade 5 · cardFrequency 436');
    expect(textOf(kanji)).toContain('cardVariants 迹');
    const grade = (years: number) =>
      textOf(find(card([{ ...KANJI, kanji: { ...KANJI.kanji!, grade: years } }]), '.labels')[0]);
    expect(grade(8)).toContain('cardGradeSecondary');
    expect(grade(9)).toContain('cardGradeNames');
  });

  it('names the words of the article that share a kanji, but not the word itself', () => {
    const mentions = [
      { lemma: '記述', reading: 'きじゅつ' },
      { lemma: '派兵', reading: 'はへい' },
      { lemma: '述', reading: 'のぶる' },
    ];
    const shared = (entries: CardEntry[]) =>
      acts(card(entries, { mentions }), 'look-up').map(({ act }) => act.text);
    expect(shared([KANJI])).toEqual(['記述']);
    expect(shared([{ ...NOBERU, headword: '記述' }, KANJI])).toEqual([]);
  });
});

describe('the buttons of a card', () => {
  const pressed = (nodes: ReturnType<typeof card>) =>
    acts(nodes, 'save').map(({ act: { word, sense, saved }, attributes = {} }) => {
      expect(attributes['aria-pressed']).toBe(String(saved));
      return [word, sense, saved];
    });

  it('save the word, any of its senses, and every other entry', () => {
    const nodes = card([NOBERU, NAME, KANJI]);
    expect(find(nodes, '.save')).toHaveLength(1);
    expect(pressed(nodes)).toEqual([
      [0, undefined, false],
      [0, 0, false],
      [0, 1, false],
      [1, undefined, false],
      [1, 0, false],
      [1, 1, false],
    ]);
  });

  it('tell what is saved, and under which sense', () => {
    const whole = 'to state, to <b>say</b>; to mention';
    expect(pressed(card([NOBERU], { savedAs: [whole] })).map((one) => one[2])).toEqual([
      true,
      false,
      false,
    ]);
    expect(pressed(card([NOBERU], { savedAs: ['to mention'] })).map((one) => one[2])).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('all have a name', () => {
    for (const one of find(card([NOBERU, KANJI, NAME], {}, {}), 'button')) {
      expect(one.attributes?.['aria-label'] ?? textOf(one)).not.toBe('');
    }
  });

  it('lead back from a card within the card, and then not to other words', () => {
    const [inner, outer] = [true, false].map((nested) => card([NOBERU], { nested }));
    expect(acts(inner!, 'back')).toHaveLength(1);
    expect(acts(inner!, 'step')).toEqual([]);
    expect(acts(outer!, 'back')).toEqual([]);
    expect(acts(outer!, 'step').map(({ act }) => act.by)).toEqual([-1, 1]);
  });

  it('say nothing of what is saved or corrected in text, which a page can search', () => {
    const texts = (nodes: readonly CardNode[]): string =>
      nodes.map((node) => (typeof node === 'string' ? node : texts(node.children ?? []))).join('');
    const plain = card([NOBERU], { savedAs: [null] }, { corrected: false });
    const changed = card([NOBERU], { savedAs: ['to mention'] }, { corrected: true });
    expect(texts(changed)).toBe(texts(plain));
  });
});

describe('the row about the reading', () => {
  it('says what is uncertain and what the reader said', () => {
    const row = (word: Partial<CardWord>) => find(card([NOBERU], {}, word), '.said')[0];
    expect(textOf(row({}))).not.toMatch(/cardUncertain|cardCorrected|cardUndo/u);
    expect(textOf(row({ uncertain: true }))).toContain('cardUncertain');
    expect(textOf(row({ corrected: true }))).toContain('cardCorrectedcardUndo');
  });

  it('offers the choices, the one in force first marked, and the neighbors that will do', () => {
    const nodes = card([NOBERU], {}, {});
    const choices = find(nodes, '[type=radio]').map(({ field, attributes = {} }) => [
      field?.is === 'choice' && field.reading,
      'checked' in attributes,
    ]);
    expect(choices).toEqual([
      ['のべた', true],
      ['あげた', false],
    ]);
    const options = find(nodes, 'option');
    expect(options.map((one) => [one.field?.is === 'side' && one.field.side, textOf(one)])).toEqual(
      [
        [null, 'cardEverywhere'],
        ['before', 'cardAfter と'],
      ],
    );
    expect(find(card([NOBERU], {}, { before: '' }), 'option')).toEqual([]);
  });

  it('is left out where there is nothing to correct', () => {
    expect(find(card([NOBERU]), '.said')).toEqual([]);
    expect(find(card([NOBERU], { nested: true }, {}), '.said')).toEqual([]);
    expect(find(card([KANJI], {}, {}), '.said')).toHaveLength(1);
  });
});
