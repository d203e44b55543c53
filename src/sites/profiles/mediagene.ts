import { inferred, seen, type SiteFacts } from '../site-facts';

/** The magazines of Mediagene; since 2023 with hashed names that begin readably. */
const group = {
  articlePaths: [
    seen(2019, /^\/\d{4}\/\d\d\/[^/]+\.html$/u),
    inferred(/^\/article\/[^/]+\/?$/u, /^\/post-\d+\/?$/u),
  ],
  body: [
    [seen([2019, 2022], '.p-post-content'), inferred('[class*=article_pArticle_Body]')],
    [inferred('[class*=lh-entryDetail-body]', '[class*=entryDetail-body]')],
  ],
  headline: [
    seen([2019, 2022], 'h1.p-post-title'),
    inferred('h1[class*=article_pArticle_Title]', 'article h1'),
  ],
  meta: seen([2019, 2022], '.p-post-AssistTime', '.p-post-AssistAuthor'),
  byline: seen([2019, 2022], '.p-post-AssistAuthor'),
  clutter: {
    ad: [seen([2019, 2022], '.p-post-ad', '.l-ad'), inferred('[class*=displayhandler_]')],
    share: [seen([2019, 2022], '.p-post-share'), inferred('[class*=pArticle_Share]')],
    ranking: seen([2019, 2022], '.l-generalContent-secondary'),
    related: [
      seen(2022, 'main.l-generalContent ~ .l-generalContent'),
      inferred('[class*=pArticle_Related]'),
    ],
    legal: seen([2019, 2022], 'footer.l-footer'),
  },
} satisfies Partial<SiteFacts>;

export const gizmodoJapan: SiteFacts = {
  ...group,
  name: 'gizmodo-japan',
  publisher: 'ギズモード・ジャパン',
  hosts: ['www.gizmodo.jp'],
};

export const lifehackerJapan: SiteFacts = {
  ...group,
  name: 'lifehacker-japan',
  publisher: 'ライフハッカー・ジャパン',
  hosts: ['www.lifehacker.jp'],
};

export const businessInsiderJapan: SiteFacts = {
  ...group,
  name: 'business-insider-japan',
  publisher: 'Business Insider Japan',
  hosts: ['www.businessinsider.jp'],
};
