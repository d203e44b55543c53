/**
 * Puts images of imported dictionaries into a card as data URLs, so that the page loads nothing.
 */
import type { CardNode, DictionaryImage } from '../card/card-node';

/**
 * Limit of all data URLs in a card, in UTF-16 units; further images are replaced by their texts.
 */
const MAX_IMAGE_DATA = 4_000_000;

/** @returns the image's data URL; null if there is none */
export type ImageOf = (image: DictionaryImage) => Promise<string | null>;

/** Nodes with the data of the images that they refer to. */
export async function withImages(
  nodes: readonly CardNode[],
  imageOf: ImageOf,
): Promise<CardNode[]> {
  let room = MAX_IMAGE_DATA;

  async function filled(node: CardNode): Promise<CardNode> {
    if (typeof node === 'string') return node;
    const { image, ...element } = node;
    const { attributes = {}, children = [] } = element;
    if (image === undefined) {
      return children.length === 0 ? element : { ...element, children: await all(children) };
    }
    const data = await imageOf(image);
    if (data === null || data.length > room) {
      const { alt = '', title = '' } = attributes;
      const [text = '…'] = [alt, title].filter((one) => one !== '');
      return `[${text}]`;
    }
    room -= data.length;
    return { ...element, attributes: { ...attributes, src: data } };
  }

  async function all(list: readonly CardNode[]): Promise<CardNode[]> {
    const done: CardNode[] = [];
    // One after the other, since the room that is left decides.
    for (const node of list) done.push(await filled(node));
    return done;
  }

  return all(nodes);
}
