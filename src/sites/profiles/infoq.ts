import { seen, type SiteFacts } from '../site-facts';

/** Translated news for programmers; code blocks between the paragraphs. */
export const infoqJapan: SiteFacts = {
  name: 'infoq-japan',
  publisher: 'InfoQ',
  hosts: ['www.infoq.com/jp'],
  articlePaths: seen(2022, /^\/jp\/(?:news|articles)\/\d{4}\/\d\d\/[^/]+\/?$/u),
  body: [seen(2022, '.article__data'), seen(2022, '.article__content')],
  headline: seen(2022, '.article__heading h1.heading'),
  meta: seen(2022, '.article__metadata'),
  clutter: {
    comments: seen(2022, '#theCommentsSection'),
    newsletter: seen(2022, '.f_article_rightbar', '.section__newsletter'),
    related: seen(2022, '.related__group', '.article__fromTopic'),
    share: seen(2022, '.article__actions'),
    tools: seen(2022, '[id^=translated_]'),
    legal: seen(2022, 'footer.footer'),
  },
};
