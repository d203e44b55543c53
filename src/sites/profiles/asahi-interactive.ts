import { inferred, seen, type SiteFacts } from '../site-facts';

/** Asahi Interactive publishes both, with nearly the same mark-up. */
const clutter = {
  notice: seen([2019, 2022], '#gdpr_area'),
  newsletter: seen([2019, 2022], '#article_under_nllink'),
} satisfies SiteFacts['clutter'];

export const cnetJapan: SiteFacts = {
  name: 'cnet-japan',
  publisher: 'CNET Japan',
  hosts: ['japan.cnet.com'],
  articlePaths: [
    seen([2019, 2022], /^\/article\/\d+\/?$/u),
    inferred(/^\/(?:info|blog)\/.+\d{6,}/u),
  ],
  body: [seen([2019, 2022], '.leaf-article-inner .article_body'), inferred('.article_body')],
  headline: seen([2019, 2022], 'h1.leaf-headline-ttl'),
  meta: seen([2019, 2022], '.leaf-headline-inner'),
  byline: seen([2019, 2022], '.leaf-headline-inner .writer'),
  clutter: {
    ...clutter,
    ad: [
      seen([2019, 2022], '[id^=logly-lift]', '#tieup_control_sp'),
      seen([2019, 2022], '#leaf_related_wp_origin', '#splash'),
      inferred('.inner-pr', '[id^=ad_]', '[id^=ad-inread]'),
    ],
    share: seen([2019, 2022], '.leaf-social-inner'),
    related: seen(
      [2019, 2022],
      '#leaf-column > .inner-bg',
      '#rightside-column',
      '#leaf-column > .leaf-item-inner',
    ),
    legal: seen([2019, 2022], '#page-wrap ~ .nocontent', '#wrap ~ .nocontent'),
  },
};

export const zdnetJapan: SiteFacts = {
  name: 'zdnet-japan',
  publisher: 'ZDNET Japan',
  hosts: ['japan.zdnet.com'],
  articlePaths: seen(2019, /^\/article\/\d+\/?$/u),
  body: [seen(2019, '.leaf_content .article_body'), inferred('.article_body')],
  headline: [seen(2019, 'h1.leaftitle'), inferred('h1.leaf-headline-ttl')],
  meta: seen(2019, '#contents-left > p.author'),
  clutter: {
    ...clutter,
    share: seen(2019, '[id^=social_bkm_wrap]'),
    related: seen(
      2019,
      '#contents-left > .box_white',
      '#contents-left > .section',
      '.to_zdtop_btn',
    ),
    ranking: seen(2019, '#contents-right'),
    ad: [seen(2019, 'ul.ad-text'), inferred('[id^=ad_]', '.parts_frame_ads_iframe')],
    legal: seen(2019, '#block_elu > footer'),
  },
};
