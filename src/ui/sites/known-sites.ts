import { groupBy } from '../../collections/group-by';
import { splitHost } from '../../sites/site-profile';
import { profiles } from '../../sites/profile-registry';

/** A publisher whose pages are read from the start. */
export interface KnownSite {
  /** The publisher's name: `日本経済新聞`. */
  name: string;
  /** Where to begin reading. */
  link: string;
  /** The hosts that can be switched off: `www.nikkei.com`. */
  hosts: readonly string[];
}

/** The known news sites by their publishers, in the order of the profiles. */
export function knownSites(): KnownSite[] {
  return [...groupBy(profiles, ({ publisher }) => publisher)].map(([name, ofPublisher]) => {
    const addresses = ofPublisher.flatMap(({ hosts }) => hosts);
    const hosts = addresses.map((address) => splitHost(address).host);
    return {
      name,
      link: `https://${addresses[0]}/`,
      // A pattern for all hosts below one names no host.
      hosts: [...new Set(hosts.filter((host) => !host.startsWith('*')))],
    };
  });
}
