import { ensureChromium } from '../../src/commands/ensure-browser';

/** Before all tests: there is a browser to run them in. */
export default async function installBrowser(): Promise<void> {
  await ensureChromium();
}
