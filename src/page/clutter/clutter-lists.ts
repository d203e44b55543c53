import type { ClutterBounds } from './clutter-bounds';
import { nameSet } from '../node-types';
import {
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentElementOf,
  textContentOf,
} from '../unclobbered';

/** From so many items on, a list is hidden as a whole where all of it is clutter. */
const LEAST_ITEMS = 8;
/**
 * So many items of a list that has others too are hidden at most. Browsers number a list anew with
 * each item that goes: 8,000 of them kept Chromium 156 for 23 s, 200 cost 14 ms.
 */
const MOST_ITEMS = 200;

const UNSEEN = nameSet('script style template noscript');

/**
 * Long rows of one kind of clutter: hidden by the box that holds nothing else, and where it holds
 * something else, not beyond a bound.
 * @returns what was found, with boxes in place of what is in them
 */
export function hideLists(
  found: ReadonlyMap<Element, string>,
  bounds: ClutterBounds,
): Map<Element, string> {
  const rows = new Map<Element, Element[]>();
  for (const [element, id] of found) {
    const box = id && parentElementOf(element);
    if (!box) continue;
    const row = rows.get(box);
    if (row) row.push(element);
    else rows.set(box, [element]);
  }
  const all = new Map(found);
  for (const [box, row] of rows) {
    if (row.length < LEAST_ITEMS) continue;
    const id = found.get(row[0]!)!;
    const known = found.get(box);
    const isWhole =
      row.every((element) => found.get(element) === id) &&
      (known === id || (!known && holdsNothingElse(box, found) && bounds.allows(box)));
    if (isWhole) {
      for (const element of row) all.delete(element);
      all.set(box, id);
    } else if (!known) {
      const items = row.filter((element) => localNameOf(element) === 'li');
      for (const element of items.slice(MOST_ITEMS)) all.set(element, '');
    }
  }
  return all;
}

function holdsNothingElse(box: Element, found: ReadonlyMap<Element, string>): boolean {
  for (let node = firstChildOf(box); node; node = nextSiblingOf(node)) {
    if (nodeTypeOf(node) === Node.TEXT_NODE && textContentOf(node).trim()) return false;
    if (nodeTypeOf(node) !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (!found.get(element) && !UNSEEN.has(localNameOf(element))) return false;
  }
  return true;
}
