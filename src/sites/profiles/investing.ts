import { compose } from '../patterns';
import { inferred, seen, type SiteFacts } from '../site-facts';

/** Widgets with quotes, between the paragraphs: of the new and of the old layout. */
const RELATED_INSTRUMENTS = [
  seen(2026, '[data-test=related-instruments-section]'),
  inferred('.relatedInstrumentsWrapper'),
];

const PERCENT_OFF = /\d{1,2}\s?[%％]\s?(?:引き|割引|オフ|OFF)/u;

/**
 * jp.investing.com and its mobile host. Three layouts are known:
 * - old: server-rendered desktop pages up to about 2024. No page was available; the selectors are
 *   those on which public filter lists and people who read the site agree.
 * - new: Next.js and Tailwind, from 2024 on. A part of it is drawn by scripts after loading and
 *   comes from filter lists.
 * - mobile: m.jp.investing.com, known from filter lists only.
 * Articles of Fisco have no paragraphs: their text is in the body itself, with `<br>`.
 */
export const investing: SiteFacts = {
  name: 'investing',
  publisher: 'Investing.com',
  hosts: ['jp.investing.com', 'm.jp.investing.com'],
  // /news/world-news/article-597421, /news/economy/article-93CH-1570471, /analysis/some-title-200
  articlePaths: seen(2026, /^\/(?:news|analysis)\/(?:[^/]+\/)*[^/]*-\d{3,}\/?$/u),
  lists: [
    seen(2026, '[data-test=news-list]', '[data-test=article-item]'),
    // The second is a quote page. The first is spelt so by the site.
    inferred('[data-test=new-and-analysis-list]', '[data-test=instrument-header-title]'),
    inferred('.js-article-item'),
  ],
  body: [
    [seen(2026, '#article [class*=article_WYSIWYG]'), inferred('.WYSIWYG.articlePage')],
    seen(2026, '[class*=article_WYSIWYG]', '[class*=article_articlePage]'),
    inferred('.articlePage', '.WYSIWYG', '.newsPage'),
    [seen(2026, '#article'), inferred('#articlePage', '.article_container')],
  ],
  headline: [
    seen(2026, 'h1#articleTitle'),
    inferred('h1.articleHeader', '#articleTitle', '.articleHeader'),
  ],
  meta: inferred('.contentSectionDetails'),
  metaText: ['発行済', '更新済', /^(?:Published|Updated)\b/u],
  captions: inferred(
    '.imgCarousel .text',
    '#imgCarousel .text',
    'img ~ .absolute.bottom-0 > p', // over the first picture of the new layout
  ),
  captionText: [/^©\s?[A-Z]/u],
  provider: inferred(
    'img[src*="/news/providers/"]',
    '.contentSectionDetails img',
    '[data-test=news-provider-name]',
  ),
  providerInTitle: /執筆\s*[:：]?\s*(\S.*)$/u,
  byline: [
    seen(2026, 'a[href*="/members/contributors/"]'),
    inferred('.contentSectionDetails i > a'),
  ],
  skip: [
    ...RELATED_INSTRUMENTS,
    seen(2026, '[data-test=quotes-box]'),
    inferred('.outerEleWrapper'), // video player
  ],
  clutter: {
    promotion: [
      seen(2026, 'a[class*=user-area_proAppControl]'), // the offer in the header
      inferred(
        '#promo-strip',
        '.promo-strip-wrapper',
        '[class*=promo-strip_proPromo]',
        '#mid-article-hook',
        '[data-test=contextual-subscription-hook]',
        '[data-article-pro-hook]',
        '.ad-free-stripe',
        '.adsFreeSubscriptionMessage',
        '.mid-page-promo-btn-wrapper',
        '.js-promo-bar',
      ),
    ],
    ad: [
      seen(
        2026,
        '#Digioh_Billboard',
        '[data-test=ad-slot-visible]',
        '[data-ad-label]',
        // [class*=ad_] would also find head_, lead_, thread_ in hashed class names.
        'div[class*=" ad_ad"]',
      ),
      inferred(
        'div[class^=ad_ad]',
        'div[class*=AdBillboard_]',
        '[class^=outbrain_outbrain-wrapper]',
      ),
      // The old layout; the last three are the mobile one.
      inferred(
        '.OUTBRAIN',
        '.dfpAdUnitContainer',
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
        '.adDrawer',
        '.mediaItem.addUnit',
        '.boxItemAdd',
      ),
    ],
    'ad-note': inferred(
      'div.mt-3:has(> u > a[id^=article-ad-disclosure-])',
      '[data-ad-label] + div.mt-3.text-xs',
      'a[id^=article-ad-disclosure-]',
    ),
    legal: [
      seen(2026, '[data-test=copyrights-years]', '[data-test=footer-copyright]'),
      // The footer of 2026 holds the site's links too: this finds it only where it is all text.
      inferred('[data-test=footer]:not(:has(nav)):not(:has(a))'),
    ],
    app: [
      seen(
        2026,
        // The box around the two store links in the footer.
        'div.flex:has([data-test=footer-mobile-links]):not(:has([data-test=footer-links-wrapper]))',
        'a[class*=header_mobile-signup]',
      ),
      inferred('.installAppPopup', '.mobile-apps', '#smartbanner'),
    ],
    overlay: inferred(
      '#generalOverlay',
      '.generalOverlay',
      '#PromoteSignUpPopUp',
      '.signupPromotionPopup',
      '#mainPopUpContainer',
      '#abPopup',
      '[class^=overlay_overlay]',
      'div.preloaded_lightbox[aria-label="Modal Overlay Box"]',
      '[id^=adNotification]',
      '[class^=ad-notification]',
      '.ad-blocker-popup',
      '.adbBetterExperiencePopup',
    ),
    notice: inferred(
      '#sideNotificationZone',
      '.sideNotificationZone',
      '.allow-notifications-popup-wrapper',
      '.floatingAlertWrapper',
      '.js-floated-header-container',
      '.consentBarWrapper',
    ),
  },
  clutterText: [
    {
      id: 'promotion',
      phrases: [
        compose`^${PERCENT_OFF}でご?(?:購読|開始|登録|利用)`,
        compose`${PERCENT_OFF}で(?:ご購読|開始)[！!]?$`,
        compose`^.{0,4}(?:今なら|最大)[^。]{0,16}${PERCENT_OFF}`,
        /InvestingPro[^。]{0,30}(?:見つけ|発掘|始め|お試し|確認しましょう|チェック)/u,
      ],
      maxClimb: 4,
      withinBody: true,
    },
    {
      id: 'ad-note',
      phrases: [/^(?:第三者による|サードパーティーの?)広告/u, /^3rd party Ad\b/u],
      maxClimb: 2,
      withinBody: true,
    },
    {
      id: 'legal',
      phrases: [
        /^リスク開示書?\s?[:：]/u,
        /^Risk Disclosure\s?:/u,
        /^Fusion Media\s?(?:による|および|は|Limited)/u,
        '必ずしもリアルタイムおよび正確ではない',
        '金融商品または仮想通貨の取引をする前に',
        '当ウェブサイトに表示される広告により報酬を得る',
        '英語版と日本語版の間に不一致がある',
        '無断複写・転載を禁じます',
      ],
      maxClimb: 3,
      withinBody: false,
    },
    {
      id: 'app',
      phrases: [
        '当社アプリをインストール',
        'アプリへ切り替える',
        'スキャンして、アプリをインストール',
        /^アプリを開く$/u,
      ],
      maxClimb: 3,
      withinBody: false,
    },
  ],
  neverHide: [
    seen(
      2026,
      '#articleTitle',
      '[data-test=main-header]',
      '[data-test=footer-links-wrapper]',
      '[data-test=footer-social-links]',
      '[data-test=footer-links]',
      '[id^=comments-]',
    ),
    inferred(
      '.articleHeader',
      '.contentSectionDetails',
      '.topMenu',
      '#navMenu',
      'footer nav',
      '#comments_new',
      '[class*=discussion_discussion-wrapper]',
      '.mostPopularsContainer',
    ),
    ...RELATED_INSTRUMENTS,
  ],
};
