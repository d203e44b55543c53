import { ensureChromium } from '../../src/commands/browser/ensure-browser';

/** Before all tests: there is a browser to run them in. */
export default async function installBrowser(): Promise<void> {
  await ensureChromium();
}
