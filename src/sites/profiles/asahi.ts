import { inferred, seen, type SiteFacts } from '../site-facts';

/**
 * Class names are hashes that change with each build, so the element of the body is known by what
 * it holds. The notice of how much of an article is left to buy (#KeyGold) stays.
 */
export const asahi: SiteFacts = {
  name: 'asahi',
  publisher: '朝日新聞',
  hosts: ['www.asahi.com', 'digital.asahi.com'],
  articlePaths: [
    seen([2019, 2021, 2025], /^\/(?:sp\/)?articles\/[A-Z0-9]+\.html$/u),
    inferred(
      /^\/(?:and(?:_[a-z])?|relife|globe)\/article\/\d+\/?$/u,
      /^\/[a-z]+\/reuters\/[A-Z0-9]+\.html$/u,
    ),
  ],
  lists: inferred('#HeadlineTop', '.ListBlock'),
  body: [
    [
      seen([2021, 2025, 2026], 'main#main > div:has(> h1) ~ div:has(> p)'),
      seen(2019, '.ArticleBody .ArticleText'),
    ],
    [seen(2021, 'main#main ._2rW9J'), seen(2025, 'main#main .nfyQp')],
    [seen(2019, '.ArticleText')],
  ],
  headline: [
    seen([2021, 2025], 'main#main > div > h1'),
    seen(2019, '#MainInner h1'),
    inferred('main h1', '.ArticleTitle h1'),
  ],
  meta: [
    seen([2021, 2025], 'main#main > div > h1 + div'),
    seen(2019, '.ArticleTitle .TagUnderTitle'),
  ],
  byline: seen([2021, 2025, 2026], 'main#main > div > h1 + div > span:not(:has(time))'),
  // Below a player: 【動画】横浜港で見つかった車.
  captions: [
    seen(2019, '.ImagesMod'),
    seen(2026, 'main#main > div > div:has(> div > [data-videoid])'),
  ],
  // Links to other parts of a series, between the paragraphs.
  skip: seen(2021, 'main#main > div:has(> p) > div:has(> ul)'),
  clutter: {
    ad: [
      seen(2019, '.AdMod', '#NativePr', '.PrTextMod', '.OutbrainAdMod', '#Outbrain_Osusume'),
      seen([2021, 2025], 'main#main .notPrint:has(.AdMod)', '#kijinaka_rect'),
      seen(2025, '.p_infeed_list_wrapper'),
    ],
    subscription: [
      seen([2021, 2025], '.ArticleNoteBox', 'main#main > div:has(.ArticleNoteBox)'),
      // The offer below a free article; the box of a paid one says how much is left, and stays.
      seen(2025, 'main#main > div:not([id]):not(:has(> p)):has(a[href*="/subscribe/"])'),
    ],
    share: [seen([2021, 2025], 'main#main > .notPrint:has(> ul)'), seen(2019, '.SnsUtilityArea')],
    related: [
      seen([2021, 2025], '.l-main > div', 'aside.l-aside'),
      seen(2021, 'main#main > .notPrint:has(> h2)'),
      // 関連トピック・ジャンル, and the reporters with what they cover.
      seen(2026, 'main#main > div:has(> hr)', '#writerProfile'),
      seen(2019, '.RelatedLinkMod', '#ArticleTopNews', '#ArticleNewsListArea', '#FeatureBoxArea'),
      seen(2019, '#Sub'),
    ],
    legal: [seen(2019, '#Footer'), seen([2021, 2025], '.l-wrapper ~ footer')],
    app: inferred('#AppBanner', '.smartbanner'),
    notice: inferred('#CookiePolicy', '.CookiePolicyMod'),
  },
  neverHide: [seen(2021, '#KeyGold'), seen(2025, '#TsunamiInfoArea'), inferred('#KeySilver')],
};
