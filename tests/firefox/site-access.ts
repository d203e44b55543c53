/** What a reader does on the page about:addons: revokes a site, or grants it again. */
import type { Firefox } from './firefox';
import type {
  ExtensionPermissionsModule,
  ExtensionPolicies,
  FirefoxModules,
} from './firefox-globals';

declare const ChromeUtils: FirefoxModules;
declare const WebExtensionPolicy: ExtensionPolicies;

/** @param pattern as in the manifest: `https://jp.investing.com/*` */
export function setSiteGranted(
  { marionette, extensionId }: Firefox,
  pattern: string,
  granted: boolean,
): Promise<void> {
  return marionette.evaluate(
    async (id, origin, on) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule<ExtensionPermissionsModule>(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(id);
      const change = { permissions: [], origins: [origin] };
      await ExtensionPermissions[on ? 'add' : 'remove'](id, change, extension);
    },
    [extensionId, pattern, granted],
    'browser',
  );
}
