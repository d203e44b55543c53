import ts from 'typescript';
import { readFileSync, writeFileSync } from 'node:fs';
const files = process.argv.slice(2);
const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic() {},
} as any)!;
const program = ts.createProgram(config.fileNames, config.options);
const checker = program.getTypeChecker();
const GET: Record<string, string> = {
  nodeType: 'nodeTypeOf',
  parentNode: 'parentOf',
  parentElement: 'parentElementOf',
  firstChild: 'firstChildOf',
  nextSibling: 'nextSiblingOf',
  previousSibling: 'previousSiblingOf',
  childNodes: 'childNodesOf',
  textContent: 'textContentOf',
  isConnected: 'isConnected',
  localName: 'localNameOf',
  children: 'childrenOf',
  shadowRoot: 'shadowRootOf',
  className: 'classNameOf',
};
const CALL: Record<string, string> = {
  matches: 'matches',
  closest: 'closest',
  contains: 'contains',
  getAttribute: 'attributeOf',
  querySelectorAll: 'findBelow',
};
const TYPES = new Set(['Element', 'HTMLElement', 'Node', 'ParentNode', 'ChildNode']);
for (const file of files) {
  const source = program.getSourceFile(process.cwd() + '/' + file) ?? program.getSourceFile(file)!;
  const edits: [number, number, string][] = [];
  const used = new Set<string>();
  const typeOk = (e: ts.Expression) => {
    const t = checker.getNonNullableType(checker.getTypeAtLocation(e));
    const parts = t.isUnionOrIntersection() ? t.types : [t];
    return parts.some((p) => TYPES.has(p.symbol?.name));
  };
  const printer = (n: ts.Node): string => {
    // recursive rewrite to text
    const hit = rewrite(n);
    if (hit !== null) return hit;
    let out = '';
    let at = n.getStart(source);
    ts.forEachChild(n, (c) => {
      const s = c.getStart(source);
      out += source.text.slice(at, s) + printer(c);
      at = c.getEnd();
    });
    return out + source.text.slice(at, n.getEnd());
  };
  const rewrite = (n: ts.Node): string | null => {
    if (
      ts.isCallExpression(n) &&
      ts.isPropertyAccessExpression(n.expression) &&
      CALL[n.expression.name.text] &&
      typeOk(n.expression.expression)
    ) {
      if (n.expression.questionDotToken || n.flags & ts.NodeFlags.OptionalChain) {
        console.log('optional', file, n.getText(source));
        return null;
      }
      const f = CALL[n.expression.name.text]!;
      used.add(f);
      return `${f}(${printer(n.expression.expression)}, ${n.arguments.map(printer).join(', ')})`;
    }
    if (ts.isPropertyAccessExpression(n) && GET[n.name.text] && typeOk(n.expression)) {
      if (
        ts.isBinaryExpression(n.parent) &&
        n.parent.left === n &&
        n.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
      )
        return null;
      if (n.questionDotToken || n.flags & ts.NodeFlags.OptionalChain) {
        console.log('optional', file, n.getText(source));
        return null;
      }
      const f = GET[n.name.text]!;
      used.add(f);
      return `${f}(${printer(n.expression)})`;
    }
    return null;
  };
  let text = printer(source);
  text = source.text.slice(0, source.getStart(source)) + text;
  if (text === source.text) continue;
  const rel = file.includes('/page/') ? './unclobbered' : '../page/unclobbered';
  const imp = `import { ${[...used].sort().join(', ')} } from '${rel}';\n`;
  const last = source.statements.filter(ts.isImportDeclaration).at(-1);
  const marker = last ? last.getText(source) : '';
  text = marker ? text.replace(marker, marker + '\n' + imp.trimEnd()) : imp + text;
  writeFileSync(file, text);
  console.log(file, [...used].join());
}
