// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { hideLists } from '../../../src/page/clutter/clutter-lists';
import type { ClutterBounds } from '../../../src/page/clutter/clutter-bounds';
import { ClutterMarks, MARK } from '../../../src/page/clutter/clutter-marks';
import { openPage } from '../pages';

const FORGED = `<div ${MARK}="hide ad" id="x" class="c">a</div><p ${MARK}="keep">b</p><i id="y">c</i>`;

test('a value that the page itself gave the attribute has no effect, and is restored', () => {
  const document = openPage(FORGED);
  const before = document.body.innerHTML;
  const marks = new ClutterMarks(document);
  const [x, y] = ['#x', '#y'].map((selector) => document.querySelector(selector)!) as [
    Element,
    Element,
  ];
  marks.setAside(document);
  expect(document.querySelectorAll(`[${MARK}~="hide"], [${MARK}~="keep"]`)).toHaveLength(0);
  marks.write(
    new Map([
      [y, 'hide ad'],
      [x, 'hide ad'],
    ]),
  );
  expect(document.querySelectorAll(`[${MARK}~="hide"]`)).toHaveLength(2);
  marks.write(new Map([[y, 'hide ad']]));
  expect(document.querySelectorAll(`[${MARK}~="hide"]`)).toHaveLength(1);
  marks.restore();
  expect(document.body.innerHTML).toBe(before);
});

test('copies that the page makes of marked elements lose the mark too', () => {
  const document = openPage('<i id="y">c</i>');
  const marks = new ClutterMarks(document);
  const y = document.querySelector('#y')!;
  marks.write(new Map([[y, 'hide ad']]));
  document.body.append(y.cloneNode(true));
  marks.restore();
  expect(document.querySelectorAll(`[${MARK}]`)).toHaveLength(0);
});

test('copies of elements that had a value of the page get that value back', () => {
  const document = openPage(`${FORGED}<b ${MARK}="page:0 x">d</b>`);
  const alone = openPage(document.body.innerHTML);
  const marks = new ClutterMarks(document);
  const copyAll = ({ body }: Document) => void (body.innerHTML += body.innerHTML);
  marks.setAside(document);
  marks.write(new Map([[document.querySelector('#x')!, 'hide ad']]));
  copyAll(document);
  copyAll(alone);
  // Copies of copies: the first copies were set aside as well.
  marks.setAside(document);
  expect(document.querySelectorAll(`[${MARK}~="hide"], [${MARK}~="keep"]`)).toHaveLength(0);
  copyAll(document);
  copyAll(alone);
  marks.restore();
  expect(document.body.innerHTML).toBe(alone.body.innerHTML);
});

test('a mark that the page overwrites or removes is not restored to its earlier value', () => {
  const document = openPage(`<i>a</i><i ${MARK}="x">b</i><i ${MARK}="y">c</i><i ${MARK}="z">d</i>`);
  const marks = new ClutterMarks(document);
  const elements: Element[] = [...document.querySelectorAll('i')];
  marks.setAside(document);
  marks.write(new Map(elements.slice(0, 3).map((one) => [one, 'hide ad'])));
  for (const one of elements.slice(0, 2)) one.setAttribute(MARK, 'hidden');
  for (const one of elements.slice(2)) one.removeAttribute(MARK);
  const { innerHTML } = document.body;
  marks.restore();
  expect(document.body.innerHTML).toBe(innerHTML);
});

const ALL = { allows: () => true } as unknown as ClutterBounds;

test('a list of nothing but clutter is hidden by one mark', () => {
  const document = openPage(`<ul>${'<li>記事</li>\n'.repeat(8_000)}</ul>`);
  const found = new Map(
    [...document.querySelectorAll('li')].map((li) => [li as Element, 'related']),
  );
  expect([...hideLists(found, ALL)]).toEqual([[document.querySelector('ul'), 'related']]);
});

test('at most 200 items are hidden in a list with something else in it, so that the page stays responsive', () => {
  const document = openPage(`<ul>${'<li class="r">記事</li>'.repeat(3_000)}<li>x</li></ul>`);
  const items = [...document.querySelectorAll('.r')];
  const all = hideLists(new Map(items.map((li) => [li, 'related'])), ALL);
  expect([...all.values()].filter(Boolean)).toHaveLength(200);
  expect(all.has(document.querySelector('ul')!)).toBe(false);
});
