import { isPageOf, splitHost, type SiteProfile } from './site-profile';
import { asahi } from './profiles/asahi';
import { cnetJapan, zdnetJapan } from './profiles/asahi-interactive';
import { ascii } from './profiles/ascii';
import { bbcJapanese } from './profiles/bbc';
import { biglobe } from './profiles/biglobe';
import { bloomberg } from './profiles/bloomberg';
import { chunichi, tokyoShimbun } from './profiles/chunichi';
import { cnnJapan } from './profiles/cnn';
import { wiredJapan } from './profiles/conde-nast';
import { getnews } from './profiles/getnews';
import { gigazine } from './profiles/gigazine';
import { iid } from './profiles/iid';
import { impressWatch } from './profiles/impress';
import { infoqJapan } from './profiles/infoq';
import { investing } from './profiles/investing';
import {
  afpbb,
  bunshun,
  diamond,
  fnn,
  gendaiMedia,
  jbpress,
  president,
  regionalIsmedia,
  tbs,
  toyoKeizai,
} from './profiles/ismedia';
import { itmedia } from './profiles/itmedia';
import { jiji } from './profiles/jiji';
import { kyodo, kyodo47 } from './profiles/kyodo';
import { dailyShincho, forbesJapan, newsweekJapan, oricon } from './profiles/magazines';
import { mainichi } from './profiles/mainichi';
import { businessInsiderJapan, gizmodoJapan, lifehackerJapan } from './profiles/mediagene';
import { mynavi } from './profiles/mynavi';
import { nhk, nhkEasy } from './profiles/nhk';
import { nikkanGendai } from './profiles/nikkan-gendai';
import { nikkei, nikkeiBp } from './profiles/nikkei';
import { regionalPapers } from './profiles/regional-papers';
import { ossNews } from './profiles/ossnews';
import { reuters } from './profiles/reuters';
import { sankei, sanspo, zakzak } from './profiles/sankei';
import { ntv, tvAsahi } from './profiles/television';
import { yahoo } from './profiles/yahoo';
import { yomiuri } from './profiles/yomiuri';
import { siteProfile, type SiteFacts } from './site-facts';

/** All known sites, those with more readers first; of two that share a host, the narrower first. */
export const sites: readonly SiteFacts[] = [
  investing,
  yahoo,
  nhkEasy,
  nhk,
  nikkei,
  nikkeiBp,
  asahi,
  yomiuri,
  mainichi,
  sankei,
  sanspo,
  zakzak,
  jiji,
  kyodo47,
  kyodo,
  reuters,
  bloomberg,
  chunichi,
  tokyoShimbun,
  bbcJapanese,
  cnnJapan,
  toyoKeizai,
  diamond,
  president,
  gendaiMedia,
  bunshun,
  jbpress,
  tbs,
  fnn,
  afpbb,
  ...regionalIsmedia,
  itmedia,
  cnetJapan,
  zdnetJapan,
  gigazine,
  nikkanGendai,
  ntv,
  tvAsahi,
  mynavi,
  wiredJapan,
  gizmodoJapan,
  lifehackerJapan,
  businessInsiderJapan,
  ...iid,
  getnews,
  ascii,
  impressWatch,
  infoqJapan,
  ossNews,
  biglobe,
  dailyShincho,
  forbesJapan,
  newsweekJapan,
  oricon,
  ...regionalPapers,
];

export const profiles: readonly SiteProfile[] = sites.map(siteProfile);

/**
 * The profile of the site that serves a page, or null. `extraHosts` maps further hosts to profile
 * names: `{ localhost: 'investing' }` in a build that shows the bundled sample.
 */
export function profileFor(
  url: URL,
  extraHosts: Readonly<Record<string, string>> = {},
): SiteProfile | null {
  const extra = Object.hasOwn(extraHosts, url.hostname) ? extraHosts[url.hostname] : undefined;
  return (
    profiles.find((profile) =>
      extra === undefined ? isPageOf(profile, url) : profile.name === extra,
    ) ?? null
  );
}

/** The match patterns of all known sites for the manifest: `https://jp.investing.com/*`. */
export function manifestMatches(): string[] {
  return sites
    .flatMap(({ hosts }) => hosts.map(splitHost))
    .map(({ host, folder }) => `https://${host}${folder}*`);
}

export interface NewsSite {
  name: string;
  publisher: string;
  /** Host and folder of its articles: `www.bbc.com/japanese`. */
  host: string;
}

/** The known sites for people to read, in their order. */
export function newsSites(): NewsSite[] {
  return sites.map(({ name, publisher, hosts }) => ({ name, publisher, host: hosts[0]! }));
}
