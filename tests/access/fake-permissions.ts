import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { covers } from '../../src/access/match-pattern';

type Listener = () => void;

/** An event with the listeners it has; the fake browser has none for permissions. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    trigger: () => listeners.forEach((listener) => listener()),
  };
}

/**
 * A browser that has granted `origins`, of which the manifest names `known`, and asks a reader who
 * `agrees`.
 */
export function fakePermissions(known: readonly string[], origins: readonly string[] = known) {
  let granted = [...origins];
  const reader = { agrees: true };
  const [onAdded, onRemoved] = [fakeEvent(), fakeEvent()];
  const request = vi.fn(async ({ origins = [] }: { origins?: string[] }) => {
    if (!reader.agrees) return false;
    granted = [...new Set([...granted, ...origins])];
    onAdded.trigger();
    return true;
  });
  const remove = vi.fn(async ({ origins = [] }: { origins?: string[] }) => {
    granted = granted.filter((pattern) => !origins.includes(pattern));
    onRemoved.trigger();
    return true;
  });
  const getAll = async () => ({ permissions: ['storage'], origins: [...granted] });
  const contains = async ({ origins = [] }: { origins?: string[] }) =>
    origins.every((origin) => granted.some((pattern) => covers(pattern, origin)));
  Object.assign(fakeBrowser, {
    permissions: { request, remove, getAll, contains, onAdded, onRemoved },
  });
  fakeBrowser.runtime.getManifest = (() => ({
    version: '1.2.3',
    content_scripts: [{ matches: known }, { matches: known.slice(-1) }],
  })) as unknown as typeof fakeBrowser.runtime.getManifest;
  return { reader, request, remove, granted: () => [...granted].sort() };
}

export type RegisteredScript = { id: string; matches?: string[]; excludeMatches?: string[] };

/** The browser's scripting, which keeps registered scripts and runs none. */
export function fakeScripting() {
  const registered = new Map<string, RegisteredScript>();
  const scripting = {
    getRegisteredContentScripts: vi.fn(async ({ ids }: { ids: string[] }) =>
      [...registered.values()].filter(({ id }) => ids.includes(id)),
    ),
    registerContentScripts: vi.fn(async (scripts: RegisteredScript[]) => {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    }),
    unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
      for (const id of ids) {
        if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      }
    }),
    insertCSS: vi.fn(async (_: object) => undefined),
    executeScript: vi.fn(async (_: object): Promise<object[]> => []),
  };
  Object.assign(fakeBrowser, { scripting });
  return { registered, ...scripting };
}
