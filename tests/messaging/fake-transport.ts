import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { transport } from './transport';

/** Connects runtime.sendMessage and tabs.sendMessage to the registered listeners. */
export function connectTransport() {
  const own = fakeBrowser.runtime.id;
  const runtimeSend = vi.fn((message: unknown) => transport(message, own));
  const tabsSend = vi.fn((_tab: number, message: unknown) => transport(message, own));
  Object.assign(fakeBrowser.runtime, { sendMessage: runtimeSend });
  Object.assign(fakeBrowser.tabs, { sendMessage: tabsSend });
  return { runtimeSend, tabsSend };
}
