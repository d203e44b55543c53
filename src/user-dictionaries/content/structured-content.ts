/**
 * Converts a definition of a dictionary to card nodes. Elements that the format does not have are
 * reduced to their text, so newer dictionaries stay readable and hostile ones become plain text.
 */
import { MAX_LOOK_UP_LENGTH } from '../../card/card-act';
import type { CardElement, CardNode, CardTag, DictionaryImage } from '../../card/card-node';
import { contentStyle, imageLength } from './content-style';

/** Maximum nesting of elements; deeper ones are omitted. Real content has ten or twenty levels. */
const MAX_CONTENT_DEPTH = 64;
/** Maximum nodes per definition; the rest is omitted. */
const MAX_NODES = 4_000;
/** Maximum length of an attribute's value, in UTF-16 units. */
const MAX_ATTRIBUTE = 1_000;

const OMISSION = '…';

/** Elements of the format other than links and images. Each is a tag that cards have. */
const TAGS: ReadonlySet<unknown> = new Set<CardTag>([
  'br',
  'details',
  'div',
  'li',
  'ol',
  'rp',
  'rt',
  'ruby',
  'span',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
]);

/**
 * @param dictionary id of the dictionary, for its images
 * @returns no nodes if it is not a definition, such as an inflected form's reference to its lemma
 */
export function definitionNodes(definition: unknown, dictionary: number): CardNode[] {
  return new ContentDrawing(dictionary).definition(definition);
}

class ContentDrawing {
  private nodes = 0;
  private depth = 0;
  private inLink = false;

  constructor(readonly dictionary: number) {}

  definition(definition: unknown): CardNode[] {
    if (typeof definition === 'string') return this.text(definition);
    if (!isObject(definition)) return [];
    const { type, text, content } = definition;
    if (type === 'text' && typeof text === 'string') return this.text(text);
    if (type === 'image') return this.image(definition);
    return type === 'structured-content' ? this.content(content) : [];
  }

  private content(content: unknown): CardNode[] {
    if (this.nodes >= MAX_NODES) return [];
    if (typeof content === 'string') return this.text(content);
    if (Array.isArray(content)) return this.nested(() => content.flatMap((c) => this.content(c)));
    return isObject(content) ? this.element(content) : [];
  }

  /** Line breaks become elements, so that they work wherever the text is inserted. */
  private text(text: string): CardNode[] {
    return text
      .split('\n')
      .flatMap((line, i) => [
        ...(i === 0 ? [] : this.take(() => ({ tag: 'br' }))),
        ...(line === '' ? [] : this.take(() => line)),
      ]);
  }

  private element(content: Readonly<Record<string, unknown>>): CardNode[] {
    const { tag } = content;
    if (tag === 'img') return this.image(content);
    if (tag === 'a') return this.link(content);
    const children = () => this.content(content['content']);
    // Not an element of the format: only its text is kept.
    if (!TAGS.has(tag)) return this.nested(children);
    if (tag === 'br') return this.take(() => ({ tag }));
    return this.drawn(
      tag as CardTag,
      { ...sharedAttributes(content), ...ownAttributes(content) },
      {
        style: contentStyle(content['style']),
        children,
      },
    );
  }

  /** Links to the web are kept; links within the dictionary become look-ups; others become text. */
  private link(content: Readonly<Record<string, unknown>>): CardNode[] {
    const children = () => this.content(content['content']);
    const link = this.inLink ? null : linkTo(content['href']);
    if (link === null) return this.nested(children);
    const { tag, attributes, act } = link;
    this.inLink = true;
    const nodes = this.drawn(
      tag,
      { ...sharedAttributes(content), ...attributes },
      { children, act },
    );
    this.inLink = false;
    return nodes;
  }

  private image(content: Readonly<Record<string, unknown>>): CardNode[] {
    const { path, alt, title, description, sizeUnits, collapsed } = content;
    if (typeof path !== 'string' || path.length > MAX_ATTRIBUTE) return [];
    const unit = sizeUnits === 'em' ? 'em' : 'px';
    const sizes = {
      width: imageLength(content['preferredWidth'] ?? content['width'], unit),
      height: imageLength(content['preferredHeight'] ?? content['height'], unit),
    };
    const named = [alt, description, title].find((name) => typeof name === 'string');
    const attributes = {
      alt: attributeText(named),
      ...(typeof title === 'string' && { title: attributeText(title) }),
      // Drawn in the color of the text.
      ...(content['appearance'] === 'monochrome' && { 'data-appearance': 'monochrome' }),
    };
    const style = {
      ...(sizes.width !== null && { width: sizes.width }),
      ...(sizes.height !== null && { height: sizes.height }),
      ...contentStyle({ verticalAlign: content['verticalAlign'] }),
      ...(content['imageRendering'] === 'pixelated' && { 'image-rendering': 'pixelated' }),
    };
    const image: DictionaryImage = { dictionary: this.dictionary, path };
    const drawn = () => this.drawn('img', attributes, { style, image, children: () => [] });
    if (collapsed !== true) return drawn();
    const summary: CardNode = { tag: 'summary', children: [attributeText(named) || OMISSION] };
    return this.drawn('details', {}, { children: () => [summary, ...drawn()] });
  }

  private drawn(
    tag: CardTag,
    attributes: Readonly<Record<string, string>>,
    parts: Pick<CardElement, 'act' | 'image'> & {
      style?: Readonly<Record<string, string>> | null;
      children: () => CardNode[];
    },
  ): CardNode[] {
    return this.take(() => {
      const children = this.nested(parts.children);
      return {
        tag,
        ...(Object.keys(attributes).length > 0 && { attributes }),
        ...(parts.style && Object.keys(parts.style).length > 0 && { style: parts.style }),
        ...(parts.act && { act: parts.act }),
        ...(parts.image && { image: parts.image }),
        ...(children.length > 0 && { children }),
      };
    });
  }

  private nested(draw: () => CardNode[]): CardNode[] {
    if (this.depth >= MAX_CONTENT_DEPTH) return [OMISSION];
    this.depth++;
    const nodes = draw();
    this.depth--;
    return nodes;
  }

  /** Creates the node if there is room, and otherwise, once, a sign that something is omitted. */
  private take(make: () => CardNode): CardNode[] {
    this.nodes++;
    if (this.nodes < MAX_NODES) return [make()];
    return this.nodes === MAX_NODES ? [OMISSION] : [];
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function attributeText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, MAX_ATTRIBUTE) : '';
}

/**
 * For every element: language, title, and the dictionary's data attributes, prefixed to avoid
 * conflicts with ours.
 */
function sharedAttributes(content: Readonly<Record<string, unknown>>): Record<string, string> {
  const attributes: Record<string, string> = {};
  const { lang, title, data } = content;
  if (typeof lang === 'string' && /^[a-z]{1,8}(?:-[a-z\d]{1,8}){0,4}$/iu.test(lang)) {
    attributes['lang'] = lang;
  }
  if (typeof title === 'string') attributes['title'] = attributeText(title);
  if (!isObject(data)) return attributes;
  for (const [name, value] of Object.entries(data)) {
    const kebab = name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
    if (/^[a-z-]{1,40}$/u.test(kebab) && typeof value === 'string') {
      attributes[`data-sc-${kebab}`] = attributeText(value);
    }
  }
  return attributes;
}

/** For table cells and `<details>`. */
function ownAttributes({ tag, colSpan, rowSpan, open }: Readonly<Record<string, unknown>>) {
  const attributes: Record<string, string> = {};
  if (tag === 'td' || tag === 'th') {
    if (isSpan(colSpan)) attributes['colspan'] = String(colSpan);
    if (isSpan(rowSpan)) attributes['rowspan'] = String(rowSpan);
  }
  if (tag === 'details' && open === true) attributes['open'] = '';
  return attributes;
}

function isSpan(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 100;
}

type Link = Pick<CardElement, 'tag' | 'attributes' | 'act'>;

function linkTo(href: unknown): Link | null {
  if (typeof href !== 'string' || href.length > MAX_ATTRIBUTE) return null;
  if (href.startsWith('?')) {
    const text = new URLSearchParams(href).get('query');
    if (text === null || text.trim() === '' || text.length > MAX_LOOK_UP_LENGTH) return null;
    const attributes = { type: 'button', class: 'link' };
    return { tag: 'button', attributes, act: { kind: 'look-up', text } };
  }
  try {
    const url = new URL(href);
    return /^https?:$/u.test(url.protocol) ? { tag: 'a', attributes: { href: url.href } } : null;
  } catch {
    return null;
  }
}
