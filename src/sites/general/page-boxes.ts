/** Boxes around, in and next to an article, known by their tags and by the words of their names. */
import { anyOf, composeCaseless } from '../patterns';

const OUTSIDE_ROLES = [
  'navigation',
  'contentinfo',
  'complementary',
  'banner',
  'search',
  'dialog',
  'alertdialog',
  'menu',
];

/** Hold no article. `header` is not one of them: articles have headers too. */
export const OUTSIDE = [
  'nav',
  'footer',
  'aside',
  'dialog',
  'button',
  ...OUTSIDE_ROLES.map((role) => `[role=${role}]`),
  '[hidden]',
  '[contenteditable]',
  '[aria-hidden=true]',
  '[style*="display:none"]',
  '[style*="display: none"]',
].join();

/** Never judged by their names, which describe the page: `<body class="has-sidebar">`. */
export const FRAME = 'html,body,main,article,h1';

/** Paragraphs with a tag of their own; other blocks hold their text directly, with `<br>`. */
export const PARAGRAPH = 'p,li,dd,dt,blockquote,h2,h3,h4,h5,h6,figcaption,td,th';

/** Next to a word in a name. Names with other signs are Tailwind's: `hover:…`, `w-1/2`. */
const NAME = /[^\s[\]:/]*/u;

/** In a class or an id, as whole words: `post-comments_list`. */
function named(words: RegExp): RegExp {
  return composeCaseless`(?:^|\s)(?:${NAME}[-_])?${words}(?:[-_]${NAME})?(?!\S)`;
}

/**
 * Names of boxes that are not the article, hyphenated as by `namesOf`. Whole words only: `popup`
 * would drop the company names inside investing.com's paragraphs, `ad` is too short to mean
 * anything.
 */
export const OUTSIDE_NAMES = named(
  anyOf(
    /comments?|discussion|disclaimer|footer|sidebar|related|relation|ranking|recommend(?:s|ed)?/u,
    /breadcrumb|copyright|cookie|gdpr|newsletter|promo|advertisement|sponsored|share|social/u,
    /pager|pagination/u,
  ),
);

/** Names of boxes about an author. A box that holds much of the text is not one of them. */
export const AUTHOR_NAMES = named(
  /authors?|writers?|reporters?|contributors?|profile|biography|bio/u,
);

/** Names of text that only screen readers read out. */
export const SCREEN_READER_NAMES = named(
  anyOf(
    /sr-only|screen-?reader(?:-text|-only)?|visually-?hidden|hidden-visually/u,
    /assistive-text|a11y-hidden|element-invisible/u,
  ),
);
