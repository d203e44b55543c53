import { inferred, seen, type SiteFacts } from '../site-facts';

/** News with readings over every kanji, for children and learners. */
export const nhkEasy: SiteFacts = {
  name: 'nhk-easy',
  publisher: 'NHK',
  hosts: ['www3.nhk.or.jp/news/easy', 'news.web.nhk/news/easy'],
  articlePaths: seen([2017, 2019, 2024], /^\/news\/easy\/((?:k|ne)\d{8,})\/\1\.html$/u),
  lists: seen(2018, '.top-news-list'),
  body: [
    [seen([2019, 2024], '#js-article-body'), seen(2017, '#newsarticle')],
    [seen(2019, '.article-main__body'), seen(2024, 'article .article-body')],
  ],
  headline: [
    seen(2019, 'h1.article-main__title'),
    seen(2024, 'h1.article-title'),
    seen(2017, '#newstitle h2'),
  ],
  meta: [seen([2019, 2024], '#js-article-date'), seen(2017, '#newsDate')],
  clutter: {
    related: [
      seen([2019, 2024], 'aside.l-sidebar'),
      seen(2024, '#js-regular-news-wrapper', 'section.new-articles'),
      seen(2017, '#regularnews', '.pagemove', '#side'),
    ],
    ranking: seen(2024, 'section.ranking'),
    share: seen(2024, '.article-share'),
    tools: [
      seen(2019, '.article-main__tools', '.article-main__colors', '.enquete'),
      seen(2024, '.article-top-tool'),
      seen(2017, '#soundkana', '#enq_ansbak'),
    ],
    legal: [seen(2019, '#nhkfooter'), seen(2017, '#bottom', '#footer')],
  },
  neverHide: seen([2019, 2024], '#js-audio-wrapper'),
};

/** The news site up to 2025 (www3.nhk.or.jp) and its successor (news.web.nhk). */
export const nhk: SiteFacts = {
  name: 'nhk',
  publisher: 'NHK',
  hosts: ['www3.nhk.or.jp/news', 'www3.nhk.or.jp/lnews', 'news.web.nhk'],
  articlePaths: [
    seen(2024, /^\/news\/html\/\d{8}\/k\d+\.html$/u),
    inferred(
      /^\/lnews\/[a-z]+\/\d{8}\/\d+\.html$/u,
      /^\/newsweb\/[a-z]{2}\/[a-z]{2}-[0-9a-z-]{6,}\/?$/u,
    ),
    inferred(/^\/news\/special\/.+\/\d{8}_\d+\.html$/u, /^\/news\/contents\/.+\.html$/u),
  ],
  lists: inferred('#main .content--list', '.module--list-items'),
  body: [
    [seen(2024, '.content--detail-body'), inferred('.body-text-container')],
    [seen(2024, '.content--detail-main', '.content--detail-more')],
    [inferred('#news_textbody', '.news_textbody')],
  ],
  headline: [seen(2024, 'h1.content--title'), inferred('.content--title', 'main article h1')],
  meta: [seen(2024, '.content--date'), inferred('main article header time')],
  captions: inferred('.content--detail-body .body-img__caption', '.video-caption'),
  skip: [
    seen(2024, '.content--detail-body article.content--link'),
    inferred('.content--video', '.content--thumb-video'),
  ],
  clutter: {
    share: [seen(2024, '.share-fixed', '.module--share'), inferred('[class*=shareButtons]')],
    app: seen(2024, '#appsbanner'),
    related: inferred('.module--news-related', '.module--news-new', '.nr-common-recommend'),
    ranking: inferred('.module--news-ranking', '.module--sns-ranking'),
    overlay: inferred('.module--modal:not(.is-close)'),
    notice: inferred('.nhk-cookie-notice', '#nhkone-notice'),
    legal: inferred('#nhkfooter'),
  },
};
