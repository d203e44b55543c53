// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  extractParagraphs,
  type ParagraphSource,
} from '../../../src/content/paragraphs/paragraphs';
import { emptyPage } from '../empty-page';
import type { Paragraph } from '../../../src/content/paragraphs/paragraph';

let root: HTMLElement;
let entered: ShadowRoot[];
let passedOver: Element[];

beforeEach(() => {
  root = emptyPage();
  entered = [];
  passedOver = [];
});

function source(skip: string[]): ParagraphSource {
  return {
    skip: new Set(skip.map((selector) => root.querySelector(selector)!)),
    textOf: (node) => node.data,
    enter: (tree) => entered.push(tree),
    passOver: (hidden) => passedOver.push(hidden),
  };
}

function extract(html: string, skip: string[] = []): Paragraph[] {
  root.innerHTML = html;
  return extractParagraphs(root, source(skip));
}

const texts = (html: string, skip?: string[]) => extract(html, skip).map(({ text }) => text);

describe('extractParagraphs', () => {
  it('joins text across inline elements and comments', () => {
    const [paragraph] = extract(
      '<p><strong>国防</strong>総省に<!-- ad --><a href="#">よ</a>ると</p>',
    );
    expect(paragraph!.text).toBe('国防総省によると');
    expect(paragraph!.pieces.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 5],
      [5, 6],
      [6, 8],
    ]);
    expect(paragraph!.block.localName).toBe('p');
  });

  it('ends a paragraph at blocks, line breaks and replaced elements', () => {
    expect(texts('派兵<br>抑止<div>米軍</div>欧州<img alt="">東欧')).toEqual([
      '派兵',
      '抑止',
      '米軍',
      '欧州',
      '東欧',
    ]);
  });

  it('goes by the computed display, not by the name of the element', () => {
    expect(texts('<p>派<span style="display:block">兵</span>だ</p>')).toEqual(['派', '兵', 'だ']);
    expect(
      texts('<div style="display:inline">派</div><div style="display:inline">兵</div>'),
    ).toEqual(['派兵']);
  });

  it.each([
    ['<textarea>派兵</textarea>'],
    ['<select><option>派兵</option></select>'],
    ['<button>派兵</button>'],
    ['<div contenteditable="true">派兵</div>'],
    ['<div contenteditable><p>派兵</p></div>'],
    ['<div role="textbox">派兵</div>'],
    ['<script>"派兵"</script>'],
    ['<style>/* 派兵 */</style>'],
    ['<noscript>派兵</noscript>'],
    ['<pre>派兵</pre>'],
    ['<code>派兵</code>'],
    ['<svg><text>派兵</text></svg>'],
    ['<div style="display:none">派兵</div>'],
    ['<div style="visibility:hidden">派兵</div>'],
    ['<div lang="zh">出兵</div>'],
    ['<p>NATO 2022</p>'],
  ])('finds nothing to annotate in %s', (html) => {
    expect(texts(html)).toEqual([]);
  });

  it('omits the elements to skip', () => {
    expect(
      texts('<p>派兵</p><table class="quotes"><tr><td>日経平均</td></tr></table>', ['.quotes']),
    ).toEqual(['派兵']);
  });

  it('keeps the base of published furigana and foreign words as context only', () => {
    const [paragraph] = extract(
      '<p>米<ruby>派<rt>は</rt></ruby>兵は<span lang="en">NATO</span>の<code>x</code>で</p>',
    );
    expect(paragraph!.text).toBe('米派兵はNATOのxで');
    expect(paragraph!.pieces.map(({ role }) => role)).toEqual([
      'text',
      'ruby',
      'text',
      'foreign',
      'text',
      'foreign',
      'text',
    ]);
  });

  it('takes Japanese inside a foreign element, and text that must not be translated', () => {
    const [paragraph] = extract('<p lang="en">See <b lang="ja">派兵</b></p>');
    expect(paragraph!.pieces.map(({ role }) => role)).toEqual(['foreign', 'text']);
    expect(texts('<p translate="no">派兵</p>')).toEqual(['派兵']);
  });

  it('joins text nodes with only comments between them to one piece', () => {
    const [paragraph] = extract('<p>岸<!--es-->田<!--es-->文雄<b>首</b><wbr>相</p>');
    expect(paragraph!.text).toBe('岸田文雄首相');
    expect(paragraph!.pieces.map(({ nodes }) => nodes.map(({ data }) => data))).toEqual([
      ['岸', '田', '文雄'],
      ['首'],
      ['相'],
    ]);
  });

  it('reads what a shadow root shows: its own text, and what is put into its slots', () => {
    root.innerHTML = '<div id="host"><b slot="title">派兵</b>抑止<i slot="nowhere">米軍</i></div>';
    const host = root.querySelector('#host')!;
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<h2><slot name="title"></slot></h2><p>東欧で<slot></slot></p><p><slot name="x">欧州</slot></p>';
    expect(texts(root.innerHTML)).not.toContain('東欧で抑止');
    root.append(host);
    const found = extractParagraphs(root, source([]));
    expect(found.map(({ text }) => text).slice(-3)).toEqual(['派兵', '東欧で抑止', '欧州']);
    expect(entered).toEqual([host.shadowRoot]);
    const [paragraph] = extractParagraphs(host.shadowRoot!.querySelector('p')!, source([]));
    expect(paragraph!.text).toBe('東欧で抑止');
    expect(entered).toEqual([host.shadowRoot, host.shadowRoot]);
  });

  it('reports elements that are not displayed, so that they are read when they are', () => {
    extract('<p>派兵</p><div id="tab" style="display:none"><p>抑止</p></div>');
    expect(passedOver).toEqual([root.querySelector('#tab')]);
  });

  it('treats an element with one of our names as the page’s if it is not ours', () => {
    expect(texts('<p><kijiyomi-text>派兵</kijiyomi-text>を</p>')).toEqual(['派兵を']);
  });

  it.each([
    ['in many text nodes', `<b>${'派兵を'.repeat(500)}</b>`.repeat(8)],
    ['in one text node', '派兵を'.repeat(4_000)],
  ])('cuts a text %s into stretches that are short enough to write at once', (_, html) => {
    const found = texts(`<p>${html}</p>`);
    expect(found.join('')).toBe('派兵を'.repeat(4_000));
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThanOrEqual(400);
    // Between words.
    expect(found.every((text) => text.length % 3 === 0)).toBe(true);
  });

  it('says which paragraphs are headings', () => {
    expect(extract('<h2>対話</h2><p>派兵</p>').map(({ heading }) => heading)).toEqual([
      true,
      false,
    ]);
  });
});
