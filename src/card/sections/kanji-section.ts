/** The word's kanji, by the built-in dictionary and by imported ones. */
import type { CardEntry, CardKanji } from '../../look-up/card-entry';
import type { CardElement } from '../card-node';
import { kanjiOf, wordsOf, type CardSection } from '../card-section';
import type { CardTexts } from '../card-texts';
import type { ImportedKanji } from '../imported-entry';
import type { Mention } from '../../look-up/mention';
import { button } from '../view/buttons';
import { colors, css } from '../view/css';
import { element, japanese, joinedLabels, type Child } from '../view/elements';
import { tagLine } from '../view/tag-line';

const styles = css`
  .all-kanji {
    display: grid;
    gap: 8px;
    clear: both;
    margin-top: 12px;
    padding-top: 11px;
    border-top: 1px solid ${colors.line};
  }
  .kanji {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 12px;
    align-items: start;
    font-size: 13px;
    line-height: 1.4;
  }
  .kanji .headword {
    font-size: 25px;
    line-height: 1.25;
  }
  .kanji .senses {
    margin: 0;
  }
  .kanji .labels {
    font-size: 11px;
  }
  .kanji .reading {
    font-size: 12px;
  }
  .reading-kind {
    font-size: 11px;
    opacity: 0.8;
  }
  .mention {
    margin-inline-start: 2px;
    padding: 0 5px;
    color: ${colors.accent};
    border-radius: 5px;
    font-size: 13px;
  }
  .mention:hover {
    background: ${colors.wash};
  }
  @media (pointer: coarse) {
    .mention {
      padding-block: 8px;
    }
  }
`;

/** Words of the article listed with a kanji. */
const MAX_SHOWN_MENTIONS = 8;

export const kanjiSection: CardSection = {
  styles,
  layOut: (answer, { imported, mentions }, texts) => {
    const entries = kanjiOf(answer);
    if (entries.length === 0) return [];
    const words = wordsOf(answer).length + imported.entries.length;
    const headwords = new Set(wordsOf(answer).map(({ headword }) => headword));
    const otherWords = mentions.filter(({ lemma }) => !headwords.has(lemma));
    return [
      element(
        'div',
        // Of a compact card the kanji are only shown where nothing else is known.
        words > 0 ? 'all-kanji more' : 'all-kanji',
        ...entries.map((entry) => kanjiEntry(entry, otherWords, texts)),
        ...imported.kanji.map(importedKanji),
      ),
    ];
  },
};

function kanjiEntry(
  { headword, kanji, senses }: CardEntry,
  mentions: readonly Mention[],
  texts: CardTexts,
): CardElement {
  const { t } = texts;
  const meanings = kanji?.meanings ?? senses.flatMap(({ glosses }) => glosses);
  const variants = kanji?.variants ?? [];
  const sharing = mentions
    .filter(({ lemma }) => lemma.includes(headword) && lemma !== headword)
    .slice(0, MAX_SHOWN_MENTIONS);
  return kanjiBlock(
    'kanji',
    headword,
    meanings,
    kanji !== undefined && readingsLine(kanji, texts),
    kanji !== undefined && element('p', 'labels', studyLabels(kanji, texts)),
    variants.length > 0 &&
      element('p', 'labels', t('cardVariants'), ' ', japanese('span', '', variants.join('、'))),
    sharing.length > 0 &&
      element('p', 'mentions', t('cardInArticle'), ...sharing.map(mentionButton)),
  );
}

function importedKanji(kanji: ImportedKanji): CardElement {
  const { character, onReadings, kunReadings, meanings, tags, stats, frequencies } = kanji;
  const readings = [...onReadings, ...kunReadings].join('・');
  const numbers = [
    ...stats.map(({ name, value }) => `${name} ${value}`),
    ...frequencies.map(({ shown }) => shown),
  ];
  return kanjiBlock(
    'kanji imported',
    character,
    meanings,
    readings !== '' && japanese('p', 'reading', readings),
    tagLine(tags),
    element('p', 'labels', joinedLabels(numbers)),
    element('p', 'dictionary', kanji.dictionary.title),
  );
}

/** A kanji, with what is known of it to its right. */
function kanjiBlock(
  className: string,
  character: string,
  meanings: readonly string[],
  ...details: readonly Child[]
): CardElement {
  return element(
    'article',
    { class: className, role: 'article' },
    japanese('span', 'headword', character),
    element(
      'div',
      '',
      element('ol', 'senses single', element('li', '', meanings.join(', '))),
      ...details,
    ),
  );
}

function readingsLine({ onReadings, kunReadings }: CardKanji, { t }: CardTexts): Child {
  if (onReadings.length + kunReadings.length === 0) return null;
  return element(
    'p',
    'reading',
    ...readingsOfKind(t('cardOn'), onReadings),
    ...readingsOfKind(t('cardKun'), kunReadings),
  );
}

function readingsOfKind(kind: string, readings: readonly string[]): CardElement[] {
  if (readings.length === 0) return [];
  return [element('span', 'reading-kind', kind), japanese('span', '', `${readings.join('・')} `)];
}

function mentionButton({ lemma, reading }: Mention): CardElement {
  const attributes = { class: 'mention', lang: 'ja', title: reading };
  return button({ kind: 'look-up', text: lemma }, attributes, lemma);
}

/** Data for learners: strokes, level, grade, frequency. */
function studyLabels({ strokes, grade, jlpt, frequency }: CardKanji, texts: CardTexts): string {
  const { t } = texts;
  return joinedLabels([
    t('cardStrokes', [String(strokes)]),
    jlpt !== undefined && t('cardJlpt', [String(jlpt)]),
    grade !== undefined && gradeLabel(grade, texts),
    frequency !== undefined && t('cardFrequency', [String(frequency)]),
  ]);
}

/** KANJIDIC's grades: 1–6 primary school, 8 the other common kanji, 9 and 10 for names. */
function gradeLabel(grade: number, { t }: CardTexts): string {
  if (grade <= 6) return t('cardGrade', [String(grade)]);
  return t(grade === 8 ? 'cardGradeSecondary' : 'cardGradeNames');
}
