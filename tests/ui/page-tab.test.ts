// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findPageTab } from '../../src/ui/popup/page-tab';

interface Tab {
  id: number;
  active?: boolean;
  openerTabId?: number;
  lastAccessed?: number;
}

/** The tabs of the window; `own` is the one that the popup is shown as. */
function openTabs(tabs: Tab[], own?: number): void {
  const query = ({ active }: { active?: boolean }) =>
    Promise.resolve(tabs.filter((tab) => !active || tab.active));
  const getCurrent = () => Promise.resolve(tabs.find(({ id }) => id === own));
  Object.assign(fakeBrowser.tabs, { query, getCurrent });
}

beforeEach(() => history.replaceState(null, '', '?'));

describe('the tab that the popup is about', () => {
  it('is the one that the address names', async () => {
    openTabs([{ id: 1, active: true }]);
    history.replaceState(null, '', '?tab=12');
    expect(await findPageTab()).toBe(12);
    history.replaceState(null, '', '?tab=x');
    expect(await findPageTab()).toBeUndefined();
  });

  it('is the active one under a popup', async () => {
    openTabs([{ id: 1 }, { id: 2, active: true }]);
    expect(await findPageTab()).toBe(2);
  });

  it('is never the popup itself where that is a tab', async () => {
    openTabs([{ id: 1 }, { id: 2 }, { id: 3, active: true, openerTabId: 1 }], 3);
    expect(await findPageTab()).toBe(1);
    openTabs(
      [
        { id: 1, lastAccessed: 5 },
        { id: 2, lastAccessed: 9 },
        { id: 3, active: true },
      ],
      3,
    );
    expect(await findPageTab()).toBe(2);
    openTabs([{ id: 3, active: true }], 3);
    expect(await findPageTab()).toBeUndefined();
  });
});
