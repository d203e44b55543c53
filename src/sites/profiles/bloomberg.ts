import { inferred, seen, type SiteFacts } from '../site-facts';

export const bloomberg: SiteFacts = {
  name: 'bloomberg',
  publisher: 'ブルームバーグ',
  hosts: ['www.bloomberg.co.jp', 'www.bloomberg.com/jp'],
  articlePaths: seen(
    2022,
    /\/news\/(?:articles|features|newsletters)\/\d{4}-\d\d-\d\d\/[^/]+\/?$/u,
  ),
  lists: seen(2022, 'main.hub-main', 'section.story-list-module'),
  body: [
    inferred('.body-content', '.body-copy-v2', '.body-copy'),
    inferred('[data-component=article-body]', '[class*=media-ui-ArticleBody]'),
    inferred('article .body-columns'),
  ],
  headline: inferred(
    'h1[data-component=headline]',
    'h1.headline__text',
    '.lede-text-v2__hed',
    'h1',
  ),
  meta: inferred('.lede-text-v2__times', '[data-component=byline]', 'article time'),
  byline: inferred('.author-v2__byline', '.lede-text-v2__byline', 'a[href*="/authors/"]'),
  captions: inferred('.news-figure-caption-text', '[data-component=caption]'),
  skip: inferred('.news-rsf-contact-author', '.inline-media', '.thirdparty-embed'),
  clutter: {
    ad: inferred('.advert', '[data-ad-type]', '.page-ad', '[data-component=ad]'),
    newsletter: inferred('.inline-newsletter', '[data-component=newsletter]'),
    subscription: inferred('#fortress-preblocked-container', '.fence-body .softblock'),
    related: inferred('.recirculation', '.read-this-next', '.right-rail', '.more-on'),
    share: inferred('.share-article-button', '.social-buttons', '[data-component=share]'),
    app: inferred('.app-banner', '#smart-banner'),
    notice: inferred('#tos-update-notice', '[id^=sp_message_container]'),
    legal: [seen(2022, 'footer.bb-global-footer')],
  },
  neverHide: inferred('#paywall-notice'),
};
