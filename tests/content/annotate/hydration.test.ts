// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hydrationWaits } from '../../../src/content/annotate/hydration';

const SEPARATED = '<p>派兵<!-- -->だ</p><p>東欧</p>';
/** As Next.js loads its scripts; of a type that happy-dom does not try to load. */
const NEXT = '<script type="text/plain" src="/_next/static/app.js"></script>';

/** A page, and how long its first paragraph still has to wait at a given time. */
function pageOf(html: string, scripts = '<script type="module"></script>') {
  document.head.innerHTML = scripts;
  document.body.innerHTML = html;
  const time = { now: 0, loaded: 0 };
  const wait = hydrationWaits(
    document,
    () => time.now,
    () => time.loaded,
  );
  const at = (now: number, loaded = time.loaded) => {
    Object.assign(time, { now, loaded });
    return wait(document.querySelector('p')!);
  };
  return { at, wait };
}

describe('hydrationWaits', () => {
  it('waits until a page that a framework takes over is loaded, and a while longer', () => {
    const { at } = pageOf(SEPARATED);
    expect(at(100)).toBe(200);
    expect(at(3_000)).toBe(200);
    expect(at(3_100, 3_000)).toBe(200);
    expect(at(4_450)).toBe(50);
    expect(at(4_501)).toBe(0);
  });

  it('does not wait again once it is over', () => {
    const { at } = pageOf(SEPARATED);
    expect(at(9_000, 3_000)).toBe(0);
    expect(at(3_100)).toBe(0);
  });

  it('writes at once to an element with one text, which frameworks compare as a whole', () => {
    const { at, wait } = pageOf(SEPARATED);
    at(100);
    expect(wait(document.querySelectorAll('p')[1]!)).toBe(0);
  });

  it('waits longer for a page that signals hydration, but only until the signal', () => {
    const { at } = pageOf('<p>派兵<b>だ</b></p>', NEXT);
    expect(at(4_000, 1_000)).toBe(200);
    expect(at(5_950)).toBe(50);
    document.body.append(document.createElement('next-route-announcer'));
    expect(at(4_500)).toBe(0);
  });

  it.each([
    ['no script', SEPARATED, ''],
    ['no trace of a framework', '<p>派兵<!-- comment -->だ</p>', '<script type="module"></script>'],
  ])('does not wait for a page with %s', (_, html, scripts) => {
    expect(pageOf(html, scripts).at(100)).toBe(0);
  });
});
