/** Forms of adjectives only. */
import { fixed, inflectedForms, qualityOf, same, type FormStep } from './inflected-form';
import { phraseWith } from './verb-phrase';

/** 高き理想: a high ideal. */
const beforeNoun: FormStep = (phrase) => {
  const quality = qualityOf(phrase);
  return quality === null ? [] : [fixed(`${quality} …`)];
};

export const OF_ADJECTIVES = inflectedForms({
  adverbial: {
    en: 'adverbial',
    ja: '連用（副詞）',
    meaning: 'in a … way, …-ly',
    // No rule makes English adverbs: fast, well, highly.
    phrase: null,
    examples: { '高い → 高く': null },
  },
  'attributive (き)': {
    en: 'attributive (き)',
    ja: '連体（き）',
    meaning: '…, before a noun',
    phrase: beforeNoun,
    examples: { '高い → 高き': 'high …' },
  },
  'attributive (なる)': {
    en: 'attributive (なる)',
    ja: '連体（なる）',
    meaning: '…, before a noun',
    phrase: beforeNoun,
    examples: { '重大 → 重大なる': 'serious …' },
  },
  'attributive (たる)': {
    en: 'attributive (たる)',
    ja: '連体（たる）',
    meaning: '…, before a noun',
    phrase: beforeNoun,
    examples: { '堂々 → 堂々たる': 'magnificent …' },
  },
  'finite (し)': {
    en: 'finite (し)',
    ja: '終止（し）',
    meaning: 'is …',
    phrase: same,
    examples: { '高い → 高し': 'is high' },
  },
  'noun (さ)': {
    en: 'noun (さ)',
    ja: '名詞（さ）',
    meaning: '…-ness, being …',
    // No rule makes English nouns of quality: height, beauty, danger.
    phrase: null,
    examples: { '高い → 高さ': null },
  },
  'sign of feeling': {
    en: 'sign of feeling',
    ja: '感情の表れ（がる）',
    meaning: 'shows signs of being …',
    phrase: (phrase) => {
      const quality = qualityOf(phrase);
      return quality === null ? [] : [phraseWith('show', `signs of being ${quality}`)];
    },
    examples: { '寂しい → 寂しがる': 'shows signs of being lonely' },
  },
});
