/**
 * What the tests use of the objects that Firefox's own windows have. A function that runs there
 * declares those it needs: `declare const Services: FirefoxServices`.
 */

export interface FirefoxServices {
  obs: { addObserver(observer: object, topic: string): void };
}

export interface FirefoxModules {
  importESModule<T>(address: string): T;
}

/** A tab of the browser's window. */
interface BrowserTab {
  linkedBrowser: BrowserElement;
}

/** A tab's content, as the browser's window holds it. */
export interface BrowserElement extends HTMLElement {
  currentURI: { spec: string };
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    loadFrameScript(address: string, allowDelayedLoad: boolean): void;
  };
}

interface TabbedBrowser {
  selectedTab: BrowserTab;
  tabs: BrowserTab[];
  removeTab(tab: BrowserTab): void;
}

export type BrowserWindow = Window & {
  gBrowser: TabbedBrowser;
  CustomizableUI: { addWidgetToArea(widget: string, area: string): void };
};

export type PermissionPrompt = HTMLElement & {
  /** *Allow* */
  button: HTMLElement;
};

/** The panel that the extension's popup is shown in. */
export type PopupPanel = Element & { hidePopup(): void };

interface Addon {
  enable(): Promise<void>;
  disable(): Promise<void>;
  reload(): Promise<void>;
}

/** resource://gre/modules/AddonManager.sys.mjs */
export interface AddonManagerModule {
  AddonManager: { getAddonByID(id: string): Promise<Addon> };
}

/** resource://gre/modules/ExtensionParent.sys.mjs */
export interface ExtensionParentModule {
  ExtensionParent: {
    apiManager: { global: { tabTracker: { getId(tab: object): number } } };
  };
}

interface Permissions {
  permissions: string[];
  origins: string[];
}

/** resource://gre/modules/ExtensionPermissions.sys.mjs */
export interface ExtensionPermissionsModule {
  ExtensionPermissions: {
    add(id: string, permissions: Permissions, extension: object): Promise<void>;
    remove(id: string, permissions: Permissions, extension: object): Promise<void>;
  };
}

export interface ExtensionPolicies {
  getByID(id: string): {
    extension: {
      backgroundState: string;
      allowedOrigins: { patterns: { pattern: string }[] };
    };
  };
}

/** An HTTP request before it is sent. */
export interface HttpChannel {
  QueryInterface(type: unknown): HttpChannel;
  URI: { spec: string };
  setResponseOverride(response: ReplacedResponse): void;
}

interface ReplacedResponse {
  responseStatus: number;
  responseStatusText: string;
  /** One character a byte. */
  responseBody: string;
  setResponseHeader(name: string, value: string, merge: boolean): void;
}

export type ComponentClasses = Record<
  string,
  { createInstance(type: unknown): ReplacedResponse } | undefined
>;
