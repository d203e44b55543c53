/** Days of the week by their first kanji only, as in calendars and timetables. */
import { begins, ends, type LegacyHeteronym } from './legacy-rules';

const DAYS: readonly (readonly [kanji: string, reading: string])[] = [
  ['月', 'げつ'],
  ['火', 'か'],
  ['水', 'すい'],
  ['木', 'もく'],
  ['金', 'きん'],
  ['土', 'ど'],
  ['日', 'にち'],
];

/** 2日（水）. */
const IN_BRACKETS = { left: ends('[（(]'), right: begins('[）)・]') };
/** A cell of a table: nothing else in the paragraph. */
const ALONE = { left: ends('^'), right: begins('$') };
/** In a list of days: 月・水・金, 月〜金. A 、 is not enough, since it also separates elements: 水、土. */
const IN_ROW = {
  left: ends('^|[・〜～（(、]'),
  right: begins('[・〜～][月火水木金土日](?:[・〜～曜）)0-9０-９午]|$)'),
};
const AT_END_OF_ROW = {
  left: ends('[月火水木金土日][・〜～]'),
  right: begins('[）)曜]|$|[0-9０-９]|午[前後]'),
};

export const WEEKDAYS: readonly LegacyHeteronym[] = DAYS.map(([kanji, reading]) => ({
  surfaces: [kanji],
  rules: [IN_BRACKETS, ALONE, IN_ROW, AT_END_OF_ROW].map((place) => ({ reading, ...place })),
}));
