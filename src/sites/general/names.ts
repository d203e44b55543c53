import type { ClutterNameRule } from '../site-profile';

/**
 * What Japanese and other news sites call the boxes around their articles, as whole words of class,
 * id, tag and role: `sns-share`, `articleRelated`, `p-ranking__list`. Words that also stand for a
 * subject of news (share price, related company, promotion of a team) count only with a word of
 * layout, or are barred beside the word that gives them the other meaning.
 */

/** Words of layout that follow a word which alone would say too little. */
const BOX =
  '(?:area|banner|bar|block|bnr|bottom|box|btn|btns|button|buttons|cassette|cont|container|content|contents|field|foot|footer|frame|guide|head|header|icon|icons|inner|item|items|label|lead|link|links|list|mod|module|modal|module|navi|panel|parts|popup|section|sec|set|space|sp|pc|slot|text|title|tools?|top|ttl|unit|widget|window|wrap|wrapper)';

/** Not after a word that makes it the absence of the thing or a state of a page that has it. */
const NOT_STATE =
  '\\b(?<!\\b(?:no|non|not|has|have|with|without|is|hide|disable|before|after|under)-)';
const word = (words: string) => `\\b(?:${words})\\d*\\b`;

const AD = word(
  [
    'ads?(?!-(?:free|block|blocker|none|min|hoc))',
    `adv-?${BOX}`,
    'advert',
    'advertise(?:ment|ments|r|rs)?',
    'advertising',
    'adsense',
    'adsbygoogle',
    `(?:google|dfp|gpt|native|text|side|sub|top|bottom|inline|sp|pc|article|infeed|overlay|rect|rectangle|header|footer)ads?`,
    `ads?${BOX}`,
    'sponsor(?:ed|s)?(?!-(?:company|name))',
    'sponsored-?(?:links?|contents?)',
    'tie-?up',
    'infeed',
    `pr-?(?:area|banner|block|bnr|box|contents?|frame|item|label|links?|list|module|sec|section|space|text|unit|widget|wire)`,
    `(?:native|article|side|text)-?pr`,
    'super-?banner',
    'outbrain',
    'taboola',
    'logly',
    'popin',
    'criteo',
    'gliaplayer',
    'uzou',
    'white-?papers?',
    'koukoku',
  ].join('|'),
);

const SHARE = word(
  [
    'share(?!-(?:price|prices|holder|holders|holding|buyback|repurchase|info|market))',
    'shares-?buttons?',
    'sharing',
    `share${BOX}`,
    'sns',
    `sns-?(?:share|${BOX})`,
    'sbm',
    `(?:social|sosial)-?(?:bkm|bookmarks?|follow|media|networks?|plugin|share|sharing|${BOX})`,
    `socials?(?=-?(?:$| ))`,
    `(?:facebook|twitter|hatena|line|x)-?(?:share|btn|button|follow)`,
    'hatebu',
    'addthis',
    'addtoany',
    'follow-?us',
    `follow-?${BOX}`,
  ].join('|'),
);

const RELATED = word(
  [
    `relat(?:ed|ion|ive)s?(?!-(?:company|companies|stocks?|meigara|code|codes|instruments?|party|parties|person|persons|tags?|words?|keywords?|terms?))`,
    `related-?(?:articles?|news|posts?|links?|entry|entries|contents?|stories|topics?|list|${BOX})`,
    'kanren',
    `kanren-?(?:kiji|news|link|${BOX})`,
    'rec+om+end(?:s|ed|ation|ations)?',
    'osusume',
    'pick-?ups?',
    '(?:you-?)?may-?(?:also-?)?like',
    'also-?(?:read|like)',
    'read-?also',
    `(?:other|more|next|latest|new|recent|another)-?(?:articles?|news|posts?|entry|entries|stories|topics)`,
    'articles?-?(?:list|other|recommend)',
    'awasete',
    'feature-?list',
    'special-?(?:feature|list)',
    'otherbox',
  ].join('|'),
);

const RANKING = word(
  [
    `ranking(?!-(?:table|data|result))`,
    `(?:access|weekly|daily|news|article)-?ranking`,
    `ranking-?${BOX}`,
    `rank-?(?:list|box|area|news|module)`,
    'popular(?:s|ity)?',
    `popular-?(?:articles?|news|posts?|entry|entries|list|${BOX})`,
    'most-?(?:popular|read|viewed|shared)s?',
    'ninki',
    'trending',
    `hot-?(?:news|topics?|articles?|entry)`,
  ].join('|'),
);

const NEWSLETTER = word(
  [
    'news-?letters?',
    'mail-?maga(?:zine)?s?',
    'mel-?maga',
    'merumaga',
    `mail-?(?:news|form|regist(?:er|ration)?|magazine)`,
    `nl-?(?:${BOX}|regist(?:er|ration)?)`,
    '(?:\\w+)?nllink',
  ].join('|'),
);

const SUBSCRIPTION = word(
  [
    'subscri(?:be|ption|ptions)',
    'kou?doku',
    `(?:premium|member|members|membership|kaiin|plan|paid|trial|denshiban)-?(?:banner|bnr|promo|promotion|guide|cta|campaign|invite|ad)`,
    `(?:regist(?:er|ration)|signup|sign-up|touroku)-?(?:banner|bnr|promo|guide|cta|box|area|block|panel|case)`,
    `panel-register(?:-case)?`,
  ].join('|'),
);

const PROMOTION = word(
  [
    'promos?',
    `promotions?-?${BOX}`,
    `campaign-?${BOX}`,
    `(?:event|seminar|book|shop|kokuchi|info|special|global|bottom|top|side|article)-?(?:banner|bnr|promo)s?`,
    'banner(?:s|area|list|box|wrap)?',
    'bnr(?:s|area|list|box|wrap)?',
    'kokuchi',
    'cta',
  ].join('|'),
);

const APP = word(
  [
    `app-?(?:banner|bnr|dl|download|guide|install|promo|promotion|qr|store|badge|link|open|introduction|appeal)s?`,
    '(?:open|download|install|dl|get|use)-?app',
    `open-?app-?\\w*`,
    'smart-?(?:app-?)?banner',
    'google-?play',
  ].join('|'),
);

const NOTICE = word(
  [
    `cookies?-?(?:bar|banner|consent|notice|notification|popup|modal|alert|box|law|confirm|dialog|message|policy-?(?:bar|banner|notice|popup))`,
    'gdpr',
    'ccpa',
    `consent-?(?:bar|banner|box|notice|popup|modal|dialog|manager)`,
    `(?:unsupported|old|legacy|update)-?browser`,
    `browser-?(?:alert|notice|update|warning)`,
    `(?:push|webpush|notification)-?(?:banner|dialog|modal|optin|permission|popup|prompt|request)`,
  ].join('|'),
);

const TOOLS = word(
  [
    `(?:font|text|moji|character)-?(?:size|resize|resizer|changer?)`,
    `(?:article|entry|page|post|news)-?(?:main|top|head|header|foot|bottom)?-?(?:tools?|toolbox|utility|actions?|btns?|buttons?)`,
    'tool-?(?:box|bar)',
    `action-?(?:area|bar|btns?|buttons?|list)`,
    `print-?(?:btn|button|link)`,
    `(?:article|page|btn|button|icon)-?print`,
    `(?:clip|scrap|bookmark|keep|save)-?(?:btn|button|area|box|modal|link)`,
    'enquete',
    'ank(?:e|ee)to',
    'questionnaire',
    'survey',
    `reactions?-?(?:btns?|buttons?|area|box|list)`,
    'articletools?',
  ].join('|'),
);

const LEGAL_TEXT =
  'Copyright|©|All [Rr]ights|無断|著作権|個人情報|プライバシー|利用規約|会社概要|運営会社|免責|Privacy';

/** In the order in which they are asked: an advertisement with share buttons is an advertisement. */
export const clutterNames: readonly ClutterNameRule[] = [
  { id: 'ad', names: NOT_STATE + AD, place: 'anywhere', most: 200 },
  { id: 'notice', names: NOT_STATE + NOTICE, place: 'anywhere', most: 1_500 },
  { id: 'app', names: NOT_STATE + APP, place: 'anywhere', most: 250 },
  { id: 'newsletter', names: NOT_STATE + NEWSLETTER, place: 'column', most: 300 },
  { id: 'subscription', names: NOT_STATE + SUBSCRIPTION, place: 'column', most: 300, links: 1 },
  { id: 'promotion', names: NOT_STATE + PROMOTION, place: 'column', most: 200, links: 1 },
  { id: 'share', names: NOT_STATE + SHARE, place: 'column', most: 150 },
  { id: 'ranking', names: NOT_STATE + RANKING, place: 'column', most: 150, links: 2 },
  { id: 'related', names: NOT_STATE + RELATED, place: 'column', most: 150, links: 1 },
  { id: 'tools', names: NOT_STATE + TOOLS, place: 'column', most: 200 },
  {
    id: 'legal',
    names:
      '^footer |rolecontentinfo|' +
      word('footer|foot|(?:global|site|page|common|master|g|l)-?footer|\\w*footer'),
    place: 'after',
    most: 3_000,
    says: LEGAL_TEXT,
  },
  {
    id: 'legal',
    names: word('copy-?rights?|disclaimers?|menseki'),
    place: 'after',
    most: 1_500,
  },
  {
    id: 'overlay',
    names:
      '^dialog |roledialog|rolealertdialog|' +
      word('modals?|dialogs?|lightbox|popups?|pop-up|popover|interstitial|splash|overlay'),
    place: 'surroundings',
    most: 0,
  },
  {
    id: 'comments',
    names: word('comments?|commentarea|commentbox|disqus|discussions?'),
    place: 'surroundings',
    most: 0,
  },
  {
    id: 'sidebar',
    names:
      '^aside |rolecomplementary|' +
      word(
        `side|side-?(?:bar|column|contents?|area|menu|block|box|inner|wrap|wrapper|list)|(?<!(?:article|detail|entry|main|post)\\w*-)sub-?(?:column|contents?|col|area|side)|(?:right|left)-?(?:side|bar|column|col|rail|area|menu|contents?|block|box)|rail|secondary|column-?(?:right|left|sub)|aside`,
      ),
    place: 'surroundings',
    most: 0,
  },
  {
    id: 'navigation',
    names:
      '^(?:nav|header) |rolenavigation|rolebanner|rolesearch|' +
      word(
        `(?:g|global|local|site|main|header|sp|pc|page|foot|footer|sub)?-?nav(?:i|igation|bar|is)?|gnav|menus?|(?:global|site|page|common|master|g|l)-?header|bread-?crumbs?|pankuzu|topic-?path|pagers?|pagination|paging|drawer`,
      ),
    place: 'surroundings',
    most: 0,
  },
];
