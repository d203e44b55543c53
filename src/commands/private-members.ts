/**
 * Private members of classes → variables of a closure. A minifier shortens `this.#passages` to
 * `this.#e`; a variable it shortens to `e`. The content script has 60 kB and writes such an access
 * some eight hundred times.
 */
import MagicString from 'magic-string';
import { parseAst } from 'vite';

/** A node of the syntax tree, of which only this much is needed (https://github.com/estree/estree). */
interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

interface Member extends Node {
  static: boolean;
  key: Node & { name?: string };
  value: (Node & { params: Node[]; body: Node; async: boolean; generator: boolean }) | null;
  kind?: 'constructor' | 'method' | 'get' | 'set';
  computed: boolean;
}

/**
 * The same program; a class stays as it is where its instances are more than what their own
 * methods make of them: it inherits, has static members or generators, or looks at the private
 * members of another instance.
 */
export function closePrivateMembers(code: string): string {
  const written = new MagicString(code);
  let count = 0;
  visit(parseAst(code) as unknown as Node, (node) => {
    if (/^Class(?:Declaration|Expression)$/u.test(node.type) && canClose(node)) {
      new Closing(written, `p${count++}$`).write(node);
    }
  });
  return written.toString();
}

function membersOf(node: Node): Member[] {
  return (node.body as Node & { body: Member[] }).body;
}

function canClose(node: Node): boolean {
  const members = membersOf(node);
  if (node.superClass || !members.some(({ key }) => key?.type === 'PrivateIdentifier'))
    return false;
  const isPlain = ({ type, static: isStatic, computed, kind, key, value }: Member) =>
    (type === 'PropertyDefinition' || type === 'MethodDefinition') &&
    !isStatic &&
    !computed &&
    !(/^[gs]et$/u.test(kind ?? '') && key.type === 'PrivateIdentifier') &&
    !(type === 'MethodDefinition' && value?.generator);
  return members.every(isPlain) && ownsItsThis(node);
}

/** Whether every private member is `this`'s, and `this` everywhere the instance. */
function ownsItsThis(node: Node): boolean {
  let owns = true;
  const check = (inner: Node, depth: number) => {
    if (inner.type === 'Identifier' && inner.name === 'arguments') owns = false;
    if ((inner.left as Node | undefined)?.type === 'PrivateIdentifier') owns = false;
    const property = inner.property as Node | undefined;
    if (inner.type === 'MemberExpression' && property?.type === 'PrivateIdentifier') {
      if ((inner.object as Node).type !== 'ThisExpression' || depth > 1) owns = false;
    }
    const isFunction = /^Function/u.test(inner.type) || /^Class/u.test(inner.type);
    for (const child of childrenOf(inner)) check(child, depth + (isFunction ? 1 : 0));
  };
  for (const member of membersOf(node)) {
    // A method is a function of its own; a field is none.
    if (member.value) check(member.value, member.type === 'MethodDefinition' ? 0 : 1);
  }
  return owns;
}

class Closing {
  constructor(
    readonly written: MagicString,
    /** Before each name, so that none of them hides or is hidden by another of the program. */
    readonly prefix: string,
  ) {}

  write(node: Node): void {
    const { written } = this;
    const members = membersOf(node);
    const maker = members.find(({ kind }) => kind === 'constructor');
    const methods = members.filter(({ kind }) => kind === 'method');
    const fields = members.filter(({ type }) => type === 'PropertyDefinition');
    visit(node, (inner) => {
      const property = inner.property as (Node & { name: string }) | undefined;
      if (inner.type !== 'MemberExpression' || property?.type !== 'PrivateIdentifier') return;
      written.overwrite(inner.start, inner.end, this.prefix + property.name);
    });
    // Methods first: the values of fields and the constructor may call them.
    const parts = [
      ...methods.map((member) => this.#assignment(member)),
      this.#accessors(members),
      ...fields.map((member) => this.#assignment(member)),
    ];
    const parameters = maker ? this.#parameters(maker) : '';
    const body = maker?.value?.body;
    const rest = body ? written.slice(body.start + 1, body.end - 1) : '';
    const name = node.type === 'ClassDeclaration' ? ` ${(node.id as { name: string }).name}` : '';
    const text = `function${name}(${parameters}) {\n${parts.join('\n')}\n${rest}}`;
    written.overwrite(node.start, node.end, text);
  }

  #accessors(members: readonly Member[]): string {
    const accessors = members.filter(({ kind }) => kind === 'get' || kind === 'set');
    if (accessors.length === 0) return '';
    const names = new Set(accessors.map(({ key }) => key.name));
    const described = [...names].map((name) => {
      const own = accessors.filter(({ key }) => key.name === name);
      return `${name}: { ${own.map((one) => `${one.kind}: ${this.#arrow(one)}`).join(', ')} }`;
    });
    return `Object.defineProperties(this, { ${described.join(', ')} });`;
  }

  #parameters(member: Member): string {
    const { params } = member.value!;
    if (params.length === 0) return '';
    return this.written.slice(params[0]!.start, params.at(-1)!.end);
  }

  #assignment(member: Member): string {
    const { key, value, type } = member;
    const target =
      key.type === 'PrivateIdentifier' ? `let ${this.prefix}${key.name}` : `this.${key.name}`;
    if (!value) return key.type === 'PrivateIdentifier' ? `${target};` : `${target} = void 0;`;
    if (type === 'PropertyDefinition') {
      return `${target} = ${this.written.slice(value.start, value.end)};`;
    }
    return `${target} = ${this.#arrow(member)};`;
  }

  /** In the constructor, an arrow function's `this` is the instance. */
  #arrow(member: Member): string {
    const { body, async: isAsync } = member.value!;
    const text = this.written.slice(body.start, body.end);
    return `${isAsync ? 'async ' : ''}(${this.#parameters(member)}) => ${text}`;
  }
}

function visit(node: Node, look: (node: Node) => void): void {
  for (const child of childrenOf(node)) visit(child, look);
  look(node);
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof (value as Node | null)?.type === 'string');
}
