import { inferred, seen, type SiteFacts } from '../site-facts';

/** Comments inside the text (`岸<!--es-->田`) mark names for the site's search. */
export const jiji: SiteFacts = {
  name: 'jiji',
  publisher: '時事通信',
  hosts: ['www.jiji.com'],
  articlePaths: [
    seen(2022, /^\/jc\/article$/u),
    inferred(/^\/sp\/(?:article|v\d)$/u, /^\/jc\/[vd]\d$/u),
  ],
  lists: inferred('.ArticleListMain', '.LinkList'),
  body: [[seen(2022, '.ArticleText')], [inferred('.articleText', '.ArticleTextWrap')]],
  headline: inferred('.ArticleTitle h1', '#Main h1', 'article h1'),
  meta: inferred('.ArticleTitle .TimeStamp', '.ArticleTitleInfo', '.ArticleTitle time'),
  captions: inferred('.ArticleFigure p', '.ImageCaption'),
  clutter: {
    related: [seen(2022, '.ArticleText p.ArticleTextTab'), inferred('.RelatedArticle', '#Sub')],
    ranking: inferred('.RankingList', '.SideRanking'),
    share: inferred('.ArticleSNS', '.SnsArea'),
    ad: inferred('.AdBox', '[class^=ad_]', '.OutbrainArea'),
    legal: inferred('#Footer', '.FooterMain'),
  },
};
