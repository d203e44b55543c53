// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageCheck, type AskAboutPage } from '../../src/content/page-check';
import { MIN_DEBOUNCE } from '../../src/content/page-watcher';
import { judgePage } from '../../src/sites/judge-page';
import { rejectionOf } from '../../src/sites/page-judgement';
import { openPage, readPage } from '../page/pages';
import { FakeClock } from './fake-clock';

const ARTICLE = 'https://jp.investing.com/news/world-news/article-597421';
const LIST = 'https://jp.investing.com/news/world-news';
const JAPANESE = '<html lang="ja"><body><h1>新着ニュース</h1></body></html>';
const ENGLISH = '<html><body><p>Drills were held on Sunday.</p></body></html>';

let check: PageCheck;
let clock: FakeClock;
afterEach(() => check.stop());

const judged: AskAboutPage = async (facts) => rejectionOf(judgePage(facts));

function open(html: string, address: string, answer = judged) {
  const ask = vi.fn(answer);
  const document = openPage(html, address);
  clock = new FakeClock();
  check = new PageCheck(document, ask, clock);
  return { ask, document };
}

/** The page changes, and the debounce is over. happy-dom delivers the record in a task of its own. */
async function change(document: Document): Promise<void> {
  document.body.append(document.createElement('p'));
  await new Promise((resolve) => setTimeout(resolve));
  clock.advance(MIN_DEBOUNCE);
}

describe('the check of a page', () => {
  it('asks about a Japanese page, and says why it is not an article', async () => {
    const { ask } = open(JAPANESE, LIST);
    expect(check.state().why).toBe('whyNotJudged');
    await check.start();
    expect(ask).toHaveBeenCalledOnce();
    expect(check.state()).toMatchObject({ article: null, why: 'whyNotArticle', aids: false });
  });

  it('names a list page by what is on it', async () => {
    const list = { why: 'whyNotArticle', signs: [], lists: ['h1'] } as const;
    open(JAPANESE, LIST, async () => list);
    await check.start();
    expect(check.state().why).toBe('whyListPage');
  });

  it('asks nothing about a page in another language', async () => {
    const { ask } = open(ENGLISH, LIST);
    await check.start();
    expect(ask).not.toHaveBeenCalled();
    expect(check.state().why).toBe('whyNotJapanese');
  });

  it('leaves an article to the article script', async () => {
    const { ask } = open(readPage('investing-2026-next.html'), ARTICLE);
    await check.start();
    expect(await ask.mock.results[0]!.value).toBeNull();
    expect(check.state().why).toBe('whyNotJudged');
  });

  it('asks again when the page has changed, until it is stopped', async () => {
    const { ask, document } = open(JAPANESE, LIST, async () => null);
    await check.start();
    await change(document);
    expect(ask).toHaveBeenCalledTimes(2);
    check.stop();
    await change(document);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('waits longer after each rejection', async () => {
    const { ask, document } = open(JAPANESE, LIST);
    await check.start();
    await change(document);
    expect(ask).toHaveBeenCalledTimes(1);
    clock.advance(MIN_DEBOUNCE);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('ignores an answer about an address that the page has left', async () => {
    const { document } = open(JAPANESE, LIST, async (facts) => {
      document.defaultView!.history.pushState(null, '', '/news/world-news/article-597421');
      return judged(facts);
    });
    await check.start();
    expect(check.state().why).toBe('whyNotJudged');
  });

  it('asks again after a failure, later each time, but not when the extension is gone', async () => {
    const { ask, document } = open(JAPANESE, LIST, () => Promise.reject(new Error('asleep')));
    await check.start();
    await change(document);
    expect(ask).toHaveBeenCalledTimes(1);
    clock.advance(MIN_DEBOUNCE);
    expect(ask).toHaveBeenCalledTimes(2);
    const gone = Object.assign(new Error('gone'), { name: 'ContextInvalidatedError' });
    ask.mockRejectedValueOnce(gone);
    await change(document);
    clock.advance(4 * MIN_DEBOUNCE);
    expect(ask).toHaveBeenCalledTimes(3);
    await change(document);
    clock.advance(8 * MIN_DEBOUNCE);
    expect(ask).toHaveBeenCalledTimes(3);
  });
});
