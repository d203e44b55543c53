/** The sites on which the reading aids are switched off. */
import type { Settings } from './settings';

export function aidsAreOn(settings: Pick<Settings, 'sitesOff'>, host: string): boolean {
  return !settings.sitesOff.includes(host);
}

/** The change of settings that switches the aids on a host on or off. */
export function switchSite(host: string, on: boolean) {
  return ({ sitesOff }: Settings): Pick<Settings, 'sitesOff'> => {
    const others = sitesOff.filter((site) => site !== host);
    return { sitesOff: on ? others : [...others, host] };
  };
}
