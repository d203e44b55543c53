// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { activated, MIN_DEBOUNCE, PageWatcher } from '../../src/content/page-watcher';
import { FakeClock } from './fake-clock';
import { trusted } from './trusted';

describe('activated', () => {
  it('waits until a page that was prerendered is seen', async () => {
    const ahead = Object.assign(new EventTarget(), { prerendering: true });
    const seen = vi.fn();
    void activated(ahead as unknown as Document).then(seen);
    await Promise.resolve();
    expect(seen).not.toHaveBeenCalled();
    ahead.dispatchEvent(new Event('prerenderingchange'));
    await Promise.resolve();
    expect(seen).not.toHaveBeenCalled();
    ahead.dispatchEvent(trusted(new Event('prerenderingchange')));
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
  });
});

describe('PageWatcher', () => {
  const onChange = vi.fn<(added: Element[], hasNavigated: boolean) => void>();
  const onReturn = vi.fn<() => void>();
  let clock: FakeClock;
  let watcher: PageWatcher;

  beforeEach(() => {
    onChange.mockClear();
    onReturn.mockClear();
    document.body.innerHTML = '';
    clock = new FakeClock();
    watcher = new PageWatcher(document, { onChange, onReturn }, clock);
    watcher.start();
  });
  afterEach(() => watcher.stop());

  const add = (name: string) => document.body.appendChild(document.createElement(name));
  /** happy-dom delivers mutation records in a task of its own. */
  const observed = () => new Promise((resolve) => setTimeout(resolve));

  it('reports what was added and is still there, without our own elements', async () => {
    const kept = add('p');
    add('div').remove();
    add('kijiyomi-card');
    await observed();
    clock.advance(MIN_DEBOUNCE - 1);
    expect(onChange).not.toHaveBeenCalled();
    clock.advance(1);
    expect(onChange.mock.calls).toEqual([[[kept], false]]);
  });

  it('collects changes, and starts again after each report', async () => {
    const first = add('p');
    await observed();
    clock.advance(MIN_DEBOUNCE / 2);
    const second = add('p');
    await observed();
    clock.advance(MIN_DEBOUNCE / 2);
    expect(onChange.mock.calls).toEqual([[[first, second], false]]);
    const third = add('p');
    await observed();
    clock.advance(MIN_DEBOUNCE);
    expect(onChange.mock.calls[1]).toEqual([[third], false]);
  });

  it('backs off after each scan that found nothing, until the next navigation', async () => {
    watcher.backOff();
    watcher.backOff();
    watcher.backOff();
    add('p');
    await observed();
    clock.advance(8 * MIN_DEBOUNCE - 1);
    expect(onChange).not.toHaveBeenCalled();
    document.location.hash = '#!/other';
    add('p');
    await observed();
    clock.advance(MIN_DEBOUNCE);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(onChange.mock.calls[0]![1]).toBe(true);
  });

  it('notices a page that comes back from the cache, and a page that says so', () => {
    const shown = () => Object.assign(new Event('pageshow'), { persisted: true });
    window.dispatchEvent(shown());
    expect(onReturn).not.toHaveBeenCalled();
    window.dispatchEvent(trusted(shown()));
    expect(onReturn).toHaveBeenCalledTimes(1);
  });

  it('reports nothing after it was stopped', async () => {
    add('p');
    await observed();
    watcher.stop();
    add('p');
    await observed();
    clock.advance(10 * MIN_DEBOUNCE);
    expect(onChange).not.toHaveBeenCalled();
  });
});
