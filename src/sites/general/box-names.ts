/**
 * What Japanese and other news sites call the boxes around their articles, as whole words of class,
 * id, tag and role: `sns-share`, `articleRelated`, `p-ranking__list`. A word that is also a subject
 * of news (share price, related company, promotion of a team) counts only beside a word of layout,
 * or not beside the word that gives it the other meaning.
 */
import { anyOf, compose } from '../patterns';
import type { ClutterNameRule } from '../site-profile';

/** Words of layout. They follow a word that would say too little alone: `share-box`. */
const BOX = anyOf(
  /area|banner|bar|block|bnr|bottom|box|btns?|buttons?|cassette|cont|container|contents?/u,
  /field|foot|footer|frame|guide|head|header|icons?|inner|items?|label|lead|links?|list/u,
  /mod|module|modal|navi|panel|parts|popup|section|sec|set|space|sp|pc|slot/u,
  /text|title|tools?|top|ttl|unit|widget|window|wrap|wrapper/u,
);

/** Whole words; a number may follow, as in `banner2`. */
function words(...patterns: readonly RegExp[]): RegExp {
  return compose`\b${anyOf(...patterns)}\d*\b`;
}

/** `no-ads` and `has-related` are states of a page, not boxes. */
const NO_STATE =
  /\b(?<!\b(?:no|non|not|has|have|with|without|is|hide|disable|before|after|under)-)/u;

/** Whole words that no word of state precedes. */
function boxWords(...patterns: readonly RegExp[]): RegExp {
  return compose`${NO_STATE}${words(...patterns)}`;
}

const AD = boxWords(
  /ads?(?!-(?:free|block|blocker|none|min|hoc))/u,
  compose`adv-?${BOX}`,
  /advert/u,
  /advertise(?:ment|ments|r|rs)?/u,
  /advertising/u,
  /adsense/u,
  /adsbygoogle/u,
  /(?:google|dfp|gpt|native|text|inline|article|infeed|overlay|rect|rectangle)ads?/u,
  /(?:side|sub|top|bottom|sp|pc|header|footer)ads?/u,
  compose`ads?${BOX}`,
  /sponsor(?:ed|s)?(?!-(?:company|name))/u,
  /sponsored-?(?:links?|contents?)/u,
  /tie-?up/u,
  /infeed/u,
  /pr-?(?:area|banner|block|bnr|box|contents?|frame|item|label|links?|list)/u,
  /pr-?(?:module|sec|section|space|text|unit|widget|wire)/u,
  /(?:native|article|side|text)-?pr/u,
  /super-?banner/u,
  /outbrain/u,
  /taboola/u,
  /logly/u,
  /popin/u,
  /criteo/u,
  /gliaplayer/u,
  /uzou/u,
  /white-?papers?/u,
  /koukoku/u,
);

const SHARE = boxWords(
  /share(?!-(?:price|prices|holder|holders|holding|buyback|repurchase|info|market))/u,
  /shares-?buttons?/u,
  /sharing/u,
  compose`share${BOX}`,
  /sns/u,
  compose`sns-?(?:share|${BOX})`,
  /sbm/u,
  compose`(?:social|sosial)-?(?:bkm|bookmarks?|follow|media|networks?|plugin|share|sharing|${BOX})`,
  /socials?(?=-?(?:$| ))/u,
  /(?:facebook|twitter|hatena|line|x)-?(?:share|btn|button|follow)/u,
  /hatebu/u,
  /addthis/u,
  /addtoany/u,
  /follow-?us/u,
  compose`follow-?${BOX}`,
);

/** Related to a subject of news: `related-company`, `related-stocks`. */
const RELATED_SUBJECT = anyOf(
  /company|companies|stocks?|meigara|code|codes|instruments?|party|parties|person|persons/u,
  /tags?|words?|keywords?|terms?/u,
);

const RELATED = boxWords(
  compose`relat(?:ed|ion|ive)s?(?!-${RELATED_SUBJECT})`,
  compose`related-?(?:articles?|news|posts?|links?|entry|entries|contents?|stories|topics?|list|${BOX})`,
  /kanren/u,
  compose`kanren-?(?:kiji|news|link|${BOX})`,
  /rec+om+end(?:s|ed|ation|ations)?/u,
  /osusume/u,
  /pick-?ups?/u,
  /(?:you-?)?may-?(?:also-?)?like/u,
  /also-?(?:read|like)/u,
  /read-?also/u,
  /(?:other|more|next|latest|new|recent|another)-?(?:articles?|news|posts?|entry|entries|stories|topics)/u,
  /articles?-?(?:list|other|recommend)/u,
  /awasete/u,
  /feature-?list/u,
  /special-?(?:feature|list)/u,
  /otherbox/u,
);

const RANKING = boxWords(
  /ranking(?!-(?:table|data|result))/u,
  /(?:access|weekly|daily|news|article)-?ranking/u,
  compose`ranking-?${BOX}`,
  /rank-?(?:list|box|area|news|module)/u,
  /popular(?:s|ity)?/u,
  compose`popular-?(?:articles?|news|posts?|entry|entries|list|${BOX})`,
  /most-?(?:popular|read|viewed|shared)s?/u,
  /ninki/u,
  /trending/u,
  /hot-?(?:news|topics?|articles?|entry)/u,
);

const NEWSLETTER = boxWords(
  /news-?letters?/u,
  /mail-?maga(?:zine)?s?/u,
  /mel-?maga/u,
  /merumaga/u,
  /mail-?(?:news|form|regist(?:er|ration)?|magazine)/u,
  compose`nl-?(?:${BOX}|regist(?:er|ration)?)`,
  /(?:\w+)?nllink/u,
);

const OFFER_BOX = /banner|bnr|promo|promotion|guide|cta|campaign|invite|ad/u;
const SIGN_UP_BOX = /banner|bnr|promo|guide|cta|box|area|block|panel|case/u;

const SUBSCRIPTION = boxWords(
  /subscri(?:be|ption|ptions)/u,
  /kou?doku/u,
  compose`(?:premium|member|members|membership|kaiin|plan|paid|trial|denshiban)-?${OFFER_BOX}`,
  compose`(?:regist(?:er|ration)|signup|sign-up|touroku)-?${SIGN_UP_BOX}`,
  /panel-register(?:-case)?/u,
);

const PROMOTION = boxWords(
  /promos?/u,
  compose`promotions?-?${BOX}`,
  compose`campaign-?${BOX}`,
  /(?:event|seminar|book|shop|kokuchi|info|special|global|bottom|top|side|article)-?(?:banner|bnr|promo)s?/u,
  /banner(?:s|area|list|box|wrap)?/u,
  /bnr(?:s|area|list|box|wrap)?/u,
  /kokuchi/u,
  /cta/u,
);

const APP = boxWords(
  /app-?(?:banner|bnr|dl|download|guide|install|promo|promotion|qr|store)s?/u,
  /app-?(?:badge|link|open|introduction|appeal)s?/u,
  /(?:open|download|install|dl|get|use)-?app/u,
  /open-?app-?\w*/u,
  /smart-?(?:app-?)?banner/u,
  /google-?play/u,
);

const NOTICE = boxWords(
  /cookies?-?(?:bar|banner|consent|notice|notification|popup|modal|alert|box|law|confirm)/u,
  /cookies?-?(?:dialog|message|policy-?(?:bar|banner|notice|popup))/u,
  /gdpr/u,
  /ccpa/u,
  /consent-?(?:bar|banner|box|notice|popup|modal|dialog|manager)/u,
  /(?:unsupported|old|legacy|update)-?browser/u,
  /browser-?(?:alert|notice|update|warning)/u,
  /(?:push|webpush|notification)-?(?:banner|dialog|modal|optin|permission|popup|prompt|request)/u,
);

const TOOL = /tools?|toolbox|utility|actions?|btns?|buttons?/u;

const TOOLS = boxWords(
  /(?:font|text|moji|character)-?(?:size|resize|resizer|changer?)/u,
  compose`(?:article|entry|page|post|news)-?(?:main|top|head|header|foot|bottom)?-?${TOOL}`,
  /tool-?(?:box|bar)/u,
  /action-?(?:area|bar|btns?|buttons?|list)/u,
  /print-?(?:btn|button|link)/u,
  /(?:article|page|btn|button|icon)-?print/u,
  /(?:clip|scrap|bookmark|keep|save)-?(?:btn|button|area|box|modal|link)/u,
  /enquete/u,
  /ank(?:e|ee)to/u,
  /questionnaire/u,
  /survey/u,
  /reactions?-?(?:btns?|buttons?|area|box|list)/u,
  /articletools?/u,
);

const LEGAL_TEXT = anyOf(
  /Copyright|©|All [Rr]ights|無断|著作権|免責/u,
  /個人情報|プライバシー|利用規約|会社概要|運営会社|Privacy/u,
);

const FOOTER = compose`^footer |rolecontentinfo|${words(
  /footer|foot|(?:global|site|page|common|master|g|l)-?footer|\w*footer/u,
)}`;

const LEGAL = words(/copy-?rights?|disclaimers?|menseki/u);

const DIALOG = compose`^dialog |roledialog|rolealertdialog|${words(
  /modals?|dialogs?|lightbox|popups?|pop-up|popover|interstitial|splash|overlay/u,
)}`;

const COMMENTS = words(/comments?|commentarea|commentbox|disqus|discussions?/u);

const SIDEBAR = compose`^aside |rolecomplementary|${words(
  /side|side-?(?:bar|column|contents?|area|menu|block|box|inner|wrap|wrapper|list)/u,
  /(?<!(?:article|detail|entry|main|post)\w*-)sub-?(?:column|contents?|col|area|side)/u,
  /(?:right|left)-?(?:side|bar|column|col|rail|area|menu|contents?|block|box)/u,
  /rail|secondary|column-?(?:right|left|sub)|aside/u,
)}`;

const NAVIGATION = compose`^(?:nav|header) |rolenavigation|rolebanner|rolesearch|${words(
  /(?:g|global|local|site|main|header|sp|pc|page|foot|footer|sub)?-?nav(?:i|igation|bar|is)?/u,
  /gnav|menus?|(?:global|site|page|common|master|g|l)-?header/u,
  /bread-?crumbs?|pankuzu|topic-?path|pagers?|pagination|paging|drawer/u,
)}`;

/** In order of precedence: an advertisement with share buttons is an advertisement. */
export const clutterNames: readonly ClutterNameRule[] = [
  { id: 'ad', names: AD, place: 'anywhere', maxPlain: 200 },
  { id: 'notice', names: NOTICE, place: 'anywhere', maxPlain: 1_500 },
  { id: 'app', names: APP, place: 'anywhere', maxPlain: 250 },
  { id: 'newsletter', names: NEWSLETTER, place: 'main-column', maxPlain: 300 },
  { id: 'subscription', names: SUBSCRIPTION, place: 'main-column', maxPlain: 300, minLinks: 1 },
  { id: 'promotion', names: PROMOTION, place: 'main-column', maxPlain: 200, minLinks: 1 },
  { id: 'share', names: SHARE, place: 'main-column', maxPlain: 150 },
  { id: 'ranking', names: RANKING, place: 'main-column', maxPlain: 150, minLinks: 2 },
  { id: 'related', names: RELATED, place: 'main-column', maxPlain: 150, minLinks: 1 },
  { id: 'tools', names: TOOLS, place: 'main-column', maxPlain: 200 },
  { id: 'legal', names: FOOTER, place: 'after', maxPlain: 3_000, text: LEGAL_TEXT },
  { id: 'legal', names: LEGAL, place: 'after', maxPlain: 1_500 },
  { id: 'overlay', names: DIALOG, place: 'surroundings', maxPlain: 0 },
  { id: 'comments', names: COMMENTS, place: 'surroundings', maxPlain: 0 },
  { id: 'sidebar', names: SIDEBAR, place: 'surroundings', maxPlain: 0 },
  { id: 'navigation', names: NAVIGATION, place: 'surroundings', maxPlain: 0 },
];
