/** schema.org data that a page carries in scripts of type application/ld+json. */

export type JsonObject = Record<string, unknown>;

/** Objects that are returned; real pages have up to about 60. */
const MAX_NODES = 500;
/** Values of any kind that are visited, in all scripts together. */
const MAX_VALUES = 5_000;
/** Nesting of arrays and graphs; publishers use two levels. */
const MAX_DEPTH = 8;
/** Names in one `@type`. */
const MAX_TYPES = 20;

/** All objects of the scripts: alone, in an array or under `@graph`. Linear, and bounded. */
export function linkedNodes(texts: readonly string[]): JsonObject[] {
  const nodes: JsonObject[] = [];
  const open: { value: unknown; depth: number }[] = [];
  const add = (values: readonly unknown[], depth: number) => {
    if (depth > MAX_DEPTH) return;
    // By index: to spread or copy an array of millions would take time.
    for (let i = 0; i < values.length && open.length < MAX_VALUES; i++) {
      open.push({ value: values[i], depth });
    }
  };
  add(texts.slice(0, MAX_VALUES).map(parseJson), 0);
  for (let i = 0; i < open.length && nodes.length < MAX_NODES; i++) {
    const { value, depth } = open[i]!;
    if (Array.isArray(value)) add(value as unknown[], depth + 1);
    else if (isObject(value)) {
      nodes.push(value);
      const graph = value['@graph'];
      if (Array.isArray(graph)) add(graph as unknown[], depth + 1);
    }
  }
  return nodes;
}

export function typesOf(node: JsonObject): string[] {
  const type = node['@type'];
  const types: unknown[] = Array.isArray(type) ? type.slice(0, MAX_TYPES) : [type];
  return types.filter((one) => typeof one === 'string');
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Some publishers leave raw line breaks inside strings, which JSON does not allow. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[\u0000-\u001f]+/gu, ' '));
  } catch {
    return null;
  }
}
