// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { activated, PageLife } from '../../src/content/page-watcher';
import { trusted } from './trusted';

describe('activated', () => {
  it('waits until a page that was loaded ahead is seen', async () => {
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

describe('PageLife', () => {
  let onChange: ReturnType<typeof vi.fn<(added: Element[], moved: boolean) => void>>;
  let life: PageLife;

  beforeEach(() => {
    onChange = vi.fn();
    document.body.innerHTML = '';
    life = new PageLife(document, onChange, () => {});
    life.follow();
  });

  const add = (name: string) => document.body.appendChild(document.createElement(name));
  const settled = (times: number) =>
    vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(times), { timeout: 3_000 });

  it('tells what was added and is still there, our own elements left out', async () => {
    const kept = add('p');
    add('div').remove();
    add('kijiyomi-card');
    await settled(1);
    expect(onChange).toHaveBeenCalledWith([kept], false);
  });

  it('waits longer after each look in vain, and no longer for another address', async () => {
    life.wait();
    life.wait();
    life.wait();
    add('p');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(onChange).not.toHaveBeenCalled();
    document.location.hash = '#!/other';
    add('p');
    await settled(1);
    expect(onChange.mock.calls[0]![1]).toBe(true);
  });
});
