import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPack } from '../../src/packs/pack-file';
import { PackWriter } from '../../src/packs/pack-writer';

function packOf(fill: (writer: PackWriter) => void): ArrayBuffer {
  const writer = new PackWriter('test');
  fill(writer);
  return writer.toBytes().buffer as ArrayBuffer;
}

describe('pack file', () => {
  it('returns every section as a view over the file', () => {
    fc.assert(
      fc.property(
        fc.uint8Array(),
        fc.int16Array(),
        fc.uint32Array(),
        fc.string(),
        (a, b, c, text) => {
          const buffer = packOf((writer) => {
            writer.add('a', a);
            writer.add('b', b);
            writer.add('c', c);
            writer.addText('text', text.toWellFormed());
          });
          const pack = openPack(buffer, 'test');
          expect(pack.uint8('a')).toEqual(a);
          expect(pack.int16('b')).toEqual(b);
          expect(pack.uint32('c')).toEqual(c);
          expect(pack.text('text')).toBe(text.toWellFormed());
          expect(pack.uint32('c').buffer).toBe(buffer);
        },
      ),
    );
  });

  it('is the same file for the same sections', () => {
    const make = () => new Uint8Array(packOf((writer) => writer.add('a', Int32Array.of(1, 2, 3))));
    expect(make()).toEqual(make());
  });

  it('rejects a file that is not a valid pack, with the reason', () => {
    const good = packOf((writer) => writer.add('a', Int32Array.of(1, 2, 3)));
    const version = good.slice(0);
    new DataView(version).setUint32(4, 99, true);
    expect(() => openPack(new ArrayBuffer(4), 'test')).toThrow('Pack "test" is cut off.');
    expect(() => openPack(new ArrayBuffer(64), 'test')).toThrow(
      'This file is not a pack ("test").',
    );
    expect(() => openPack(version, 'test')).toThrow('has format 99');
    expect(() => openPack(good, 'words')).toThrow('This pack holds "test", not "words".');
    expect(() => openPack(good.slice(0, -8), 'test')).toThrow('Pack "test" is cut off.');
    expect(() => openPack(good, 'test').int32('b')).toThrow('has no int32 section "b"');
    expect(() => openPack(good, 'test').uint8('a')).toThrow('has no uint8 section "a"');
  });

  it('refuses a second section of one name', () => {
    const writer = new PackWriter('test');
    writer.addText('a', '');
    expect(() => writer.addText('a', '')).toThrow('has a section "a" already');
  });
});
