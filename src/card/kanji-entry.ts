/** A single kanji in the card: what it means, how it is read, how far one has to study for it. */
import type { CardEntry, CardKanji } from '../look-up/card-entry';
import type { CardElement } from './card-node';
import type { CardText } from './card-text';
import { button, element, japanese, type Child } from './elements';
import type { Mention } from '../look-up/mention';
import { joined } from './word-entry';

/** Words of the article beside a kanji; more would bury the meaning. */
const MENTIONS_SHOWN = 8;

/** @param mentions words of the article, which share kanji with the word of the card */
export function kanjiEntry(
  { headword, kanji, senses }: CardEntry,
  mentions: readonly Mention[],
  t: CardText,
): CardElement {
  const meanings = kanji?.meanings ?? senses.flatMap(({ glosses }) => glosses);
  const sharing = mentions
    .filter(({ lemma }) => lemma.includes(headword) && lemma !== headword)
    .slice(0, MENTIONS_SHOWN);
  return kanjiSection(
    'kanji',
    headword,
    meanings,
    kanji !== undefined && readings(kanji, t),
    kanji !== undefined && element('p', 'labels', kanjiLabels(kanji, t)),
    kanji?.variants !== undefined &&
      kanji.variants.length > 0 &&
      element(
        'p',
        'labels',
        t('cardVariants'),
        ' ',
        japanese('span', '', kanji.variants.join('、')),
      ),
    sharing.length > 0 &&
      element(
        'p',
        'mentions',
        t('cardInArticle'),
        ...sharing.map(({ lemma, reading }) => mention(lemma, reading)),
      ),
  );
}

/** A kanji beside what it means and what more there is to say. */
export function kanjiSection(
  className: string,
  character: string,
  meanings: readonly string[],
  ...more: Child[]
): CardElement {
  return element(
    'section',
    { class: className, role: 'article' },
    japanese('span', 'headword', character),
    element(
      'div',
      '',
      element('ol', 'senses single', element('li', '', meanings.join(', '))),
      ...more,
    ),
  );
}

function readings({ onReadings, kunReadings }: CardKanji, t: CardText): CardElement | null {
  if (onReadings.length + kunReadings.length === 0) return null;
  return element(
    'p',
    'reading',
    ...(
      [
        [t('cardOn'), onReadings],
        [t('cardKun'), kunReadings],
      ] as const
    ).flatMap(([name, list]) =>
      list.length === 0
        ? []
        : [element('span', 'reading-kind', name), japanese('span', '', `${list.join('・')} `)],
    ),
  );
}

function mention(lemma: string, reading: string): CardElement {
  const attributes = { class: 'mention', lang: 'ja', title: reading };
  return button({ do: 'look-up', text: lemma }, attributes, lemma);
}

function kanjiLabels({ strokes, grade, jlpt, frequency }: CardKanji, t: CardText): string {
  return joined([
    t('cardStrokes', [String(strokes)]),
    jlpt !== undefined && t('cardJlpt', [String(jlpt)]),
    grade !== undefined && gradeLabel(grade, t),
    frequency !== undefined && t('cardFrequency', [String(frequency)]),
  ]);
}

/** KANJIDIC's grades: 1–6 of primary school, 8 for the other common kanji, 9 and 10 for names. */
function gradeLabel(grade: number, t: CardText): string {
  if (grade <= 6) return t('cardGrade', [String(grade)]);
  return t(grade === 8 ? 'cardGradeSecondary' : 'cardGradeNames');
}
