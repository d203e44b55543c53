import { fakeBrowser } from 'wxt/testing/fake-browser';

const asJson = (value: unknown): unknown =>
  value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);

/**
 * Hands a message to the listeners as Chrome does: JSON both ways, the sender's id and address
 * attached.
 * @param url of the extension's popup, where none is given
 */
export async function transport(
  message: unknown,
  senderId: string,
  url = fakeBrowser.runtime.getURL('/popup.html'),
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const respond = (response: unknown) => resolve(asJson(response));
    fakeBrowser.runtime.onMessage
      .trigger(asJson(message), { id: senderId, url }, respond)
      .then((results: unknown[]) => {
        if (!results.includes(true)) resolve(undefined);
      }, reject);
  });
}
