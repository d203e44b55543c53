import { inferred, type SiteFacts } from '../site-facts';

export const cnnJapan: SiteFacts = {
  name: 'cnn-japan',
  publisher: 'CNN',
  hosts: ['www.cnn.co.jp'],
  articlePaths: inferred(/^\/(?:[a-z-]+\/)+\d{8}(?:-\d+)?\.html$/u),
  lists: inferred('.list-news-wrap', '#list-top'),
  body: [inferred('#leaf-body'), inferred('.leaf-body', '.article_body')],
  headline: inferred('#leaf_header h1', '.leaf-header h1', 'h1'),
  meta: inferred('.metadata-info', '.leaf-header .date', '.news_time'),
  captions: inferred('#leaf_large_image .caption', '.img-caption'),
  clutter: {
    related: inferred('.pg-linklist', '#related-leaf', '#outbrain_box', '.leaf-rel'),
    ranking: inferred('#ranking_area', '.ranking-news'),
    share: inferred('.sns-box', '.box-socialbtn', '.leaf-sns'),
    ad: inferred('[id^=ad_]', '.ad-box', '[id^=logly-lift]'),
    notice: inferred('#gdpr_area'),
    legal: inferred('#footer'),
  },
};
