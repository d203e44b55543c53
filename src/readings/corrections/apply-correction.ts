/** Applies the reader's correction of a reading to a form of the word. */
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

/** @returns null if the correction does not apply to this form: 行う おこなう applies to 行っ, not to 行く */
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

/** Furigana of a form that the correction attributes to another word: 行っ to 行う, not 行く. */
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
