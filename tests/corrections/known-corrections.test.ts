import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CORRECTION_KEY } from '../../src/corrections/correction-changes';
import { removeCorrection, saveCorrection } from '../../src/corrections/correction-store';
import { listCorrections } from '../../src/corrections/known-corrections';

const kaiba = { lemma: '会場', meant: '会場', reading: 'かいば', neighbor: null };
const stored = (lemma: string) => ({
  ...{ lemma, meant: lemma, reading: 'よみ', neighbor: null },
  at: '2026-03-09T10:00:00.000Z',
});
const lemmas = async () => (await listCorrections()).corrections.map(({ lemma }) => lemma);

beforeEach(() => fakeBrowser.reset());

describe('known corrections', () => {
  it('read the storage once, however often they are requested', async () => {
    await saveCorrection(kaiba);
    const read = vi.spyOn(fakeBrowser.storage.local, 'get');
    const first = await listCorrections();
    for (let i = 0; i < 5; i++)
      expect((await listCorrections()).corrections).toBe(first.corrections);
    expect(read).toHaveBeenCalledTimes(1);
    read.mockRestore();
  });

  it('follow what other contexts store, change and remove', async () => {
    expect(await lemmas()).toEqual([]);
    await fakeBrowser.storage.local.set({ [`${CORRECTION_KEY}a`]: stored('甲'), settings: {} });
    expect(await lemmas()).toEqual(['甲']);
    await fakeBrowser.storage.local.set({ [`${CORRECTION_KEY}a`]: stored('乙') });
    expect(await lemmas()).toEqual(['乙']);
    await fakeBrowser.storage.local.set({ [`${CORRECTION_KEY}b`]: { damaged: true } });
    expect((await listCorrections()).unreadable).toBe(1);
    await fakeBrowser.storage.local.remove(`${CORRECTION_KEY}a`);
    expect(await lemmas()).toEqual([]);
  });

  it('include what this context stored before the browser reports it', async () => {
    await lemmas();
    const untold = vi.spyOn(fakeBrowser.storage.local, 'set').mockResolvedValue();
    await saveCorrection(kaiba);
    expect(await lemmas()).toEqual(['会場']);
    untold.mockRestore();
    await removeCorrection(kaiba);
    expect(await lemmas()).toEqual([]);
  });

  it('miss nothing that is stored while they are read', async () => {
    const reading = lemmas();
    await fakeBrowser.storage.local.set({ [`${CORRECTION_KEY}a`]: stored('甲') });
    await reading;
    expect(await lemmas()).toEqual(['甲']);
  });

  it('are read again after storage failed', async () => {
    const failing = vi
      .spyOn(fakeBrowser.storage.local, 'get')
      .mockRejectedValueOnce(new Error('storage'));
    await expect(listCorrections()).rejects.toThrow('storage');
    failing.mockRestore();
    await saveCorrection(kaiba);
    expect(await lemmas()).toEqual(['会場']);
  });
});
