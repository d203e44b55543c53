import { inferred, seen, type SiteFacts } from '../site-facts';

/** All magazines of ITmedia; Shift_JIS for the older ones. */
export const itmedia: SiteFacts = {
  name: 'itmedia',
  publisher: 'ITmedia',
  hosts: ['www.itmedia.co.jp', '*.itmedia.co.jp'],
  articlePaths: [
    seen([2019, 2022], /\/articles\/\d{4}\/\d\d\/[a-z]+\d+(?:_\d+)?\.html$/u),
    inferred(/\/cont\/articles\/\d+\/?$/u),
  ],
  lists: inferred('.colBoxIndex', '#colBoxPNewArt'),
  body: [
    [seen([2019, 2022], '#cmsBody .inner')],
    [seen([2019, 2022], '#cmsBody'), inferred('div.subscription')],
  ],
  headline: [seen([2019, 2022], '#cmsTitle h1'), inferred('#cmsTitle .title')],
  meta: seen([2019, 2022], '#cmsDate', '#cmsByline'),
  byline: seen([2019, 2022], '#byline'),
  captions: seen([2019, 2022], '#cmsBody [id^=col] > small'),
  extraRoots: seen([2019, 2022], '#cmsAbstract .inner'),
  skip: seen([2019, 2022], '#cmsBody .ctrl', '#cmsBody .inner > #notice'),
  clutter: {
    related: [
      seen([2019, 2022], '#masterSub'),
      inferred('#endlinkConnection', '#art_reltitle', '#cmsRelated'),
    ],
    ranking: seen([2019, 2022], '.colBoxRanking'),
    share: [
      seen([2019, 2022], '.masterSocialbutton'),
      seen(2019, '#snsSharebox'),
      inferred('#cmsSns'),
    ],
    ad: [seen([2019, 2022], '#body_insert_ad'), inferred('#BelowArtNative', '[id^=ADT]')],
    legal: seen([2019, 2022], '#cmsCopyright', '#masterFooter'),
    subscription: inferred('#regwall', '#cmsRegistBanner'),
  },
};
