/**
 * Drops the sentences that prove rules about language from the build: only tests read them, and they
 * are longer than the rules.
 */
import { parseSync, Visitor, type Plugin } from 'vite';

/** Properties that hold sentences, in rules of any kind. */
const PROOFS: ReadonlySet<string> = new Set(['reads', 'means', 'finds', 'butNot', 'examples']);

/** Modules in the rooms that have rules. */
const RULE_MODULE = /\/src\/(?:dictionary\/deinflection|numbers|readings|senses)\/.+\.ts$/u;

export function withoutProofs(): Plugin {
  return {
    name: 'kijiyomi:without-proofs',
    apply: 'build',
    transform: {
      filter: { id: RULE_MODULE },
      handler: (code) => ({ code: dropProofs(code), map: null }),
    },
  };
}

/**
 * @param code a module, in JavaScript
 * @throws if the module reads one of the properties, which would not be there in the extension
 */
export function dropProofs(code: string): string {
  const { program, errors } = parseSync('rules.js', code);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(error.message);
  let kept = '';
  let end = 0;
  const refuse = (name: string) => {
    throw new Error(`The build drops ${name}, so that only tests can read it.`);
  };
  new Visitor({
    ObjectExpression({ properties }) {
      for (const property of properties) {
        if (property.type !== 'Property' || !isProof(property.key)) continue;
        // A proof holds sentences, not objects with proofs of their own.
        if (property.start < end) continue;
        kept += code.slice(end, property.start);
        end = property.end + (/^\s*,/u.exec(code.slice(property.end))?.[0].length ?? 0);
      }
    },
    ObjectPattern({ properties }) {
      for (const property of properties) {
        if (property.type === 'Property' && isProof(property.key)) {
          refuse(code.slice(property.start, property.end));
        }
      }
    },
    MemberExpression({ property }) {
      if (isProof(property)) refuse(code.slice(property.start, property.end));
    },
  }).visit(program);
  return kept + code.slice(end);
}

/** Whether a key, as written or in quotes, is the name of a proof. */
function isProof(key: { type: string; name?: unknown; value?: unknown }): boolean {
  const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? key.value : null;
  return typeof name === 'string' && PROOFS.has(name);
}
