/** A word as it is copied to the clipboard. */
import { shownPartOfSpeech } from '../tokens/part-of-speech-labels';
import { meaningOf, type SavableWord } from './savable-word';

export interface CopiedWord {
  /** `派兵 [はへい]`, then each sense on a line of its own. */
  text: string;
  /** Term, reading, meaning, part of speech and sentence, separated by tabs. */
  row: string;
  /** For speech synthesis: kana, since a voice may misread kanji. */
  spoken: string;
}

/** @param language of the interface, in which the part of speech is named */
export function copiedWord(word: SavableWord, sentence: string, language: string): CopiedWord {
  const { term, reading, partOfSpeech, meanings } = word;
  const head = reading === '' || reading === term ? term : `${term} [${reading}]`;
  const numbered =
    meanings.length > 1 ? meanings.map((meaning, i) => `${i + 1}. ${meaning}`) : meanings;
  return {
    text: [head, ...numbered].join('\n'),
    row: [term, reading, meaningOf(word), shownPartOfSpeech(partOfSpeech, language), sentence]
      .map(cell)
      .join('\t'),
    spoken: reading === '' ? term : reading,
  };
}

/** Tabs and line breaks would end the cell. */
function cell(text: string): string {
  return text.replace(/[^\S\ufeff]+/gu, ' ').trim();
}
