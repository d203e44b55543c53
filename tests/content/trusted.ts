/** Events as the browser makes them, not a script. */

/** @returns the event, which says that it is trusted */
export function trusted<E extends Event>(event: E): E {
  return Object.defineProperty(event, 'isTrusted', { value: true });
}

/** Presses a control as the reader does. */
export function press(element: Element): void {
  element.dispatchEvent(trusted(new MouseEvent('click', { bubbles: true, cancelable: true })));
}
