import { UUID } from './extension';

/** Of the profile that Firefox is started with. */
export function preferences(extensionId: string, downloads: string): string {
  const values = {
    // Any free port; Firefox writes down which.
    'marionette.port': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
    // What answer-requests.ts does not answer cannot reach the network.
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 1,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'browser.startup.homepage': 'about:blank',
    'browser.startup.page': 0,
    'app.normandy.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'intl.locale.requested': 'en-US',
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    // In milliseconds, instead of 30 s.
    'extensions.background.idle.timeout': 2_500,
    // A touch becomes touch and pointer events, as on a touch screen.
    'dom.w3c_touch_events.enabled': 1,
    // In milliseconds: on a busy machine a tap takes longer, and must not become a long press.
    'apz.max_tap_time': 10_000,
    'ui.click_hold_context_menus.delay': 10_000,
    // A permission prompt ignores input in its first moment, since a click then may be accidental.
    'security.notification_enable_delay': 0,
  };
  return Object.entries(values)
    .map((pair) => `user_pref(${pair.map((value) => JSON.stringify(value)).join(', ')});\n`)
    .join('');
}
