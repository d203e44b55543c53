/** Which settings of a section of the settings page differ from the defaults, and back to them. */
import { sameValue } from './same-settings';
import type { SettingSection } from './setting';
import {
  DEFAULT_SETTINGS,
  SETTING_NAMES,
  SETTINGS,
  type SettingName,
  type Settings,
} from './settings';

export function settingsIn(section: SettingSection): SettingName[] {
  return SETTING_NAMES.filter((name) => SETTINGS[name].section === section);
}

/** The settings of the section that the reader has changed, with their present values. */
export function changedIn(section: SettingSection, settings: Settings): Partial<Settings> {
  return pick(
    settings,
    settingsIn(section).filter((name) => !sameValue(settings[name], DEFAULT_SETTINGS[name])),
  );
}

export function defaultsOf(changed: Partial<Settings>): Partial<Settings> {
  return pick(DEFAULT_SETTINGS, Object.keys(changed) as SettingName[]);
}

function pick(settings: Settings, names: readonly SettingName[]): Partial<Settings> {
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}
