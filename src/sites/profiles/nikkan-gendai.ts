import { inferred, seen, type SiteFacts } from '../site-facts';

/** The whole text of a page of the article is one `<p>`. */
export const nikkanGendai: SiteFacts = {
  name: 'nikkan-gendai',
  publisher: '日刊ゲンダイ',
  hosts: ['www.nikkan-gendai.com'],
  articlePaths: seen(2025, /^\/articles\/view\/[a-z-]+\/\d+(?:\/\d+)?\/?$/u),
  lists: inferred('.article-container-b', '.top-topics'),
  body: [seen(2025, '.article-detail-box'), seen(2025, '.article-wrap .full-text')],
  headline: [seen(2025, '.page-title h1'), inferred('h1.text-l')],
  meta: seen(2025, '#main > .text-r'),
  skip: seen(2025, '.photo-box .expansion'),
  clutter: {
    share: seen(2025, '.sns-btn-list', '.sns-lead-block'),
    related: seen(
      2025,
      '.relation-link-area',
      '#latest_article',
      '.article-wrap:has(> .topics-menu)',
    ),
    ranking: seen(2025, '.right-menu'),
    ad: seen(2025, '.ad-box'),
    legal: seen(2025, '.contents-wrapper ~ footer'),
  },
  neverHide: seen(2025, '.paging-box', '.title-next-page'),
};
