import { chromium } from '@playwright/test';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '/work/wt/list/src/commands/ensure-browser';
import { installExtension, launchOffline } from '/work/wt/list/src/commands/extension-browser';
const COUNT = Number(process.argv[2] ?? 50_000);
const words = Array.from({ length: COUNT }, (_, n) => {
  const at = new Date(Date.UTC(2020, 0, 1) + n * 60_000).toISOString();
  const term = `単語${n}号`;
  const meetings = Array.from({ length: 1 + (n % 7 === 0 ? 2 : 0) }, (_, m) => ({
    sentence: `${m}番目の文では、政府は${n}日、${term}についての新しい方針を発表し、関係者から意見を聞いた。`,
    article: `政府、${term}の新方針を発表　関係者の意見聴取へ`,
    source: 'Reuters',
    url: `https://jp.investing.com/news/world-news/article-${n}`,
    at,
  }));
  return {
    term,
    reading: `たんご${n}ごう`,
    meaning: `word number ${n}, of a made-up list; entry`,
    partOfSpeech: 'noun',
    savedAt: at,
    meetings,
  };
});
const backup = JSON.stringify(
  {
    format: 'kijiyomi-backup',
    version: 1,
    savedAt: new Date().toISOString(),
    settings: { version: 1 },
    words,
    corrections: [],
  },
  null,
  1,
);
const browser = (await findBrowser())!;
const profile = await mkdtemp(join(tmpdir(), 'kl-'));
const file = join(profile, 'backup.json');
await writeFile(file, backup);
console.log('backup bytes', backup.length);
const context = await launchOffline(browser, join(profile, 'p'));
const id = await installExtension(context, '/work/wt/list/.output/chrome-mv3');
const gaps = (page: any) =>
  page.evaluate(() => {
    const w = window as any;
    w.gaps = [];
    let last = performance.now();
    w.t = setInterval(() => {
      const now = performance.now();
      if (now - last > 30) w.gaps.push(Math.round(now - last));
      last = now;
    }, 5);
  });
const readGaps = (page: any) =>
  page.evaluate(() => {
    const w = window as any;
    const g = w.gaps;
    w.gaps = [];
    return {
      n: g.length,
      max: Math.max(0, ...g),
      top: g.sort((a: number, b: number) => b - a).slice(0, 5),
    };
  });
const open = async (path: string) => {
  const p = await context.newPage();
  p.on('pageerror', (e) => console.log('PAGEERROR', e.message));
  p.on('console', (m) => m.type() !== 'log' && console.log('CONSOLE', m.text()));
  await p.addInitScript('globalThis.__name = (f) => f;');
  await p.addInitScript(() => {
    const w = window as any;
    new MutationObserver(() => {
      if (!w.firstRow && document.querySelector('#saved-words [data-lemma]'))
        w.firstRow = performance.now();
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await p.goto(`chrome-extension://${id}/${path}`);
  return p;
};
const heap = async (page: any) => {
  const s = await context.newCDPSession(page);
  await s.send('HeapProfiler.collectGarbage');
  const { usedSize } = await s.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 1e6);
};
{
  const p = await open('options.html');
  await gaps(p);
  const t = Date.now();
  await p.locator('input[type=file][accept*=json]').setInputFiles(file);
  await p.locator('[aria-labelledby=backup-title] progress').waitFor();
  console.log('progress shown after', Date.now() - t);
  const seen: number[] = [];
  const iv = setInterval(
    () =>
      p
        .evaluate(
          () =>
            document.querySelector<HTMLProgressElement>('[aria-labelledby=backup-title] progress')
              ?.value ?? -1,
        )
        .then((x) => seen.push(Math.round(x * 100)))
        .catch(() => {}),
    500,
  );
  await p.waitForFunction(
    () => document.querySelector('[aria-labelledby=backup-title] .outcome')?.textContent !== '',
    null,
    { timeout: 300_000 },
  );
  clearInterval(iv);
  console.log(
    'restore ms',
    Date.now() - t,
    await p.locator('[aria-labelledby=backup-title] .outcome').textContent(),
    'gaps',
    JSON.stringify(await readGaps(p)),
    'progress',
    seen.join(' '),
  );
  await gaps(p);
  const t2 = Date.now();
  const d = p.waitForEvent('download');
  await p.locator('#save-backup').click();
  await (await d).path();
  console.log(
    'backup ms',
    Date.now() - t2,
    JSON.stringify(await readGaps(p)),
    'heap',
    await heap(p),
  );
  await p.close();
}
{
  const p = await open('welcome.html');
  console.log(
    'listWords',
    JSON.stringify(
      await p.evaluate(async () => {
        const times = [];
        for (const from of [0, 0, 0, 25000, 25000, 49900]) {
          const t = performance.now();
          await (globalThis as any).chrome.runtime.sendMessage({
            kijiyomi: 'listWords',
            request: { from, limit: 50 },
          });
          times.push(Math.round(performance.now() - t));
        }
        return times;
      }),
    ),
  );
  console.log(
    'idb',
    JSON.stringify(
      await p.evaluate(async () => {
        const r: any = {};
        const req = (q: any) =>
          new Promise<any>((ok, no) => {
            q.onsuccess = () => ok(q.result);
            q.onerror = () => no(q.error);
          });
        const db = await req(indexedDB.open('kijiyomi'));
        const time = async (name: string, f: () => Promise<unknown>) => {
          const t = performance.now();
          await f();
          r[name] = Math.round(performance.now() - t);
        };
        const ix = () => db.transaction('words').objectStore('words').index('bySavedAt');
        await time('count', () => req(ix().count()));
        await time('count2', () => req(ix().count()));
        await time('storecount', () => req(db.transaction('words').objectStore('words').count()));
        await time('cursor', () => req(ix().openKeyCursor(null, 'prev')));
        await time('getAll50', () => req(ix().getAll(null, 50)));
        await time('getAll500', () => req(ix().getAll(null, 500)));
        await time('getAllKeys', () => req(ix().getAllKeys()));
        await time('advance25000', async () => {
          const q = ix().openKeyCursor(null, 'prev');
          const c = await req(q);
          c.advance(25000);
          await req(q);
        });
        db.close();
        return r;
      }),
    ),
  );
  await p.close();
}
for (const path of ['vocabulary.html', 'popup.html?tab=1'])
  for (const round of [1, 2]) {
    if (round === 1) {
      const s = await context.newCDPSession(context.pages()[0]!);
      await s.send('ServiceWorker.enable' as any);
      await s.send('ServiceWorker.stopAllWorkers' as any);
      await new Promise((r) => setTimeout(r, 500));
    }
    const p = await open(path);
    await p.waitForFunction(() => (window as any).firstRow, null, { timeout: 60_000 });
    console.log(
      path,
      round === 1 ? 'worker asleep' : 'worker awake',
      'first row ms',
      Math.round(await p.evaluate(() => (window as any).firstRow)),
    );
    if (round === 1) {
      await p.close();
      continue;
    }
    await new Promise((r) => setTimeout(r, 1000));
    console.log(
      ' rows built',
      await p.locator('#saved-words > li').count(),
      'heap MB',
      await heap(p),
    );
    if (path.startsWith('popup')) await p.locator('#saved-words-title').click();
    await gaps(p);
    const scroll = await p.evaluate(async (page) => {
      const el = page ? document.scrollingElement! : document.querySelector('#saved-words')!;
      for (let i = 0; i < 60; i++) {
        el.scrollTop += 900;
        await new Promise((r) => requestAnimationFrame(r));
      }
      let blank = 0,
        n = 0;
      for (let i = 1; i <= 20; i++) {
        el.scrollTop = (el.scrollHeight * i) / 21;
        const t = performance.now();
        await new Promise((r) => requestAnimationFrame(() => setTimeout(r)));
        const shown = () =>
          [...document.querySelectorAll('#saved-words > li')].some((li) => {
            const b = li.getBoundingClientRect();
            return b.top < innerHeight && b.bottom > 100 && li.querySelector('.headword');
          });
        while (!shown()) await new Promise((r) => setTimeout(r, 5));
        blank = Math.max(blank, performance.now() - t);
        n++;
      }
      return {
        height: el.scrollHeight,
        jumpMs: Math.round(blank),
        rows: document.querySelectorAll('#saved-words > li').length,
      };
    }, path.startsWith('vocabulary'));
    console.log(' scroll', JSON.stringify(scroll), 'gaps', JSON.stringify(await readGaps(p)));
    await p.evaluate(() => {
      scrollTo(0, 0);
      document.querySelector('#saved-words')!.scrollTop = 0;
    });
    const search = async (q: string) =>
      p.evaluate(async (query) => {
        const i = document.querySelector<HTMLInputElement>('input[type=search]')!;
        i.focus();
        const t = performance.now();
        i.value = query;
        i.dispatchEvent(new Event('input', { bubbles: true }));
        const ok = () => {
          const r = document.querySelectorAll('#saved-words [data-lemma]');
          return r.length > 0 && [...r].every((x) => x.getAttribute('data-lemma')!.includes(query));
        };
        while (!ok()) await new Promise((r) => setTimeout(r, 2));
        return Math.round(performance.now() - t);
      }, q);
    console.log(
      ' first search ms',
      await search('4999'),
      'gaps',
      JSON.stringify(await readGaps(p)),
    );
    for (const q of ['語123', '777号', '号']) console.log(' search', q, await search(q));
    console.log(' search gaps', JSON.stringify(await readGaps(p)), 'heap', await heap(p));
    const removal = await p.evaluate(async () => {
      const row = document.querySelector('#saved-words [data-lemma]')!;
      const lemma = row.getAttribute('data-lemma');
      const t = performance.now();
      row.querySelector<HTMLElement>('.remove')!.click();
      while (
        document.querySelector('#saved-words [data-lemma]')?.getAttribute('data-lemma') === lemma
      )
        await new Promise((r) => setTimeout(r, 2));
      const removed = Math.round(performance.now() - t);
      await new Promise((r) => setTimeout(r, 300));
      const focus =
        document.activeElement?.className +
        ' ' +
        document.activeElement?.closest('li')?.getAttribute('data-lemma');
      const t2 = performance.now();
      document.querySelector<HTMLElement>('.toast button')!.click();
      while (
        document.querySelector('#saved-words [data-lemma]')?.getAttribute('data-lemma') !== lemma
      )
        await new Promise((r) => setTimeout(r, 2));
      return { removed, undo: Math.round(performance.now() - t2), focus };
    });
    console.log(' remove in search', JSON.stringify(removal));
    await p.evaluate(() => {
      const i = document.querySelector<HTMLInputElement>('input[type=search]')!;
      i.value = '';
      i.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await readGaps(p);
    const t = Date.now();
    const d = p.waitForEvent('download');
    await p.locator('#export-csv').click();
    await (await d).path();
    console.log(' csv ms', Date.now() - t, JSON.stringify(await readGaps(p)));
    console.log(' heap at end', await heap(p));
    await p.close();
  }
const sw = context.serviceWorkers()[0];
await context.close();
