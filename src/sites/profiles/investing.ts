import type { SiteProfile } from '../profile';

/** Widgets with quotes, between the paragraphs. */
const RELATED_INSTRUMENTS = [
  '.relatedInstrumentsWrapper', // old, inferred
  '[data-test=related-instruments-section]', // new, seen
];

const PERCENT_OFF = '\\d{1,2}\\s?[%％]\\s?(?:引き|割引|オフ|OFF)';

/**
 * jp.investing.com and its mobile host. Three layouts are known:
 * - old: server-rendered desktop pages up to about 2024. No real page was at hand; the selectors
 *   come from what public filter lists and readers of the site agree on.
 * - new: Next.js and Tailwind, from 2024 on. "Seen" below means seen in a real page of 2026; the
 *   rest is drawn by scripts after loading and comes from filter lists.
 * - mobile: m.jp.investing.com, known from filter lists only.
 */
export const investing: SiteProfile = {
  name: 'investing',
  publisher: 'Investing.com',
  hosts: ['jp.investing.com', 'm.jp.investing.com'],
  // /news/world-news/article-597421, /news/economy/article-93CH-1570471, /analysis/some-title-200
  articlePaths: ['^/(?:news|analysis)/(?:[^/]+/)*[^/]*-\\d{3,}/?$'],
  lists: [
    '[data-test=news-list]', // new, seen
    '[data-test=article-item]', // new, seen
    '[data-test=new-and-analysis-list]', // new, inferred; the site's own spelling
    '.js-article-item', // old, inferred
    '[data-test=instrument-header-title]', // quote pages, inferred
  ],
  body: [
    [
      '#article [class*=article_WYSIWYG]', // new, seen; the class ends with a build hash
      '.WYSIWYG.articlePage', // old, inferred
    ],
    ['[class*=article_WYSIWYG]', '[class*=article_articlePage]'],
    ['.articlePage', '.WYSIWYG', '.newsPage'],
    ['#article', '#articlePage', '.article_container'],
  ],
  headline: [
    'h1#articleTitle', // new, seen
    'h1.articleHeader', // old, inferred
    '#articleTitle',
    '.articleHeader',
  ],
  meta: [
    '.contentSectionDetails', // old, inferred
  ],
  metaText: ['発行済', '更新済', { pattern: '^(?:Published|Updated)\\b' }],
  captions: [
    '.imgCarousel .text', // old, inferred; also seen in bodies of the new layout
    '#imgCarousel .text',
    'img ~ .absolute.bottom-0 > p', // new, inferred
    'figcaption',
  ],
  captionText: [{ pattern: '^©\\s?[A-Z]' }],
  provider: [
    'img[src*="/news/providers/"]', // both, inferred
    '.contentSectionDetails img', // old, inferred
    '[data-test=news-provider-name]', // new, inferred
  ],
  providerInTitle: '執筆\\s*[:：]?\\s*(\\S.*)$',
  byline: [
    'a[href*="/members/contributors/"]', // new, seen
    '.contentSectionDetails i > a', // old, inferred
  ],
  extraRoots: [],
  skip: [
    ...RELATED_INSTRUMENTS,
    '[data-test=quotes-box]', // new, seen
    '.outerEleWrapper', // both, inferred: video player
  ],
  clutter: [
    {
      id: 'promotion',
      selectors: [
        '#promo-strip', // both, inferred
        '.promo-strip-wrapper',
        '[class*=promo-strip_proPromo]',
        'a[class*=user-area_proAppControl]', // new, seen: the offer in the header
        '#mid-article-hook', // new, inferred
        '[data-test=contextual-subscription-hook]',
        '[data-article-pro-hook]',
        '.ad-free-stripe',
        '.adsFreeSubscriptionMessage',
        '.mid-page-promo-btn-wrapper',
        '.js-promo-bar',
      ],
    },
    {
      id: 'ad',
      selectors: [
        '#Digioh_Billboard', // new, seen
        '[data-test=ad-slot-visible]', // new, seen
        '[data-ad-label]', // new, seen
        // [class*=ad_] would also find head_, lead_, thread_ in hashed class names.
        'div[class^=ad_ad]', // new, inferred: ad_adgroup__…, ad_ad__…
        'div[class*=" ad_ad"]', // new, seen
        'div[class*=AdBillboard_]', // new, inferred
        '[class^=outbrain_outbrain-wrapper]', // new, inferred
        '.OUTBRAIN',
        '.dfpAdUnitContainer', // old, inferred, and all below
        '.dfpVideo',
        '.dfp-native',
        '.sponsoredArticle',
        '.tradeNowRightColumn',
        '.tradeNowUKText',
        '.js-tradenow-btn',
        '.rightColumnAd',
        '.earAdv',
        '.midHeader',
        '.largeBannerCloser',
        '.mainPopUpBannerDIV',
        '#findABroker',
        '#topBroker',
        '.adDrawer', // mobile, inferred
        '.mediaItem.addUnit',
        '.boxItemAdd',
      ],
    },
    {
      id: 'ad-note',
      selectors: [
        'div.mt-3:has(> u > a[id^=article-ad-disclosure-])', // new, inferred
        '[data-ad-label] + div.mt-3.text-xs', // new, inferred
        'a[id^=article-ad-disclosure-]',
      ],
    },
    {
      id: 'legal',
      selectors: [
        '[data-test=copyrights-years]', // new, seen
        '[data-test=footer-copyright]', // new, seen
        // The footer of 2026 holds the site's links too: this finds it only where it is all text.
        '[data-test=footer]:not(:has(nav)):not(:has(a))',
      ],
    },
    {
      id: 'app',
      selectors: [
        // new, seen: the box around the two store links in the footer
        'div.flex:has([data-test=footer-mobile-links]):not(:has([data-test=footer-links-wrapper]))',
        'a[class*=header_mobile-signup]', // new, seen
        '.installAppPopup', // old, inferred
        '.mobile-apps',
        '#smartbanner', // mobile, inferred
      ],
    },
    {
      id: 'overlay',
      selectors: [
        '#generalOverlay', // old, inferred, as the next five
        '.generalOverlay',
        '#PromoteSignUpPopUp',
        '.signupPromotionPopup',
        '#mainPopUpContainer',
        '#abPopup',
        '[class^=overlay_overlay]', // new, inferred, and all below
        'div.preloaded_lightbox[aria-label="Modal Overlay Box"]',
        '[id^=adNotification]',
        '[class^=ad-notification]',
        '.ad-blocker-popup',
        '.adbBetterExperiencePopup',
      ],
    },
    {
      id: 'notice',
      selectors: [
        '#sideNotificationZone', // old, inferred, and all below
        '.sideNotificationZone',
        '.allow-notifications-popup-wrapper',
        '.floatingAlertWrapper',
        '.js-floated-header-container',
        '.consentBarWrapper',
      ],
    },
  ],
  clutterText: [
    {
      id: 'promotion',
      phrases: [
        { pattern: `^${PERCENT_OFF}でご?(?:購読|開始|登録|利用)` },
        { pattern: `${PERCENT_OFF}で(?:ご購読|開始)[！!]?$` },
        { pattern: `^.{0,4}(?:今なら|最大)[^。]{0,16}${PERCENT_OFF}` },
        { pattern: 'InvestingPro[^。]{0,30}(?:見つけ|発掘|始め|お試し|確認しましょう|チェック)' },
      ],
      climb: 4,
      withinBody: true,
    },
    {
      id: 'ad-note',
      phrases: [
        { pattern: '^(?:第三者による|サードパーティーの?)広告' },
        { pattern: '^3rd party Ad\\b' },
      ],
      climb: 2,
      withinBody: true,
    },
    {
      id: 'legal',
      phrases: [
        { pattern: '^リスク開示書?\\s?[:：]' },
        { pattern: '^Risk Disclosure\\s?:' },
        { pattern: '^Fusion Media\\s?(?:による|および|は|Limited)' },
        '必ずしもリアルタイムおよび正確ではない',
        '金融商品または仮想通貨の取引をする前に',
        '当ウェブサイトに表示される広告により報酬を得る',
        '英語版と日本語版の間に不一致がある',
        '無断複写・転載を禁じます',
      ],
      climb: 3,
      withinBody: false,
    },
    {
      id: 'app',
      phrases: [
        '当社アプリをインストール',
        'アプリへ切り替える',
        'スキャンして、アプリをインストール',
        { pattern: '^アプリを開く$' },
      ],
      climb: 3,
      withinBody: false,
    },
  ],
  neverHide: [
    '[id^=bait-]', // the site measures these to notice ad blockers
    '#articleTitle',
    '.articleHeader',
    '.contentSectionDetails',
    '[data-test=main-header]',
    '.topMenu',
    '#navMenu',
    '[data-test=footer-links-wrapper]',
    '[data-test=footer-social-links]',
    '[data-test=footer-links]',
    '#comments_new',
    '[id^=comments-]',
    '[class*=discussion_discussion-wrapper]',
    ...RELATED_INSTRUMENTS,
    '.mostPopularsContainer',
  ],
};
