import { inferred, seen, type Facts, type SiteFacts } from '../site-facts';

/**
 * Publishers whose system gives articles the address /articles/-/123456. Their mark-up differs in
 * detail; the class `article-body` is common to all.
 */
const platform = {
  articlePaths: inferred(/^\/articles\/(?:-|[a-z]+)\/\d+\/?$/u),
  headline: inferred('article h1', 'h1.article-title', '.article-header h1', 'main h1'),
  clutter: {
    related: inferred('.article-related', '.m-article-related', '.related-articles'),
    ranking: inferred('.ranking-box', '.m-ranking', '.side-ranking'),
    share: inferred('.article-sns', '.m-sns', '.article-header-sns', '.sns-share'),
    newsletter: inferred('.article-mailmagazine'),
    ad: inferred('.ad-rectangle', '[id^=ad_]', '.m-ad'),
  },
} satisfies Partial<SiteFacts>;

const common: readonly Facts[] = [
  inferred('.article-body'),
  inferred('.article_body', '.articleBody', '[itemprop=articleBody]:not(p)'),
];

export const toyoKeizai: SiteFacts = {
  ...platform,
  name: 'toyo-keizai',
  publisher: '東洋経済オンライン',
  hosts: ['toyokeizai.net'],
  body: [inferred('#article-body-inner', '.article-body-inner'), ...common],
  byline: inferred('.author-date .author', '.article-author'),
  meta: inferred('.author-date'),
  clutter: {
    ...platform.clutter,
    related: inferred('.article-box-gwrap', '.article-end-authors', '.article-recommend'),
    tools: inferred('.author-follow-link', '.m-tooltip-wrap'),
    subscription: inferred('.article-premium-banner', '#premium-lead-banner'),
  },
  neverHide: inferred('.article-next-page'),
};

export const diamond: SiteFacts = {
  ...platform,
  name: 'diamond',
  publisher: 'ダイヤモンド・オンライン',
  hosts: ['diamond.jp'],
  body: [inferred('section.article-body'), ...common],
  neverHide: inferred('#next-article', '.article-paywall-notice'),
};

export const president: SiteFacts = {
  ...platform,
  name: 'president',
  publisher: 'PRESIDENT Online',
  hosts: ['president.jp'],
  body: [inferred('section.article-body'), ...common],
  byline: inferred('.articleInfo__item'),
};

export const gendaiMedia: SiteFacts = {
  ...platform,
  name: 'gendai-media',
  publisher: '現代ビジネス',
  hosts: ['gendai.media'],
  body: [inferred('.gendai-articleContents'), ...common],
};

export const bunshun: SiteFacts = {
  ...platform,
  name: 'bunshun',
  publisher: '文春オンライン',
  hosts: ['bunshun.jp'],
  body: [inferred('div.article-body'), ...common],
  skip: inferred('.article-body .provide-site'),
  clutter: {
    ...platform.clutter,
    related: inferred('.article-leaks-link', '.article-series-next-link', '.article__summary-list'),
    subscription: inferred('.paid-article-link'),
  },
};

export const jbpress: SiteFacts = {
  ...platform,
  name: 'jbpress',
  publisher: 'JBpress',
  hosts: ['jbpress.ismedia.jp'],
  body: common,
  clutter: {
    ...platform.clutter,
    related: inferred('.article-series', '.article-footer', '.m-article-index'),
  },
};

export const tbs: SiteFacts = {
  ...platform,
  name: 'tbs',
  publisher: 'TBS NEWS DIG',
  hosts: ['newsdig.tbs.co.jp'],
  body: common,
};

export const fnn: SiteFacts = {
  ...platform,
  name: 'fnn',
  publisher: 'FNNプライムオンライン',
  hosts: ['www.fnn.jp'],
  body: common,
};

export const afpbb: SiteFacts = {
  ...platform,
  name: 'afpbb',
  publisher: 'AFPBB News',
  hosts: ['www.afpbb.com'],
  body: [seen(2018, '#article-contents .article-body'), ...common],
};

/** Papers of a prefecture or region. */
export const regionalIsmedia: readonly SiteFacts[] = [
  ['niigata-nippo', '新潟日報', 'www.niigata-nippo.co.jp'],
  ['kyoto-shimbun', '京都新聞', 'www.kyoto-np.co.jp'],
  ['chugoku-shimbun', '中国新聞', 'www.chugoku-np.co.jp'],
  ['okinawa-times', '沖縄タイムス', 'www.okinawatimes.co.jp'],
].map(([name, publisher, host]) => ({
  ...platform,
  name: name!,
  publisher: publisher!,
  hosts: [host!],
  body: common,
}));
