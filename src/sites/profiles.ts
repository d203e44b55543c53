import { isHostOf, type SiteProfile } from './profile';
import { investing } from './profiles/investing';

export const profiles: readonly SiteProfile[] = [investing];

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
      extra === undefined ? isHostOf(profile, url.hostname) : profile.name === extra,
    ) ?? null
  );
}
