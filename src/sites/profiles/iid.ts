import { inferred, seen, type SiteFacts } from '../site-facts';

/** Specialist media of IID on one system (`thm-`, `arti-`). */
const platform = {
  articlePaths: seen(2019, /^\/article\/\d{4}\/\d\d\/\d\d\/\d+\.html$/u),
  lists: inferred('.thm-page-index', '.thm-page-list'),
  body: [seen(2019, 'article.arti-body'), inferred('.arti-body', '[itemprop=articleBody]:not(p)')],
  headline: seen(2019, 'header.arti-header h1.head'),
  meta: seen(2019, 'header.arti-header time.date'),
  byline: seen(2019, '.arti-content > .writer-name'),
  clutter: {
    related: seen(
      2019,
      'aside.arti-giga',
      'section.main-pickup',
      'section.main-feature',
      'section.main-topics',
      'section.box-category--arti',
    ),
    ranking: seen(2019, 'aside.thm-aside'),
    share: seen(2019, '.main-sns', 'section.share-block'),
    ad: [seen(2019, '.cynergi-widget', '.main-ad'), inferred('[id^=gpt-ad]')],
    subscription: seen(2019, '.thm-panel-register-case'),
    legal: seen(2019, '.thm-footer'),
  },
} satisfies Partial<SiteFacts>;

export const iid: readonly SiteFacts[] = [
  ['rbb-today', 'RBB TODAY', 'www.rbbtoday.com'],
  ['scan-net-security', 'ScanNetSecurity', 'scan.netsecurity.ne.jp'],
  ['response', 'レスポンス', 'response.jp'],
  ['resemom', 'リセマム', 'resemom.jp'],
].map(([name, publisher, host]) => ({
  ...platform,
  name: name!,
  publisher: publisher!,
  hosts: [host!],
}));
