import type { ClutterNameRule } from '../sites/profile';
import { isBefore, plainLength, proseLength } from './page-text';

/** A rule with its expressions ready. */
interface NameRule extends ClutterNameRule {
  pattern: RegExp;
}

/** A list of headlines carries dates and numbers beside its links, but not more than this share. */
const PLAIN_SHARE = 0.4;
/** What a reader can act on, and frames that hold such things. */
export const LINKS = 'a[href], button, iframe, [role=button]';

/** What the words in an element's names say about it. */
export class ClutterNames {
  readonly #rules: readonly NameRule[];
  /** Any of the rules: most names match none. */
  readonly #any: RegExp;
  readonly #known = new Map<string, readonly NameRule[]>();
  readonly #body: Element;

  constructor(rules: readonly ClutterNameRule[], body: Element) {
    this.#rules = rules.map((rule) => ({ ...rule, pattern: new RegExp(rule.names) }));
    this.#any = new RegExp(rules.map(({ names }) => names).join('|') || '(?!)');
    this.#body = body;
  }

  /** The kind of clutter that an element is, or undefined. */
  clutterOf(element: Element): string | undefined {
    return this.#rulesOf(element).find((rule) => this.#fits(element, rule))?.id;
  }

  /** The part of the page that an element is: navigation, sidebar, comments, overlay. */
  partOf(element: Element): string | undefined {
    return this.#rulesOf(element).find(({ place }) => place === 'surroundings')?.id;
  }

  /** The part of the page that it stands in, between it and what holds the article too. */
  partAround(element: Element): string | undefined {
    if (this.#body.contains(element)) return undefined;
    for (let e = element.parentElement; e && !e.contains(this.#body); e = e.parentElement) {
      const part = this.partOf(e);
      if (part) return part;
    }
    return undefined;
  }

  #rulesOf(element: Element): readonly NameRule[] {
    const names = namesOf(element);
    let rules = this.#known.get(names);
    if (!rules) {
      const words = wordsOf(names);
      rules = this.#any.test(words) ? this.#rules.filter(({ pattern }) => pattern.test(words)) : [];
      this.#known.set(names, rules);
    }
    return rules;
  }

  #fits(element: Element, { place, most, links = 0, says }: NameRule): boolean {
    if (place === 'surroundings') return false;
    if (place === 'column' && this.partAround(element)) return false;
    if (place === 'after' && !isBefore(this.#body, element)) return false;
    // A drawing that others refer to.
    if ('ownerSVGElement' in element) return false;
    // Nothing in it yet, or a bait of nothing but names.
    if (!element.firstElementChild && !element.textContent.trim()) return false;
    if (links > 0 && !isLink(element) && element.querySelectorAll(LINKS).length < links)
      return false;
    if (says && !new RegExp(says).test(element.textContent)) return false;
    const plain = plainLength(element);
    return plain <= most || plain <= PLAIN_SHARE * proseLength(element);
  }
}

function isLink(element: Element): boolean {
  return element.matches(LINKS);
}

function namesOf(element: Element): string {
  const [role, id, classes] = ['role', 'id', 'class'].map((name) => element.getAttribute(name));
  return `${element.localName} ${role ? `role${role}` : ''} ${id ?? ''} ${classes ?? ''} `;
}

/** Capitals part words only between longer ones: hashed names are full of single ones. */
function wordsOf(names: string): string {
  return names
    .replace(/([a-z]{2})([A-Z][a-z]{2})/g, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase();
}
