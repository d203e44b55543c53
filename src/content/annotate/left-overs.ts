/**
 * What the content script of an earlier version left in a page that is still open. Nothing in the
 * page is trusted here: a page may be a saved copy of an annotated one, or forge whatever we write.
 *
 * - Chromium leaves the old script running as an orphaned content script, without its extension. It
 *   takes its aids out itself, exactly, when an event says that a new script has come. A page can
 *   send that event too; then the aids go. A script whose extension is there ignores it.
 * - Firefox ends the old script without notice. A parser never makes empty text nodes, so an element
 *   of our name between two of them was written by a script: it becomes text in the first of them. A
 *   page whose own script has made exactly this keeps its text, and loses an element around it.
 */
import { isText } from '../../page/node-types';
import {
  CARD_ELEMENT,
  OWN_ELEMENTS,
  STATE_ATTRIBUTE,
  TEXT_ELEMENT,
  VIEW_ATTRIBUTE,
  VIEW_ELEMENT,
  isOwn,
} from './own-elements';
import {
  findBelow,
  localNameOf,
  matches,
  nextSiblingOf,
  previousSiblingOf,
  remove,
  textContentOf,
} from '../../page/unclobbered';

const SUCCESSOR = 'kijiyomi-successor';

/** Has the script of an earlier version leave the page, and takes out what is left of it. */
export function takeOutLeftOvers(document: Document): void {
  // On other pages nothing tells that there is an extension. An old script whose words the page has
  // replaced still has its attribute, and would take out ours.
  if (document.querySelector(`${TEXT_ELEMENT}, html[${STATE_ATTRIBUTE}]`) === null) return;
  document.dispatchEvent(new Event(SUCCESSOR));
  let found = false;
  for (const element of document.querySelectorAll(TEXT_ELEMENT)) {
    found = takeOut(element) || found;
  }
  if (!found) return;
  const { documentElement } = document;
  for (const name of [STATE_ATTRIBUTE, VIEW_ATTRIBUTE]) documentElement.removeAttribute(name);
  const hosts = `:scope > :is(${CARD_ELEMENT}, ${VIEW_ELEMENT})`;
  for (const host of findBelow(documentElement, hosts)) {
    if (!isOwn(host)) remove(host);
  }
}

/** Leaves the page when a new script takes over from this one, whose extension is gone. */
export function awaitSuccessor(
  document: Document,
  isOrphaned: () => boolean,
  leave: () => void,
): void {
  // A script's event, of the script that comes after us: all that it can do is to have us leave.
  // eslint-disable-next-line no-restricted-syntax
  document.addEventListener(SUCCESSOR, () => isOrphaned() && leave());
}

/** One copy, which may be in several parts. */
function takeOut(first: Element): boolean {
  const node = previousSiblingOf(first);
  if (isOwn(first) || !isText(node) || node.data !== '') return false;
  const parts: Element[] = [];
  let next: ChildNode | null = first;
  while (next && localNameOf(next as Element) === TEXT_ELEMENT) {
    parts.push(next as Element);
    next = nextSiblingOf(next);
  }
  const hasOthers = parts.some((part) =>
    [...findBelow(part, '*')].some((inner) => !matches(inner, OWN_ELEMENTS)),
  );
  if (hasOthers || !isText(next) || next.data !== '') return false;
  node.data = parts.map((part) => textContentOf(part)).join('');
  for (const part of parts) remove(part);
  next.remove();
  return true;
}
