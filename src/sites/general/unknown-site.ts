import { compose } from '../patterns';
import type { PageProfile } from '../site-profile';
import { YEAR_MONTH_DAY } from './date-patterns';

/** The profile of a site that has none of its own. */
export const UNKNOWN_SITE: PageProfile = {
  name: '',
  lists: [],
  body: [],
  headline: [],
  meta: [],
  // A date line begins with the date or a word before it: 公開日 2022年2月3日.
  metaText: [compose`^[^\d。]{0,6}${YEAR_MONTH_DAY}`],
  captions: ['figcaption'],
  captionText: [],
  provider: [],
  byline: ['[rel=author]', '[itemprop=author]'],
  extraRoots: [],
  skip: [],
  clutter: [],
  clutterText: [],
  neverHide: [],
};
