/** Puts the images of the reader's dictionaries into a card, as data: a page need load nothing. */
import type { CardNode } from '../card/card-node';

/** Of all images of a card as data addresses, in UTF-16 units; beyond it their texts are shown. */
const MOST_IMAGE_DATA = 4_000_000;

/** @returns an image's data address, null where there is none */
export type ImageOf = (dictionary: number, path: string) => Promise<string | null>;

/** Nodes with the data of the images that they name. */
export async function withImages(
  nodes: readonly CardNode[],
  imageOf: ImageOf,
): Promise<CardNode[]> {
  let room = MOST_IMAGE_DATA;

  async function filled(node: CardNode): Promise<CardNode> {
    if (typeof node === 'string') return node;
    const { attributes = {}, children = [] } = node;
    if (node.tag !== 'img')
      return children.length === 0 ? node : { ...node, children: await all(children) };
    const data = await imageOf(
      Number(attributes['data-dictionary']),
      attributes['data-path'] ?? '',
    );
    if (data === null || data.length > room)
      return `[${attributes.alt || attributes.title || '…'}]`;
    room -= data.length;
    return { ...node, attributes: { ...attributes, src: data } };
  }

  async function all(list: readonly CardNode[]): Promise<CardNode[]> {
    const done: CardNode[] = [];
    // One after the other: the room that is left decides.
    for (const node of list) done.push(await filled(node));
    return done;
  }

  return all(nodes);
}
