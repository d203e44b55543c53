import { inferred, seen, type SiteFacts } from '../site-facts';

/**
 * The papers of the Chunichi group. The text is in many `.block`s among share bars, comments and
 * other news, all children of `#entry`: the profile names those that are not text.
 */
const group = {
  articlePaths: [seen(2025, /^\/article\/\d+\/?$/u)],
  lists: inferred('.main-container > .cmp-lst001', '.cmp-toplst001'),
  body: [seen(2025, '#entry'), seen(2025, '.content-area')],
  headline: [seen(2025, 'h1.hdg'), inferred('.cmp-hdg001 h1')],
  meta: seen(2025, '.heading-area .info'),
  captions: [seen(2025, '#entry .thumb-caption'), seen(2025, '#entry .caption')],
  skip: seen(2025, '#entry > .block .cmp-lst003', '.cmp-misc021 .cmp-txt001'),
  clutter: {
    subscription: seen(
      2025,
      '.cmp-misc021 .container-narrow',
      '.cmp-misc021 .cmp-txt003',
      '.cmp-misc021 .cmp-txt004',
    ),
    share: seen(2025, '#entry > .cmp-misc003', '.cmp-misc022'),
    tools: seen(2025, '#entry > .cmp-misc023', '#entry > .cmp-lst016'),
    related: seen(2025, '#entry > .related_links', '.cmp-misc010', '#entry > .cmp-m-catelst001'),
    ranking: seen(2025, 'aside.sub-container'),
    comments: seen(2025, '#comment', '.confirmPost', '.submitSuccess'),
    legal: seen(2025, '#document > footer', '#document footer > .footer'),
  },
  neverHide: seen(2025, '.cmp-misc021 .cmp-txt001'),
} satisfies Partial<SiteFacts>;

export const chunichi: SiteFacts = {
  ...group,
  name: 'chunichi',
  publisher: '中日新聞',
  hosts: ['www.chunichi.co.jp'],
};

export const tokyoShimbun: SiteFacts = {
  ...group,
  name: 'tokyo-shimbun',
  publisher: '東京新聞',
  hosts: ['www.tokyo-np.co.jp'],
};
