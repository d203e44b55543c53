import type { ClutterBounds } from './clutter-bounds';
import { isElement, isText } from '../node-types';
import type { ClutterTrace } from '../page-trace';
import { firstChildOf, localNameOf, nextSiblingOf, parentElementOf } from '../unclobbered';

/** A list with at least so many items is hidden as a whole where all of it is clutter. */
const MIN_ITEMS = 8;
/**
 * At most so many items of a list are hidden where it has others too. Browsers number a list anew
 * for each item that is hidden: 8,000 of them blocked Chromium 156 for 23 s, 200 take 14 ms.
 */
const MAX_ITEMS = 200;

const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

/**
 * Hides long lists of clutter of one kind by their box where it holds nothing else, and otherwise
 * only some of their items.
 * @returns what was found, with boxes in place of what is in them
 */
export function hideLists(
  found: ReadonlyMap<Element, string>,
  bounds: ClutterBounds,
  trace?: ClutterTrace,
): Map<Element, string> {
  const itemsByBox = new Map<Element, Element[]>();
  for (const [element, id] of found) {
    const box = id === '' ? null : parentElementOf(element);
    if (box === null) continue;
    const items = itemsByBox.get(box);
    if (items === undefined) itemsByBox.set(box, [element]);
    else items.push(element);
  }
  const all = new Map(found);
  for (const [box, items] of itemsByBox) {
    if (items.length < MIN_ITEMS) continue;
    const id = found.get(items[0]!)!;
    const idOfBox = found.get(box) ?? '';
    const isFree = idOfBox === '' && holdsNothingElse(box, found) && bounds.allows(box);
    const isWhole =
      items.every((element) => found.get(element) === id) && (idOfBox === id || isFree);
    if (isWhole) {
      for (const element of items) all.delete(element);
      all.set(box, id);
      trace?.judged(box, { kind: id, by: 'list', bound: null });
    } else if (idOfBox === '') {
      const listItems = items.filter((element) => localNameOf(element) === 'li');
      for (const element of listItems.slice(MAX_ITEMS)) {
        trace?.judged(element, { kind: found.get(element)!, by: 'list', bound: 'long-list' });
        all.set(element, '');
      }
    }
  }
  return all;
}

function holdsNothingElse(box: Element, found: ReadonlyMap<Element, string>): boolean {
  for (let node = firstChildOf(box); node !== null; node = nextSiblingOf(node)) {
    if (isText(node) && node.data.trim() !== '') return false;
    if (!isElement(node) || UNSEEN.has(localNameOf(node))) continue;
    if ((found.get(node) ?? '') === '') return false;
  }
  return true;
}
