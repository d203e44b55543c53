/**
 * happy-dom 21 looks no higher than the element that is searched, so that `article .text` finds
 * nothing below an element of the article. Browsers match a selector all the way up; importing this
 * file makes the tests do so too.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method
const searchBelow = Element.prototype.querySelectorAll;

/** Selectors of one element each: what is above the element that is searched has no say in them. */
const LOOKS_NO_HIGHER = /^[^\s>+~,]+(?:,\s*[^\s>+~,]+)*$/u;

Element.prototype.querySelectorAll = function (this: Element, selector: string) {
  if (!this.isConnected || LOOKS_NO_HIGHER.test(selector)) return searchBelow.call(this, selector);
  const found = [...this.ownerDocument.querySelectorAll(selector)];
  return found.filter(
    (one) => one !== this && this.contains(one),
  ) as unknown as NodeListOf<Element>;
};
