/**
 * Elements of ours that the page cloned, or wrote back from its own `innerHTML`. They belong to the
 * page's text, and become plain text again.
 */
import { isElement, isText } from '../../page/node-types';
import { OWN_ELEMENTS, TEXT_ELEMENT, isOwn } from './own-elements';
import {
  childNodesOf,
  findBelow,
  localNameOf,
  matches,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  remove,
  replaceWith,
  textContentOf,
} from '../../page/unclobbered';

export class Clones {
  /** The page's own elements of our names: those that it had before we wrote anything. */
  private readonly pages = new WeakSet<Element>();

  /** Remembers what the page has of its own, such as a saved copy of an annotated page. */
  learn(root: ParentNode): void {
    for (const element of findBelow(root, OWN_ELEMENTS)) {
      if (!isOwn(element)) this.pages.add(element);
    }
  }

  /**
   * Takes the clones in a tree apart, its root included, and what the page moved out of our copies.
   * @param isLive whether an element is where we drew it
   */
  dissolve(root: ParentNode & Node, isLive: (element: Element) => boolean = () => false): void {
    const found = [...findBelow(root, OWN_ELEMENTS)];
    if (isElement(root) && matches(root, OWN_ELEMENTS)) found.unshift(root);
    const clones = found.filter((element) => !this.pages.has(element) && !isLive(element));
    const emptied = new Set<Text>();
    for (const clone of clones) dissolve(clone, emptied);
  }

  /**
   * The same in all that a page can have cloned an article into and that can be reached from it:
   * templates, and frames of its own origin in which no content script of ours is at work.
   */
  dissolveEverywhere(document: Document, stateAttribute: string): void {
    this.dissolve(document);
    for (const template of document.querySelectorAll('template')) this.dissolve(template.content);
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe, frame')) {
      const inside = documentOf(frame);
      // A document that is being written anew has no root element for a moment.
      const root = inside?.documentElement ?? null;
      if (inside === null || root === null || root.hasAttribute(stateAttribute)) continue;
      this.dissolveEverywhere(inside, stateAttribute);
    }
  }
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** @param emptied clones of nodes that we had emptied, as far as they have their text again */
function dissolve(clone: Element, emptied: Set<Text>): void {
  // It was inside another clone that has become text.
  if (parentOf(clone) === null) return;
  if (localNameOf(clone) === 'rt') {
    remove(clone);
    return;
  }
  const before = previousSiblingOf(clone);
  const isPlain = [...findBelow(clone, '*')].every((inner) => matches(inner, OWN_ELEMENTS));
  if (localNameOf(clone) !== TEXT_ELEMENT || !isPlain) {
    replaceWith(clone, ...childNodesOf(clone));
    return;
  }
  const text = textContentOf(clone);
  const after = nextSiblingOf(clone);
  if (isText(before) && (before.data === '' || emptied.has(before))) {
    before.data += text;
    emptied.add(before);
    remove(clone);
    // The clone of the empty node at the end of our copy.
    if (isText(after) && after.data === '') after.remove();
  } else {
    replaceWith(clone, text);
  }
}
