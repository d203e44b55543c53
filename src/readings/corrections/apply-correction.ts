/** A word's form as the reader says that it is read. */
import { alignFurigana } from '../../text/furigana';
import type { FuriganaSpan } from '../../text/furigana-span';
import { toHiragana } from '../../text/kana';
import type { Lexicon } from '../../text/lexicon';
import type { Correction } from './corrections';
import type { Segment } from '../../tokens/segments';
import { stemReadings, wholeReading, type ReadForm } from '../stem-readings';
import type { TokenList } from '../../tokens/token-list';

interface FormInText extends ReadForm {
  lemma: string;
  lemmaReading: string;
}

interface CorrectedForm {
  lemma: string;
  lemmaReading: string;
  reading: string;
  furigana: readonly FuriganaSpan[];
}

/** @returns null where the correction says nothing of this form: おこなう of 行く, but not of 行っ */
export function applyCorrection(
  lexicon: Lexicon,
  tokens: TokenList,
  segment: Segment,
  form: FormInText,
  correction: Correction,
): CorrectedForm | null {
  const { surface } = form;
  const { lemma, meant, reading } = correction;
  if (lemma === surface && meant === surface) {
    const lemmaReading = form.lemma === surface ? reading : form.lemmaReading;
    return { lemma: form.lemma, lemmaReading, reading, furigana: alignFurigana(surface, reading) };
  }
  const furigana =
    meant === lemma
      ? stemReadings(form, { surface: lemma, reading })
      : readingsOfOther(lexicon, tokens.surface(segment.first), form, correction);
  if (furigana === null) return null;
  return {
    lemma: meant,
    lemmaReading: reading,
    reading: wholeReading({ surface, furigana }),
    furigana,
  };
}

/** Readings over a form whose head is taken for one of another word: 行っ as of 行う. */
function readingsOfOther(
  lexicon: Lexicon,
  head: string,
  form: FormInText,
  { meant }: Correction,
): FuriganaSpan[] | null {
  const word = lexicon.wordsOf(head).find((one) => lexicon.baseForm(one, head) === meant);
  if (word === undefined) return null;
  return [
    ...alignFurigana(head, toHiragana(lexicon.reading(word))),
    ...form.furigana.filter(({ start }) => start >= head.length),
  ];
}
