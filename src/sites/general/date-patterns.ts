import { anyOf, compose } from '../patterns';

/** A date, up to the number of its day: 2022年2月3, 2022/02/03, 2022.2.3. */
export const YEAR_MONTH_DAY = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}/u;

/** A date with or without its year: 10月12日. */
export const DATE = anyOf(YEAR_MONTH_DAY, /\d{1,2}月\d{1,2}日/u);

/** 2022/02/03 19:31, 2022年2月3日19時31分 */
const DAY_AND_TIME = compose`${YEAR_MONTH_DAY}日?(?:\s*\d{1,2}[:時]\d{2}分?)?`;

const UPDATED = /更新|Updated/u;
const PUBLISHED = /発行|Published/u;

/**
 * A date of a date line. The group `updated` is there where the text before says that it is the
 * date of the last change: 発行済 2022-02-03 00:22 更新済 2022-02-03 08:10 has one of each kind.
 */
export const LABELED_DATE = compose`(?:(?<updated>${UPDATED})|${PUBLISHED}|^)(?:(?!${UPDATED}|${PUBLISHED})[^])*?(?<date>${DAY_AND_TIME})`;
