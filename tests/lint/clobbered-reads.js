/**
 * Reads of properties right off a node that may be a form of a page, which hides them under its
 * controls (src/page/unclobbered.ts). Such nodes have a type that says no more than `Element` or
 * `Node`; our own elements, and those that are not forms, have types of their own.
 */
const OPEN_TYPES = new Set(['Element', 'Node', 'ParentNode', 'ChildNode']);

/** @param checker TypeScript's type checker */
function mayBeForm(type, checker) {
  if (type.isUnionOrIntersection()) return type.types.some((one) => mayBeForm(one, checker));
  const bound = checker.getBaseConstraintOfType(type) ?? type;
  return bound === type ? OPEN_TYPES.has(type.symbol?.name) : mayBeForm(bound, checker);
}

/** `Element.prototype.matches`: the way around the form's own properties. */
function isPrototype(node) {
  return node.type === 'MemberExpression' && node.property.name === 'prototype';
}

export const clobberedReads = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { read: 'A form of the page may hide this property: see src/page/unclobbered.ts.' },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    // Where the files are judged without types, as in the test of the boundaries.
    if (!program) return {};
    const checker = program.getTypeChecker();
    const check = (node, read) => {
      const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(read));
      if (!isPrototype(read) && mayBeForm(type, checker))
        context.report({ node, messageId: 'read' });
    };
    return {
      MemberExpression: (node) => check(node, node.object),
      ObjectPattern: (node) => check(node, node),
    };
  },
};
