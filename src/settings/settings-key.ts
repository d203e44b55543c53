/** Where the settings are in the browser's local storage. */
export const SETTINGS_KEY = 'settings';
