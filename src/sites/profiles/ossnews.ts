import { seen, type SiteFacts } from '../site-facts';

export const ossNews: SiteFacts = {
  name: 'oss-news',
  publisher: 'OSS×Cloud News',
  hosts: ['www.ossnews.jp'],
  articlePaths: seen([2019, 2022], /^\/oss_info\/article\.html$/u),
  body: [seen([2019, 2022], 'h1.hxnewstitle ~ div:not(.socialbox)')],
  headline: seen([2019, 2022], 'h1.hxnewstitle'),
  meta: seen([2019, 2022], 'h1.hxnewstitle ~ p.fs12'),
  clutter: {
    share: seen([2019, 2022], '.socialbox'),
    related: seen([2019, 2022], '.section.news:not(:has(> h1))'),
    ranking: seen([2019, 2022], '#beta-block'),
    legal: seen([2019, 2022], '#footer'),
  },
};
