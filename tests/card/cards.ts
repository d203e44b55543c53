/** Cards of every kind, for the tests and for the gallery (tests/gallery). */
import type { CardAnswer, CardEntry, CardSense, CardWord } from '../../src/look-up/card-entry';
import type { CardLook } from '../../src/card/card';
import { NOTHING_IMPORTED, type CardSetting } from '../../src/card/card-section';
import type { ImportedEntry, ImportedFacts, ImportedKanji } from '../../src/card/imported-entry';
import { FORM_LABELS } from '../../src/dictionary/deinflection/form-labels';
import { partOfSpeechLabel, usageLabels } from '../../src/senses/edict-labels';
import { PARTS_OF_SPEECH } from '../../src/tokens/part-of-speech-labels';

export function sense(...glosses: string[]): CardSense {
  return { partOfSpeech: [PARTS_OF_SPEECH.noun], glosses, notes: [] };
}

const verbSense = { partOfSpeech: ['v1', 'vt'].map(partOfSpeechLabel), notes: [] };

/** 述べた: inflected, with two senses. */
export const NOBERU: CardEntry = {
  kind: 'word',
  headword: '述べる',
  reading: 'のべる',
  spellings: ['宣べる', '陳べる'],
  senses: [
    { ...verbSense, glosses: ['to state', 'to <b>say</b>'] },
    { ...verbSense, glosses: ['to mention'], notes: usageLabels(['rare']) },
  ],
  inflection: [FORM_LABELS.past],
  start: 0,
  end: 3,
  common: true,
  level: { frequencyBand: 3, jlpt: 3, grade: 5 },
};

export const NOBURU: CardEntry = {
  kind: 'name',
  headword: '述',
  reading: 'のぶる',
  senses: [
    { partOfSpeech: [PARTS_OF_SPEECH['male name']], glosses: ['Noburu'], notes: [] },
    { partOfSpeech: [PARTS_OF_SPEECH.surname], glosses: ['Noburu'], notes: [] },
  ],
  inflection: [],
  start: 0,
  end: 1,
  common: false,
};

export const JUTSU: CardEntry = {
  kind: 'kanji',
  headword: '述',
  reading: '',
  senses: [],
  inflection: [],
  start: 0,
  end: 1,
  common: false,
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

const HASHI: CardEntry = {
  kind: 'word',
  headword: '橋',
  reading: 'はし',
  accents: [2],
  senses: [sense('bridge')],
  inflection: [],
  start: 0,
  end: 1,
  common: true,
};

const RATIO: CardEntry = {
  kind: 'number',
  headword: '前年比2.5倍',
  reading: 'ぜんねんひにてんごばい',
  senses: [{ partOfSpeech: [], glosses: ['2.5 times the level of the year before'], notes: [] }],
  inflection: [],
  start: 0,
  end: 7,
  common: false,
};

export const NOBETA_READING: CardWord = {
  reading: 'のべた',
  uncertain: false,
  corrected: false,
  readingReasons: [],
  choices: ['のべた', 'あげた'],
  before: 'と',
  after: '',
};

const FREQUENCIES: ImportedFacts = {
  frequencies: [{ dictionary: { id: 9, title: 'Dictionary 9' }, shown: '1234' }],
  accents: [],
};

export function importedEntry(
  dictionary: number,
  fields: Partial<ImportedEntry> = {},
): ImportedEntry {
  const tag = (name: string, notes = '') => ({ name, notes, category: 'partOfSpeech' });
  return {
    dictionary: { id: dictionary, title: `Dictionary ${dictionary}` },
    headword: '派兵',
    reading: 'はへい',
    tags: [tag('n', 'noun')],
    inflection: [],
    tooLong: false,
    definitions: [
      { tags: [], content: ['軍隊を', { tag: 'strong', children: ['派遣'] }, 'すること。'] },
      { tags: [tag('vs')], content: [{ tag: 'div', children: ['send'] }, 'troops'] },
    ],
    facts: FREQUENCIES,
    start: 0,
    end: 2,
    ...fields,
  };
}

const IMPORTED_KANJI: ImportedKanji = {
  dictionary: { id: 3, title: 'Dictionary 3' },
  character: '派',
  onReadings: ['ハ'],
  kunReadings: [],
  meanings: ['faction'],
  tags: [{ name: 'jōyō', notes: 'in common use', category: '' }],
  stats: [{ name: 'strokes', value: '9' }],
  frequencies: [{ dictionary: { id: 9, title: 'Dictionary 9' }, shown: '99' }],
};

export function answerWith(
  entries: readonly CardEntry[],
  word: CardWord | null = null,
): CardAnswer {
  return { start: 0, end: 3, word, entries, candidates: [] };
}

/** What a card looks like if the reader has chosen nothing. */
export const LOOK: CardLook = { theme: 'page', size: 'normal', expanded: false };

export function settingWith(setting: Partial<CardSetting> = {}): CardSetting {
  return {
    text: '述べた',
    nested: false,
    mentions: [],
    savedAs: [],
    imported: NOTHING_IMPORTED,
    ...setting,
  };
}

export interface CardExample {
  name: string;
  answer: CardAnswer;
  setting: CardSetting;
}

const MENTIONS = [
  { lemma: '記述', reading: 'きじゅつ' },
  { lemma: '派遣', reading: 'はけん' },
];

/** One of every kind. Each shows something that the others do not. */
export const CARDS: readonly CardExample[] = [
  {
    name: 'An inflected word, a name and a kanji',
    answer: answerWith([NOBERU, NOBURU, JUTSU], NOBETA_READING),
    setting: settingWith({ mentions: MENTIONS }),
  },
  {
    name: 'Saved with one of its senses',
    answer: answerWith([NOBERU], NOBETA_READING),
    setting: settingWith({ savedAs: ['to mention'] }),
  },
  {
    name: 'Pitch accent, and a reading that the reader corrected',
    answer: answerWith([HASHI], { ...NOBETA_READING, reading: 'はし', corrected: true }),
    setting: settingWith({ text: '橋' }),
  },
  {
    name: 'A name whose reading is uncertain',
    answer: answerWith([NOBURU], { ...NOBETA_READING, reading: 'のぶる', uncertain: true }),
    setting: settingWith({ text: '述' }),
  },
  {
    name: 'A word whose reading a rule decided',
    answer: answerWith([NOBERU], {
      ...NOBETA_READING,
      readingReasons: [
        { evidence: 'とのべた', why: 'After what is said, the word is read のべた.' },
        { evidence: '', why: 'It is read so in any context.' },
      ],
    }),
    setting: settingWith(),
  },
  {
    name: 'A number',
    answer: answerWith([RATIO]),
    setting: settingWith({ text: '前年比2.5倍' }),
  },
  {
    name: 'Opened from within a card: only a kanji is known',
    answer: answerWith([JUTSU]),
    setting: settingWith({ nested: true, mentions: MENTIONS }),
  },
  {
    name: 'A word that no dictionary has: its reading and a kanji',
    answer: answerWith([JUTSU], NOBETA_READING),
    setting: settingWith(),
  },
  {
    name: 'Imported dictionaries',
    answer: answerWith([
      { ...HASHI, headword: '派兵', reading: 'はへい', senses: [sense('dispatch of troops')] },
      { ...JUTSU, headword: '派', kanji: undefined, senses: [sense('faction')] },
    ]),
    setting: settingWith({
      text: '派兵',
      imported: {
        entries: [
          importedEntry(1),
          importedEntry(1, { headword: '出兵', reading: 'しゅっぺい', tooLong: true }),
          importedEntry(2),
        ],
        kanji: [IMPORTED_KANJI],
        facts: [FREQUENCIES],
      },
    }),
  },
];
