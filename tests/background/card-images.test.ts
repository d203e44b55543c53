import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { withImages, type ImageOf } from '../../src/background/card-images';
import { cardNodeSchema, type CardNode } from '../../src/card/card-node';

const image = (path: string): CardNode => ({
  tag: 'img',
  attributes: { alt: path },
  image: { dictionary: 7, path },
});

it('replaces each image by its data, or by its text if there is none', async () => {
  const imageOf = vi.fn<ImageOf>(async ({ path }) =>
    path === 'gone.png' ? null : `data:image/png;base64,${path}`,
  );
  const nodes = [
    'text',
    { tag: 'div' as const, children: [image('a.png'), { tag: 'p' as const, children: ['b'] }] },
    image('gone.png'),
  ];
  const filled = await withImages(nodes, imageOf);
  expect(imageOf.mock.calls).toEqual([
    [{ dictionary: 7, path: 'a.png' }],
    [{ dictionary: 7, path: 'gone.png' }],
  ]);
  expect(filled).toMatchObject([
    'text',
    { children: [{ attributes: { src: 'data:image/png;base64,a.png' } }, { children: ['b'] }] },
    '[gone.png]',
  ]);
  for (const node of filled) v.parse(cardNodeSchema, node);
});

it('leaves out images beyond what a message should carry', async () => {
  const filled = await withImages(
    [image('a'), image('b')],
    async () => `data:image/png;base64,${'A'.repeat(3_000_000)}`,
  );
  expect(filled.map((node) => typeof node)).toEqual(['object', 'string']);
});
