import type { CardNode } from './card-node';

/** The text of nodes; blocks and line breaks become spaces. */
export function plainText(nodes: readonly CardNode[]): string {
  return nodes.map(textOf).join('').replace(/\s+/gu, ' ').trim();
}

/** Elements that do not break the line. */
const INLINE: ReadonlySet<string> = new Set([
  'a',
  'em',
  'rp',
  'ruby',
  'span',
  'strong',
  'sub',
  'sup',
]);

function textOf(node: CardNode): string {
  if (typeof node === 'string') return node;
  // Furigana.
  if (node.tag === 'rt') return '';
  const text = (node.children ?? []).map(textOf).join('');
  return INLINE.has(node.tag) ? text : ` ${text} `;
}
