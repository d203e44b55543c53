import type { TidyRules } from '../profile';

/** Hidden on sites without a profile: the boxes of advertising networks, which are alike everywhere. */
export const anySite: TidyRules = {
  clutter: [
    {
      id: 'ad',
      selectors: [
        'ins.adsbygoogle',
        '[id^="div-gpt-ad"]',
        '[id^="google_ads_iframe"]',
        '.OUTBRAIN',
        '[id^="taboola-"]',
        '.trc_related_container',
        '[class^="popIn_recommend"]',
        '[id^="_popIn_"]',
      ],
    },
  ],
  clutterText: [],
  neverHide: ['[id^="bait-"]', 'nav', 'h1'],
  captions: ['figcaption'],
};
