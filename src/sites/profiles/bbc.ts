import { inferred, type SiteFacts } from '../site-facts';

/**
 * Class names are hashes and every paragraph has a box of its own, so the body is found by its text
 * alone; only the layout before 2020 named it. Other editions keep `data-e2e`.
 */
export const bbcJapanese: SiteFacts = {
  name: 'bbc-japanese',
  publisher: 'BBC',
  hosts: ['www.bbc.com/japanese'],
  articlePaths: inferred(/^\/japanese\/articles\/[a-z0-9]+$/u, /^\/japanese\/(?:[a-z-]+-)?\d{8}$/u),
  lists: inferred('[data-testid=topic-promos]', '[data-testid=curation-grid-normal]'),
  body: [inferred('.story-body__inner')],
  headline: inferred('h1#content', 'main h1', '.story-body__h1'),
  meta: inferred('main h1 ~ div time', '[data-testid=byline]', '.story-body .date'),
  byline: inferred('[data-testid=byline] li:first-child span', '.byline__name'),
  skip: inferred('main [data-e2e=media-player]', 'main [data-e2e=social-embed]'),
  clutter: {
    related: inferred(
      'section[data-e2e=recommendations-heading]',
      '[data-e2e=related-content]',
      '[data-e2e=top-stories]',
      '[data-e2e=features]',
      'main [aria-labelledby=related-content-heading]',
    ),
    ranking: inferred('[data-e2e=most-read]', '[aria-labelledby=Most-Read]'),
    notice: inferred('#consent-banner', '[data-testid=consent-banner]', '#bbccookies'),
    newsletter: inferred('[data-e2e=newsletter-promo]'),
    ad: inferred('[data-e2e=advertisement]', '.bbccom_slot'),
  },
};
