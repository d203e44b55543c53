import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type CardElement, type CardNode, cardNodeSchema } from '../../../src/card/card-node';
import { definitionNodes } from '../../../src/user-dictionaries/content/structured-content';

const DICTIONARY = 7;
const draw = (content: unknown) =>
  definitionNodes({ type: 'structured-content', content }, DICTIONARY);

function textOf(nodes: readonly CardNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : textOf(node.children ?? [])))
    .join('');
}

function elementsIn(nodes: readonly CardNode[]): CardElement[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...elementsIn(node.children ?? [])],
  );
}

describe('a definition', () => {
  it('is its text, line by line', () => {
    expect(definitionNodes('one\ntwo', DICTIONARY)).toEqual(['one', { tag: 'br' }, 'two']);
    expect(definitionNodes({ type: 'text', text: '<b>x</b>' }, DICTIONARY)).toEqual(['<b>x</b>']);
  });

  it('is nothing where it only refers to another term', () => {
    expect(definitionNodes(['食べる', ['past']], DICTIONARY)).toEqual([]);
    expect(definitionNodes(null, DICTIONARY)).toEqual([]);
  });

  it('draws the elements of the format', () => {
    const table = {
      tag: 'table',
      content: { tag: 'tr', content: { tag: 'td', colSpan: 2, rowSpan: 999, content: 'x' } },
    };
    expect(draw([{ tag: 'div', lang: 'ja', content: ['漢', { tag: 'br' }] }, table])).toEqual([
      { tag: 'div', attributes: { lang: 'ja' }, children: ['漢', { tag: 'br' }] },
      {
        tag: 'table',
        children: [
          {
            tag: 'tr',
            children: [{ tag: 'td', attributes: { colspan: '2' }, children: ['x'] }],
          },
        ],
      },
    ]);
    const details = { tag: 'details', open: true, content: { tag: 'summary', content: 'more' } };
    expect(draw(details)).toEqual([
      {
        tag: 'details',
        attributes: { open: '' },
        children: [{ tag: 'summary', children: ['more'] }],
      },
    ]);
  });

  it('keeps the text of elements that the format does not have', () => {
    expect(draw({ tag: 'script', content: 'alert(1)' })).toEqual(['alert(1)']);
    for (const tag of ['iframe', 'style', 'form', 'input', 'svg', 'button', 'constructor', 3]) {
      expect(draw({ tag, content: { tag: 'span', content: 'x' } })).toEqual([
        { tag: 'span', children: ['x'] },
      ]);
    }
  });

  it('ignores attributes that the format does not have', () => {
    const hostile = {
      tag: 'span',
      onclick: 'alert(1)',
      class: 'save',
      id: 'x',
      style: { position: 'fixed' },
      attributes: { onload: 'x' },
      lang: 'ja" onload="x',
      data: { act: 'save', onClick: 'x', 'a b': 'x', sourceKind: '1', n: 1 },
      content: 'x',
    };
    expect(draw(hostile)).toEqual([
      {
        tag: 'span',
        attributes: { 'data-sc-act': 'save', 'data-sc-on-click': 'x', 'data-sc-source-kind': '1' },
        children: ['x'],
      },
    ]);
  });

  it('links to the web, and within the dictionary by a look-up', () => {
    expect(draw({ tag: 'a', href: 'https://example.com/あ', content: 'x' })).toEqual([
      { tag: 'a', attributes: { href: 'https://example.com/%E3%81%82' }, children: ['x'] },
    ]);
    expect(draw({ tag: 'a', href: '?query=漢字&wildcards=off', content: '漢字' })).toEqual([
      {
        tag: 'button',
        attributes: { type: 'button', class: 'link' },
        act: { kind: 'look-up', text: '漢字' },
        children: ['漢字'],
      },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://example.com/x',
    'file:///etc/passwd',
    'chrome-extension://x/options.html',
    '//example.com',
    'options.html',
    '?query=',
    '?other=x',
    '',
    7,
    null,
  ])('makes no link of %s', (href) => {
    expect(draw({ tag: 'a', href, content: 'x' })).toEqual(['x']);
  });

  it('puts no link into a link', () => {
    const [outer] = draw({
      tag: 'a',
      href: 'https://example.com/',
      content: { tag: 'a', href: '?query=x', content: 'x' },
    });
    expect(outer).toMatchObject({ tag: 'a', children: ['x'] });
  });

  it('draws images of its own file, by their path in it', () => {
    const image = { tag: 'img', path: 'img/a.svg', width: 3, sizeUnits: 'em', title: 'sun' };
    expect(draw({ ...image, appearance: 'monochrome', height: -1 })).toEqual([
      {
        tag: 'img',
        attributes: {
          alt: 'sun',
          title: 'sun',
          'data-appearance': 'monochrome',
        },
        style: { width: '3em' },
        image: { dictionary: DICTIONARY, path: 'img/a.svg' },
      },
    ]);
    expect(draw({ tag: 'img', path: 'https://example.com/a.png', src: 'x' })).toEqual([
      {
        tag: 'img',
        attributes: { alt: '' },
        image: { dictionary: DICTIONARY, path: 'https://example.com/a.png' },
      },
    ]);
    const folded = definitionNodes(
      { type: 'image', path: 'a.png', collapsed: true, width: 9_999 },
      DICTIONARY,
    );
    expect(folded).toMatchObject([
      { tag: 'details', children: [{ tag: 'summary' }, { tag: 'img', style: { width: '320px' } }] },
    ]);
  });
});

describe('styles', () => {
  const styleOf = (style: unknown) => {
    const [node] = draw({ tag: 'span', style, content: 'x' });
    return typeof node === 'string' ? undefined : node?.style;
  };

  it('are those of the format, with its values', () => {
    expect(
      styleOf({
        fontWeight: 'bold',
        fontSize: '1.2em',
        color: '#B22222',
        background: 'rgba(0, 0, 0, 50%)',
        textDecorationLine: ['underline', 'overline'],
        marginLeft: 0.5,
        padding: '0.1em 2px',
        listStyleType: '"①"',
        whiteSpace: 'pre-wrap',
      }),
    ).toEqual({
      'font-weight': 'bold',
      'font-size': '1.2em',
      color: '#B22222',
      'background-color': 'rgba(0, 0, 0, 50%)',
      'text-decoration-line': 'underline overline',
      'margin-left': '0.5em',
      padding: '0.1em 2px',
      'list-style-type': '"①"',
      'white-space': 'pre-wrap',
    });
  });

  it.each([
    { background: 'url(https://example.com/x.png)' },
    { backgroundColor: 'red; background: url(x)' },
    { color: 'rgb(0,0,0) url(x)' },
    { color: 'expression(alert(1))' },
    { color: 'var(--ink)' },
    { listStyleType: 'url(x)' },
    { listStyleType: '"\\22 x"' },
    { position: 'fixed' },
    { display: 'none' },
    { zIndex: '9' },
    { margin: '-50em' },
    { marginTop: -9 },
    { marginTop: 9_999 },
    { padding: '1em 1em 1em 1em 1em' },
    { padding: 'calc(1em)' },
    { fontSize: '50em' },
    { fontSize: '100vw' },
    { fontSize: '' },
    { fontWeight: { toString: 'bold' } },
    { cssText: 'position: fixed' },
    { __proto__: { color: 'red' } },
    'position: fixed',
    ['color', 'red'],
    null,
  ])('do not have %j', (style) => {
    expect(styleOf(style)).toBeUndefined();
  });
});

describe('hostile content', () => {
  it('nests no deeper than a card can hold', () => {
    let content: unknown = 'deep';
    for (let i = 0; i < 5_000; i++) content = i % 2 ? [content] : { tag: 'div', content };
    const nodes = draw(content);
    expect(textOf(nodes)).toBe('…');
    expect(v.is(cardNodeSchema, nodes[0])).toBe(true);
  });

  it('makes no more nodes than a card can show, and says so', () => {
    const count = (nodes: readonly CardNode[]): number =>
      nodes.reduce(
        (sum, node) => sum + 1 + (typeof node === 'string' ? 0 : count(node.children ?? [])),
        0,
      );
    const nodes = draw(Array.from({ length: 100_000 }, () => ({ tag: 'span', content: 'x' })));
    expect(count(nodes)).toBeLessThan(5_000);
    expect(textOf(nodes)).toMatch(/x…$/u);
  });

  const names = fc.constantFrom(
    ...['tag', 'content', 'style', 'data', 'href', 'path', 'lang', 'title', 'type', 'open'],
    ...['colSpan', 'alt', 'color', 'background', 'fontSize', 'listStyleType', 'margin', 'width'],
  );
  const values = fc.oneof(
    fc.constantFrom('span', 'div', 'td', 'img', 'a', 'script', 'details', 'structured-content'),
    fc.constantFrom('javascript:x', 'https://x.example/', '?query=x', 'url(x)', 'red', '1em', '\n'),
    fc.string(),
    fc.jsonValue({ maxDepth: 2 }),
    fc.double(),
  );
  const { content } = fc.letrec((tie) => ({
    content: fc.oneof({ maxDepth: 8 }, values, fc.array(tie('content')), tie('object')),
    object: fc.dictionary(names, fc.oneof(values, tie('content'))),
  }));

  it('of any shape makes no node that a card would refuse', () => {
    fc.assert(
      fc.property(content, (any) => {
        const nodes = [...draw(any), ...definitionNodes(any, DICTIONARY)];
        for (const node of nodes) expect(v.is(cardNodeSchema, node)).toBe(true);
        for (const { attributes = {}, style = {} } of elementsIn(nodes)) {
          const names = Object.keys(attributes);
          expect(names.filter((name) => /^(?:on|src|style|id$)/u.test(name))).toEqual([]);
          expect(Object.values(style).join(' ')).not.toMatch(/url|[;:{}]/u);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
