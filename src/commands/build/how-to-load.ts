import { join } from 'node:path';

/** For each browser that the extension is built for, what to do with the folder of the build. */
const STEPS = {
  chrome:
    'Open chrome://extensions, switch on "Developer mode", choose "Load unpacked" and pick this folder.',
  firefox:
    'Open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on" and pick manifest.json in this folder. Firefox removes it when you close Firefox.',
} as const;

export type Browser = keyof typeof STEPS;

/** Keys that make file dialogs show `.output`. Windows shows such folders anyway. */
const SHOWS_HIDDEN: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Cmd-Shift-.',
  linux: 'Ctrl-H',
};

export function isBrowser(name: string): name is Browser {
  return Object.hasOwn(STEPS, name);
}

/** The last lines of a build: where it lies, and how to load it. */
export function howToLoad(browser: Browser, root: string, platform: NodeJS.Platform): string {
  const keys = SHOWS_HIDDEN[platform];
  const hint =
    keys === undefined ? '' : ` If the file dialog does not show .output, press ${keys} in it.`;
  return `\nThe extension is in ${join(root, '.output', `${browser}-mv3`)}\n${STEPS[browser]}${hint}`;
}
