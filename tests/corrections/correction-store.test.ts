import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Correction } from '../../src/readings/corrections/corrections';
import { watchCorrections } from '../../src/corrections/correction-changes';
import {
  removeCorrection,
  restoreCorrections,
  saveCorrection,
} from '../../src/corrections/correction-store';
import { listCorrections } from '../../src/corrections/known-corrections';
import { saveSettings } from '../../src/settings/settings-store';

const minute = (n: number) => new Date(Date.UTC(2026, 2, 9, 10, n));
const kaiba: Correction = { lemma: '会場', meant: '会場', reading: 'かいば', neighbor: null };
const beforeNo: Correction = {
  ...kaiba,
  reading: 'あいば',
  neighbor: { side: 'after', surface: 'の' },
};
const readings = async () => (await listCorrections()).corrections.map(({ reading }) => reading);

beforeEach(() => fakeBrowser.reset());

describe('corrections', () => {
  it('are kept, the newest first', async () => {
    await saveCorrection(kaiba, minute(0));
    await saveCorrection(beforeNo, minute(1));
    expect(await listCorrections()).toEqual({
      corrections: [
        { ...beforeNo, at: minute(1).toISOString() },
        { ...kaiba, at: minute(0).toISOString() },
      ],
      unreadable: 0,
    });
  });

  it('replace an earlier one of the same word and neighbor', async () => {
    await saveCorrection(kaiba);
    await saveCorrection(beforeNo);
    await saveCorrection({ ...kaiba, reading: 'かいじょう' });
    expect((await readings()).sort()).toEqual(['あいば', 'かいじょう']);
  });

  it('are removed one by one, and put back', async () => {
    await saveCorrection(kaiba, minute(0));
    await saveCorrection(beforeNo, minute(1));
    const { corrections } = await listCorrections();
    await removeCorrection(kaiba);
    expect(await readings()).toEqual(['あいば']);
    await restoreCorrections(corrections);
    expect(await readings()).toEqual(['あいば', 'かいば']);
  });

  it('made at once are both kept', async () => {
    await Promise.all([saveCorrection(kaiba), saveCorrection(beforeNo)]);
    expect(await readings()).toHaveLength(2);
  });

  it('that cannot be read are counted and left where they are', async () => {
    await fakeBrowser.storage.local.set({
      'correction:["x"]': { lemma: 'x', meant: 'x', reading: 'kana', neighbor: null, at: 'today' },
    });
    await saveCorrection(kaiba);
    expect(await listCorrections()).toMatchObject({ unreadable: 1 });
    expect(await readings()).toEqual(['かいば']);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toHaveLength(2);
  });

  it('are announced to watchers, and nothing else is', async () => {
    const listener = vi.fn();
    const stop = watchCorrections(listener);
    await saveSettings({ furigana: false });
    expect(listener).not.toHaveBeenCalled();
    await saveCorrection(kaiba);
    await removeCorrection(kaiba);
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    await saveCorrection(kaiba);
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
