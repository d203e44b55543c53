/** schema.org data that a page carries in scripts of type application/ld+json. */

export type JsonObject = Record<string, unknown>;

const MOST_NODES = 500;

/** All objects of the scripts: alone, in an array or under `@graph`. */
export function linkedNodes(texts: readonly string[]): JsonObject[] {
  const nodes: JsonObject[] = [];
  const open: unknown[] = texts.map(parseJson);
  while (open.length > 0 && nodes.length < MOST_NODES) {
    const value = open.shift();
    if (Array.isArray(value)) {
      open.push(...(value as unknown[]).slice(0, MOST_NODES));
    } else if (isObject(value)) {
      nodes.push(value);
      if (Array.isArray(value['@graph'])) open.push(value['@graph']);
    }
  }
  return nodes;
}

export function typesOf(node: JsonObject): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Publishers leave raw line breaks inside strings, which JSON does not allow. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' '));
  } catch {
    return null;
  }
}
