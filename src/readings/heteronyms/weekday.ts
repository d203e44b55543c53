/** Days of the week by their first kanji only, as in calendars and timetables. */
import {
  anyOf,
  ARABIC_DIGIT,
  chars,
  END_OF_TEXT,
  oneOrMore,
  sequence,
  START_OF_TEXT,
  words,
} from '../../rules/phrase';
import type { LanguageRule } from '../../rules/language-rule';
import { rule, type ReadingRule } from './reading-rule';

const DAYS = '月火水木金土日';
const BETWEEN_DAYS = chars('・〜～');
const IN_LIST = sequence('、', chars(DAYS));
/** Behind a list of days: 月、水、金の週3回. */
const OF_THE_WEEK = anyOf('曜', words('の各曜 の週 の毎週 の午前 の午後'));

/**
 * The rule that reads the kanji of a weekday.
 * @param proof sentences in which the kanji is something else, with those of `asNoun`; in an object,
 * so that the build can drop them
 */
export function weekday(
  kanji: string,
  reading: string,
  proof: Pick<LanguageRule, 'butNot'>,
): ReadingRule {
  const today = DAYS.indexOf(kanji);
  const yesterday = DAYS.charAt((today + 6) % 7);
  const tomorrow = DAYS.charAt((today + 1) % 7);
  const marked = `｜${kanji}《${reading}》`;
  return rule(reading, {
    why: `In brackets after a date, alone in a table and in a row of days, ${kanji} is short for ${kanji}曜日.`,
    when: [
      // 2日（水）.
      { before: chars('（('), after: chars('）)・') },
      // A cell of a table: nothing else in the paragraph.
      { before: START_OF_TEXT, after: END_OF_TEXT },
      // In a row: 月・水・金, 月〜金. A 、 is not enough, since it also separates elements: 水、土.
      {
        before: [START_OF_TEXT, chars('・〜～（(、')],
        after: sequence(
          BETWEEN_DAYS,
          chars(DAYS),
          anyOf(chars('・〜～曜）)午'), ARABIC_DIGIT, END_OF_TEXT),
        ),
      },
      // In a list, where what follows says that it is of days: 月、水、金の週3回.
      { after: sequence(oneOrMore(IN_LIST), OF_THE_WEEK) },
      { before: sequence(chars(DAYS), '、'), after: OF_THE_WEEK },
      // At the end of one.
      {
        before: sequence(chars(DAYS), BETWEEN_DAYS),
        after: [chars('）)曜'), words('午前 午後'), ARABIC_DIGIT, END_OF_TEXT],
      },
    ],
    reads: [
      `説明会は4月12日（${marked}）に開く。`,
      marked,
      `教室は、${marked}・${tomorrow}曜日に開く。`,
      `教室は週2回（${yesterday}・${marked}）ある。`,
      `教室は${marked}、${tomorrow}の週2回ある。`,
      `教室は${yesterday}、${marked}の週2回ある。`,
    ],
    ...proof,
  });
}

/**
 * Sentences in which the kanji is a noun although its place is similar to that of a weekday, for
 * `butNot`: each condition of the rule is needed by one of them.
 * @param reading of the noun: みず
 */
export function asNoun(kanji: string, reading: string): readonly string[] {
  const marked = `｜${kanji}《${reading}》`;
  const other = kanji === '火' ? '水' : '火';
  return [
    `絵（山と${marked}）を飾る。`,
    `作品（${marked}の絵など）を並べる。`,
    `展覧会の主題は鳥と${marked}`,
    `神々（海と${marked}・${other}・風）をまつる。`,
    `古くから${other}・${marked}をまつる。`,
    `古くから${other}、${marked}をまつる。`,
    `今度は${marked}の週とする。`,
  ];
}
