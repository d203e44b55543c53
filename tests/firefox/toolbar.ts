/** The extension's button in Firefox's toolbar, its real popup, and Firefox's own prompts. */
import type {
  BrowserElement,
  BrowserWindow,
  PermissionPrompt,
  PopupPanel,
} from './firefox-globals';
import type { Firefox } from './firefox';
import type { Marionette } from './marionette';

/** Clicks something in the browser's own window. */
async function clickInWindow(marionette: Marionette, selector: string): Promise<void> {
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  try {
    const { value } = await marionette.send<{ value: Record<string, string> }>(
      'WebDriver:FindElement',
      { using: 'css selector', value: selector },
    );
    await marionette.send('WebDriver:ElementClick', { id: Object.values(value)[0] });
  } finally {
    await marionette.send('Marionette:SetContext', { value: 'content' });
  }
}

/** Clicks the extension's button: the page may be read, and the popup opens. */
export async function clickToolbarButton({ marionette, extensionId }: Firefox): Promise<void> {
  const name = extensionId.replace(/[^\w-]/gu, '_');
  await marionette.evaluate(
    (widget) => {
      const { CustomizableUI } = window as unknown as BrowserWindow;
      CustomizableUI.addWidgetToArea(widget, 'nav-bar');
    },
    [`${name}-browser-action`],
    'browser',
  );
  await clickInWindow(marionette, `#${name}-BAP`);
}

/** Runs a script in the popup, which WebDriver knows nothing of. Null where no popup is open. */
function inPopup(marionette: Marionette, script: string): Promise<string | null> {
  return marionette.evaluate(
    (source) => {
      const popup = document.querySelector<BrowserElement>('.webextension-popup-browser');
      if (!popup) return null;
      return new Promise<string>((resolve) => {
        popup.messageManager.addMessageListener('kijiyomi-test', ({ data }) => {
          resolve(String(data));
        });
        const answer = `sendAsyncMessage('kijiyomi-test', (() => { ${source} })());`;
        popup.messageManager.loadFrameScript(`data:,${encodeURIComponent(answer)}`, false);
      });
    },
    [script],
    'browser',
  );
}

export const popupText = (marionette: Marionette): Promise<string | null> =>
  inPopup(marionette, 'return content.document.body?.innerText ?? "";');

/** Closes an open popup: its requests would keep the background awake. */
export async function closePopup(marionette: Marionette): Promise<void> {
  await marionette.evaluate(
    () => {
      const popup = document.querySelector('.webextension-popup-browser');
      popup?.closest<PopupPanel>('panel')?.hidePopup();
    },
    [],
    'browser',
  );
}

/** Clicks the middle of an element of the popup, as a pointer does. */
export async function clickInPopup(marionette: Marionette, selector: string): Promise<void> {
  const said = await inPopup(
    marionette,
    `const { event } = ChromeUtils.importESModule(
       'chrome://remote/content/shared/webdriver/Event.sys.mjs',
     );
     const element = content.document.querySelector(${JSON.stringify(selector)});
     if (!element) return 'nothing to click';
     const { x, y, width, height } = element.getBoundingClientRect();
     event.synthesizeMouseAtPoint(x + width / 2, y + height / 2, {}, content);
     return 'clicked';`,
  );
  if (said !== 'clicked') throw new Error(`${selector} in the popup: ${said ?? 'no popup'}.`);
}

/** The question in Firefox's permission prompt; null while there is none. */
export function promptText(marionette: Marionette): Promise<string | null> {
  return marionette.evaluate(
    () => document.querySelector('#notification-popup popupnotification')?.textContent ?? null,
    [],
    'browser',
  );
}

/** Presses *Allow* in Firefox's permission prompt. */
export async function allowInPrompt(marionette: Marionette): Promise<void> {
  await marionette.evaluate(
    () => {
      const prompt = document.querySelector<PermissionPrompt>(
        '#notification-popup popupnotification',
      );
      if (!prompt) throw new Error('Firefox asks nothing.');
      prompt.button.click();
    },
    [],
    'browser',
  );
}
