import { hostOf } from '../access/match-pattern';
import { knownPatterns } from '../access/permissions';
import { groupBy } from '../packs/group-by';
import { profiles } from '../sites/profiles';

/** A news site that the manifest names. */
export interface KnownSite {
  /** The publisher's name: `日本経済新聞`. */
  name: string;
  /** Without the `*.` of a pattern for all hosts below one. */
  hosts: readonly string[];
}

/** The sites that are read from the start, in the order of their profiles. */
export function knownSites(): KnownSite[] {
  const hosts = new Set(knownPatterns().map((pattern) => withoutWildcard(hostOf(pattern))));
  return [...groupBy([...hosts].filter(Boolean), publisherOf)].map(([name, hosts]) => ({
    name,
    hosts,
  }));
}

function publisherOf(host: string): string {
  const profile = profiles.find(({ hosts }) =>
    hosts.some((pattern) => withoutWildcard(pattern) === host),
  );
  return profile?.publisher ?? host;
}

const withoutWildcard = (host: string) => host.replace(/^\*\./, '');
