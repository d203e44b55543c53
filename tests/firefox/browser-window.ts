/** What the tests need from the browser itself. */
import type {
  AddonManagerModule,
  BrowserWindow,
  ExtensionParentModule,
  ExtensionPermissionsModule,
  ExtensionPolicies,
  FirefoxModules,
} from './firefox-globals';
import type { Marionette } from './marionette';

declare const ChromeUtils: FirefoxModules;
declare const WebExtensionPolicy: ExtensionPolicies;

/** A browser with the extension under test. */
interface BrowserUnderTest {
  marionette: Marionette;
  extensionId: string;
}

/** The id by which extensions know the tab in front. */
export function tabIdInFront(marionette: Marionette): Promise<number> {
  return marionette.evaluate(
    () => {
      const { ExtensionParent } = ChromeUtils.importESModule<ExtensionParentModule>(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const { gBrowser } = window as unknown as BrowserWindow;
      return ExtensionParent.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
    },
    [],
    'browser',
  );
}

/** Closes the tab that shows this address. Resolves to whether there was one. */
export function closeTab(marionette: Marionette, url: string): Promise<boolean> {
  return marionette.evaluate(
    (address) => {
      const { gBrowser } = window as unknown as BrowserWindow;
      const tab = gBrowser.tabs.find(
        ({ linkedBrowser }) => linkedBrowser.currentURI.spec === address,
      );
      if (tab) gBrowser.removeTab(tab);
      return tab !== undefined;
    },
    [url],
    'browser',
  );
}

/** `running`, `stopped`, or a step between them. */
export function backgroundState({ marionette, extensionId }: BrowserUnderTest): Promise<string> {
  return marionette.evaluate(
    (id) => WebExtensionPolicy.getByID(id).extension.backgroundState,
    [extensionId],
    'browser',
  );
}

/** As on the page about:addons. */
export function setExtensionEnabled(
  { marionette, extensionId }: BrowserUnderTest,
  enabled: boolean,
): Promise<void> {
  return marionette.evaluate(
    async (id, on) => {
      const { AddonManager } = ChromeUtils.importESModule<AddonManagerModule>(
        'resource://gre/modules/AddonManager.sys.mjs',
      );
      const addon = await AddonManager.getAddonByID(id);
      await (on ? addon.enable() : addon.disable());
    },
    [extensionId, enabled],
    'browser',
  );
}

/** The clipboard's plain text. */
export function clipboardText(marionette: Marionette): Promise<string> {
  return marionette.evaluate(() => navigator.clipboard.readText(), [], 'browser');
}

/** "Run in Private Windows: Allow" of the page about:addons, which starts the add-on again. */
export function allowPrivateWindows({ marionette, extensionId }: BrowserUnderTest): Promise<void> {
  return marionette.evaluate(
    async (id) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule<ExtensionPermissionsModule>(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      const { AddonManager } = ChromeUtils.importESModule<AddonManagerModule>(
        'resource://gre/modules/AddonManager.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(id);
      const change = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      await ExtensionPermissions.add(id, change, extension);
      await (await AddonManager.getAddonByID(id)).reload();
    },
    [extensionId],
    'browser',
  );
}
