import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { layOutCard } from '../../src/card/card-layout';
import { cardNodeSchema, type CardNode } from '../../src/card/card-node';
import type { CardSection, CardSetting } from '../../src/card/card-section';
import { CARD_KEYS } from '../../src/card/card-keys';
import { cardTexts } from '../../src/card/card-texts';
import { SECTIONS } from '../../src/card/sections';
import { FORM_LABELS } from '../../src/dictionary/deinflection/forms/forms';
import { shownNodes } from '../../src/card/view/elements';
import type { CardEntry, CardWord } from '../../src/look-up/card-entry';
import { acts, find, keys, keyTexts, textOf } from './card-text-of';
import {
  answerWith,
  CARDS,
  JUTSU,
  NOBERU,
  NOBETA_READING,
  NOBURU,
  sense,
  settingWith,
} from './cards';

function card(entries: CardEntry[], setting: Partial<CardSetting> = {}, word?: Partial<CardWord>) {
  const answer = answerWith(entries, word === undefined ? null : { ...NOBETA_READING, ...word });
  return layOutCard(answer, settingWith(setting), keyTexts);
}

describe('every section', () => {
  it('is on one of the cards that the gallery shows', () => {
    const isShown = ({ layOut }: CardSection) =>
      CARDS.some(({ answer, setting }) => shownNodes(layOut(answer, setting, keyTexts)).length > 0);
    expect(SECTIONS.filter((section) => !isShown(section))).toEqual([]);
  });
});

describe('every card', () => {
  it.each(CARDS)('passes where its message is read: $name', ({ answer, setting }) => {
    const nodes = layOutCard(answer, setting, keyTexts);
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.map((node) => v.parse(cardNodeSchema, node))).toEqual(nodes);
  });

  it.each(CARDS)('names all its buttons: $name', ({ answer, setting }) => {
    for (const one of find(layOutCard(answer, setting, keyTexts), 'button')) {
      expect(one.attributes?.['aria-label'] ?? textOf(one)).not.toBe('');
    }
  });
});

describe('the card', () => {
  it('is empty where nothing is known', () => {
    expect(card([])).toEqual([]);
  });

  it('shows entries in order and kanji last', () => {
    const nodes = card([NOBERU, JUTSU, NOBURU]);
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
    expect(find(nodes, '.form').map(textOf)).toEqual(['述べた “stated”']);
    expect(find(nodes, '.labels').map(textOf)).toEqual([
      'cardCommoncardKanjiLevel 3ichidan verb · transitive',
    ]);
    expect(find(nodes, '.spellings').map(textOf)).toEqual(['cardSpellings 宣べる、陳べる']);
  });

  it('omits a reading that is unknown, or equal to the headword', () => {
    expect(find(card([{ ...NOBERU, reading: '' }]), '.reading')).toEqual([]);
    expect(find(card([{ ...NOBERU, headword: 'のべる' }]), '.reading')).toEqual([]);
  });

  it('says the first part of speech of the entry, others with their senses', () => {
    const nodes = card([{ ...NOBERU, senses: [sense('statement'), ...NOBERU.senses] }]);
    expect(find(nodes, '.part-of-speech').map(textOf)).toEqual(['ichidan verb, transitive']);
    expect(textOf(find(nodes, '.labels')[0])).toMatch(/noun$/u);
    expect(find(card([NOBURU]), '.part-of-speech').map(textOf)).toEqual(['male name', 'surname']);
  });

  it('gives the grammar of a form where there is no plain phrase, or besides', () => {
    const inflection = [FORM_LABELS.adverbial];
    const shown = (nodes: ReturnType<typeof card>) =>
      find(nodes, '.inflection').map(({ attributes }) => attributes?.class);
    expect(shown(card([{ ...NOBERU, inflection }]))).toEqual(['inflection']);
    expect(shown(card([NOBERU]))).toEqual(['inflection more']);
  });

  it('explains the names of forms to readers of English', () => {
    const titles = (nodes: ReturnType<typeof card>) =>
      find(find(nodes, '.inflection')[0]?.children ?? [], 'span').flatMap(
        ({ attributes }) => attributes?.title ?? [],
      );
    expect(titles(card([NOBERU]))).toEqual(['“did …”']);
    const inJapanese = layOutCard(answerWith([NOBERU]), settingWith(), cardTexts(keys, 'ja'));
    expect(titles(inJapanese)).toEqual([]);
  });

  it('has the best answer before all that a compact card leaves out', () => {
    const nodes = card([NOBERU, NOBURU, JUTSU]);
    const classes = find(nodes, '[role=article]').map(({ attributes }) => attributes?.class);
    expect(classes).toEqual(['entry', 'entry more', 'kanji']);
    expect(find(nodes, '.all-kanji')[0]?.attributes?.class).toBe('all-kanji more');
    expect(
      find(card([JUTSU]), '.more').filter(({ tag }) => tag !== 'button' && tag !== 'span'),
    ).toEqual([]);
  });

  it('has its meaning right after headword and reading', () => {
    const [entry] = find(card([NOBERU], {}, {}), '.entry');
    const order = entry!.children!.map((child) => typeof child !== 'string' && child.tag);
    expect(order.slice(0, 2)).toEqual(['h2', 'ol']);
  });

  it('says the form above a list of senses that is long', () => {
    const order = (count: number) => {
      const senses = Array.from({ length: count }, () => NOBERU.senses[0]!);
      const [entry] = find(card([{ ...NOBERU, senses }]), '.entry');
      return entry!.children!.map((child) => typeof child !== 'string' && child.attributes?.class);
    };
    expect(order(3).slice(1, 3)).toEqual(['senses', 'form']);
    expect(order(4).slice(1, 2)).toEqual(['form']);
  });

  it('lists its keys, hidden at first', () => {
    const [list] = find(card([NOBERU]), '.keys');
    expect(list?.attributes).toHaveProperty('hidden');
    expect(find([list!], '.key').map(textOf)).toEqual(CARD_KEYS.map(({ shown }) => shown));
  });

  it('names parts of speech, usage and inflection in the language of its texts', () => {
    const nodes = layOutCard(answerWith([NOBERU]), settingWith(), cardTexts(keys, 'ja'));
    expect(find(nodes, '.labels').map(textOf)).toEqual([
      'cardCommoncardKanjiLevel 3一段動詞 · 他動詞',
    ]);
    expect(find(nodes, '.notes').map(textOf)).toEqual([' まれ']);
    expect(find(nodes, '.inflection').map(textOf)).toEqual(['述べた = 述べる + 過去']);
  });

  it('shows what a learner wants to know of a kanji', () => {
    const [kanji] = find(card([JUTSU]), '.kanji');
    expect(textOf(kanji)).toContain('cardOnジュツ cardKunの.べる');
    expect(textOf(kanji)).toContain('cardStrokes 8 · cardJlpt 3 · cardGrade 5 · cardFrequency 436');
    expect(textOf(kanji)).toContain('cardVariants 迹');
    const grade = (years: number) =>
      textOf(find(card([{ ...JUTSU, kanji: { ...JUTSU.kanji!, grade: years } }]), '.labels')[0]);
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
    expect(shared([JUTSU])).toEqual(['記述']);
    expect(shared([{ ...NOBERU, headword: '記述' }, JUTSU])).toEqual([]);
  });
});

describe('the buttons of a card', () => {
  const pressed = (nodes: ReturnType<typeof card>) =>
    acts(nodes, 'save').map(({ act: { word, sense, saved }, attributes = {} }) => {
      expect(attributes['aria-pressed']).toBe(String(saved));
      return [word, sense, saved];
    });

  it('save the word, any of its senses, and every other entry', () => {
    const nodes = card([NOBERU, NOBURU, JUTSU]);
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

  it('do not save a note, such as a dateline', () => {
    const note: CardEntry = {
      ...NOBURU,
      senses: [sense('Tokyo, the 3rd (Reuters)')],
      isNote: true,
    };
    const words = pressed(card([NOBERU, note, JUTSU])).map(([word]) => word);
    expect([...new Set(words)]).toEqual([0]);
  });

  it('show which words are saved, and with which sense', () => {
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

  it('lead back from a card within the card, and only outside of one to other words', () => {
    const [inner, outer] = [true, false].map((nested) => card([NOBERU], { nested }));
    expect(acts(inner!, 'back')).toHaveLength(1);
    expect(acts(inner!, 'step')).toEqual([]);
    expect(acts(outer!, 'back')).toEqual([]);
    expect(acts(outer!, 'step').map(({ act }) => act.by)).toEqual([-1, 1]);
  });

  it('have no text about what is saved or corrected, since a page can search text', () => {
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
    expect(textOf(row({ corrected: true }))).toContain('cardCorrected ·cardUndo');
  });

  it('offers the choices, with the one in force selected, and the possible neighbors', () => {
    const nodes = card([NOBERU], {}, {});
    const choices = find(nodes, '[type=radio]').map(({ field, attributes = {} }) => [
      field?.kind === 'choice' && field.reading,
      'checked' in attributes,
    ]);
    expect(choices).toEqual([
      ['のべた', true],
      ['あげた', false],
    ]);
    const options = find(nodes, 'option');
    expect(
      options.map((one) => [one.field?.kind === 'side' && one.field.side, textOf(one)]),
    ).toEqual([
      [null, 'cardEverywhere'],
      ['before', 'cardAfter と'],
    ]);
    expect(find(card([NOBERU], {}, { before: '' }), 'option')).toEqual([]);
  });

  it('is left out where there is nothing to correct', () => {
    expect(find(card([NOBERU]), '.said')).toEqual([]);
    expect(find(card([NOBERU], { nested: true }, {}), '.said')).toEqual([]);
    expect(find(card([JUTSU], {}, {}), '.said')).toHaveLength(1);
  });
});
