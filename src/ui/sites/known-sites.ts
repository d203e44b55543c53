import { groupBy } from '../../collections/group-by';
import { splitHost } from '../../sites/site-profile';
import { profiles } from '../../sites/profile-registry';
import { START_PAGES } from './start-pages';

/** A publisher whose pages are annotated without further permission. */
export interface KnownSite {
  /** The publisher's name: `日本経済新聞`. */
  name: string;
  /** Where to start reading. */
  link: string;
  /** Hosts that can be switched off: `www.nikkei.com`. */
  hosts: readonly string[];
}

/** Known news sites by publisher, in the order of the profiles. */
export function knownSites(): KnownSite[] {
  return [...groupBy(profiles, ({ publisher }) => publisher)].map(([name, ofPublisher]) => {
    const addresses = ofPublisher.flatMap(({ hosts }) => hosts);
    const hosts = addresses.map((address) => splitHost(address).host);
    const start = START_PAGES.find((page) => page.name === name);
    return {
      name,
      link: start?.link ?? `https://${addresses[0]}/`,
      // A pattern for all subdomains does not name a host.
      hosts: [...new Set(hosts.filter((host) => !host.startsWith('*')))],
    };
  });
}
