/**
 * Listens for what the reader and the browser do. A page can dispatch an event of any type at any
 * target, so every listener of ours on a page is added here; a lint rule checks that.
 */

type EventsOf<T extends EventTarget> = T extends Document
  ? DocumentEventMap
  : T extends Window
    ? WindowEventMap
    : T extends HTMLElement
      ? HTMLElementEventMap
      : Record<string, Event>;

/** Events that a script has dispatched are ignored (`isTrusted`, DOM Standard, section 2.2). */
export function onTrusted<T extends EventTarget, K extends string & keyof EventsOf<T>>(
  target: T,
  type: K,
  handle: (event: EventsOf<T>[K]) => void,
  options: AddEventListenerOptions = {},
): void {
  target.addEventListener(
    type,
    (event) => {
      if (event.isTrusted) handle(event as EventsOf<T>[K]);
    },
    options,
  );
}
