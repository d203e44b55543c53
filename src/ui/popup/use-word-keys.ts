import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Where these keys mean something else: typing, the choices of a group, the list of saved words. */
const OTHER_KEYS = 'input, select, textarea, .drawer';

const SAVE = 'button.save';

/**
 * The keys of the word list, which work as soon as the popup is open: arrows, Home and End move from
 * word to word, S saves. The focus stays where the browser put it until one of them is pressed, so
 * that a screen reader begins at the top. Only one word is in the order of the Tab key.
 */
export function useWordKeys(list: RefObject<HTMLElement | null>): void {
  // Not after the next frame: the first key may come before it.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(OTHER_KEYS)) return;
      const buttons = [...(list.current?.querySelectorAll<HTMLElement>(SAVE) ?? [])];
      const focused = buttons.findIndex((button) => button === document.activeElement);
      const button = buttons[nextIndex(event.key, focused, buttons)];
      if (button === undefined) return;
      event.preventDefault();
      button.focus();
      if (isSave(event.key)) button.click();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [list]);
}

const isSave = (key: string) => key === 's' || key === 'S';

/** @param focused the word that has the focus, or -1: then the keys begin at the one Tab would reach */
function nextIndex(key: string, focused: number, buttons: readonly HTMLElement[]): number {
  const last = buttons.length - 1;
  const start = buttons.findIndex(({ tabIndex }) => tabIndex === 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (isSave(key)) return focused < 0 ? start : focused;
  if (key === 'ArrowDown') return focused < 0 ? start : Math.min(focused + 1, last);
  if (key === 'ArrowUp') return focused < 0 ? start : Math.max(focused - 1, 0);
  return -1;
}
