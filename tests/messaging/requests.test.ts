import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { statusTexts } from '../../src/card/card-status';
import { askingBackground } from '../../src/messaging/ask-background';
import { askPage } from '../../src/messaging/ask-page';
import type { Handlers } from '../../src/messaging/listen';
import { connectTransport } from './fake-transport';
import { transport } from './transport';
import { listen } from '../../src/messaging/listen';
import type { PageState } from '../../src/content/page-state';
import { cardAnswers, cardRequests, type CardContract } from '../../src/messaging/card-requests';
import { pageRequests, type PageContract } from '../../src/messaging/page-requests';

const ask = askingBackground<CardContract>(cardAnswers);

const met = {
  term: '派兵',
  reading: 'はへい',
  partOfSpeech: 'noun',
  meaning: 'dispatch of troops',
  chosen: false,
  context: { text: '派兵を発表した。', start: 0, end: 2 },
  article: {
    headline: '米、東欧に派兵',
    source: 'Reuters',
    url: 'https://jp.investing.com/news/x',
  },
};

const card = {
  start: 0,
  end: 0,
  label: '',
  nodes: ['派兵'],
  words: [],
  copied: { text: '', row: '', spoken: '' },
  look: { theme: 'page', size: 'normal', expanded: false } as const,
  statuses: statusTexts((key) => key),
};
const place = { inlineReadings: [], published: '', nested: false, mentions: [] };

const pageState: PageState = {
  article: null,
  origin: 'https://jp.investing.com',
  why: 'whyNoArticle',
  signs: ['whySignLinks'],
  aids: false,
  articleOnly: false,
  hidden: [],
  words: [],
};

function cardHandlers(overrides: Partial<Handlers<CardContract>> = {}): Handlers<CardContract> {
  return {
    lookUp: ({ offset }) => ({ ...card, start: offset, end: offset + 2 }),
    correctReading: () => null,
    getCardStyles: () => '',
    expandCards: () => ({}),
    saveWord: async () => ({ saved: true, isPrivate: false }),
    removeWord: async () => ({ removed: false }),
    ...overrides,
  };
}

function pageHandlers(overrides: Partial<Handlers<PageContract>> = {}): Handlers<PageContract> {
  return {
    getPageState: () => pageState,
    setAids: async ({ on }) => ({ ...pageState, aids: on }),
    setArticleOnly: async ({ on }) => ({ ...pageState, articleOnly: on }),
    showClutter: () => pageState,
    readAnyway: () => pageState,
    ...overrides,
  };
}

let sent: ReturnType<typeof connectTransport>;
beforeEach(() => {
  fakeBrowser.reset();
  sent = connectTransport();
});
afterEach(() => vi.restoreAllMocks());

describe('a request to the background', () => {
  it('comes back with the answer of its handler', async () => {
    listen<CardContract>(cardRequests, cardHandlers());
    expect(await ask('lookUp', { text: '派兵', offset: 0, ...place })).toEqual({
      ...card,
      end: 2,
    });
    expect(await ask('saveWord', met)).toEqual({
      saved: true,
      isPrivate: false,
    });
  });

  it('is parsed before the handler sees it', async () => {
    const lookUp = vi.fn(cardHandlers().lookUp);
    listen<CardContract>(cardRequests, cardHandlers({ lookUp }));
    await expect(ask('lookUp', { text: '派兵', offset: -1, ...place })).rejects.toThrow(
      /lookUp: malformed request/,
    );
    expect(lookUp).not.toHaveBeenCalled();
  });

  it('drops what the schema does not have', async () => {
    const saveWord = vi.fn(cardHandlers().saveWord);
    listen<CardContract>(cardRequests, cardHandlers({ saveWord }));
    await ask('saveWord', { ...met, extra: 1 } as typeof met);
    expect(saveWord.mock.calls[0]?.[0]).toEqual(met);
  });

  it('fails for the sender where the handler fails, synchronously or not', async () => {
    listen<CardContract>(
      cardRequests,
      cardHandlers({
        lookUp: () => {
          throw new Error('the lexicon is missing');
        },
        saveWord: () => Promise.reject(new Error('the disk is full')),
      }),
    );
    const lookUp = ask('lookUp', { text: '派兵', offset: 0, ...place });
    await expect(lookUp).rejects.toMatchObject({ name: 'RequestFailedError' });
    await expect(lookUp).rejects.toThrow(/lexicon is missing/);
    await expect(ask('saveWord', met)).rejects.toThrow(/disk is full/);
  });

  it('reports why nothing was stored', async () => {
    const full = new DOMException('The current transaction exceeded…', 'QuotaExceededError');
    listen<CardContract>(cardRequests, cardHandlers({ saveWord: () => Promise.reject(full) }));
    await expect(ask('saveWord', met)).rejects.toMatchObject({
      failure: 'quota',
    });
  });

  it('rejects an answer without its envelope', async () => {
    sent.runtimeSend.mockResolvedValue('hello');
    await expect(ask('removeWord', met)).rejects.toMatchObject({
      name: 'UnexpectedAnswerError',
    });
  });

  it.each([
    'Could not establish connection. Receiving end does not exist.',
    'The message port closed before a response was received.',
    'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
    "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
  ])('is sent once more after "%s"', async (message) => {
    listen<CardContract>(cardRequests, cardHandlers());
    sent.runtimeSend.mockRejectedValueOnce(new Error(message));
    expect(await ask('saveWord', met)).toEqual({
      saved: true,
      isPrivate: false,
    });
    expect(sent.runtimeSend).toHaveBeenCalledTimes(2);
  });

  it('is not sent a third time', async () => {
    sent.runtimeSend.mockRejectedValue(new Error('Could not establish connection.'));
    await expect(ask('saveWord', met)).rejects.toMatchObject({
      name: 'NobodyAnswersError',
    });
    expect(sent.runtimeSend).toHaveBeenCalledTimes(2);
  });

  it('is not repeated after any other error', async () => {
    sent.runtimeSend.mockRejectedValue(
      new Error('Message length exceeded maximum allowed length.'),
    );
    await expect(ask('saveWord', met)).rejects.toThrow(/maximum allowed length/);
    expect(sent.runtimeSend).toHaveBeenCalledTimes(1);
  });

  it('reports that the extension was updated and the content script is orphaned', async () => {
    sent.runtimeSend.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(ask('saveWord', met)).rejects.toMatchObject({
      name: 'ContextInvalidatedError',
    });
    sent.runtimeSend.mockClear();

    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as unknown as string);
    await expect(ask('saveWord', met)).rejects.toMatchObject({
      name: 'ContextInvalidatedError',
    });
    expect(sent.runtimeSend).not.toHaveBeenCalled();
  });
});

describe('a request to a page', () => {
  it('reaches the main frame of the tab and comes back parsed', async () => {
    listen<PageContract>(pageRequests, pageHandlers());
    expect(await askPage(7, 'setAids', { on: true })).toEqual({ ...pageState, aids: true });
    expect(sent.tabsSend).toHaveBeenCalledWith(
      7,
      { kijiyomi: 'setAids', request: { on: true } },
      { frameId: 0 },
    );
  });

  it('is refused where it is malformed', async () => {
    listen<PageContract>(pageRequests, pageHandlers());
    for (const [name, request] of [
      ['setAids', { on: 'yes' }],
      ['showClutter', { id: 'promo' }],
      ['showClutter', null],
    ] as const) {
      const response = await transport({ kijiyomi: name, request }, fakeBrowser.runtime.id);
      expect(response).toEqual({
        error: expect.stringMatching(/^malformed request: /) as string,
        failure: 'unknown',
      });
    }
  });

  it('rejects a page state of another shape', async () => {
    sent.tabsSend.mockResolvedValue({ answer: { ...pageState, words: [{ lemma: 1 }] } });
    await expect(askPage(7, 'getPageState', {})).rejects.toMatchObject({
      name: 'UnexpectedAnswerError',
    });
  });

  it('reports that there is no content script', async () => {
    sent.tabsSend.mockRejectedValue(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    await expect(askPage(7, 'getPageState', {})).rejects.toMatchObject({
      name: 'NobodyAnswersError',
    });
  });
});

describe('a listener', () => {
  it('ignores other extensions, foreign messages and the requests of others', async () => {
    const handlers = pageHandlers({ getPageState: vi.fn(() => pageState) });
    listen<PageContract>(pageRequests, handlers);
    const own = fakeBrowser.runtime.id;
    const request = { kijiyomi: 'getPageState', request: {} };
    expect(await transport(request, 'another-extension')).toBeUndefined();
    expect(await transport('getPageState', own)).toBeUndefined();
    expect(await transport(null, own)).toBeUndefined();
    expect(await transport({ kijiyomi: 'analyze', request: {} }, own)).toBeUndefined();
    expect(await transport({ kijiyomi: 'toString', request: {} }, own)).toBeUndefined();
    // From another content script, or whatever has a page's address.
    for (const url of ['https://example.com/', 'about:blank', 'chrome-extension://other/x.html']) {
      expect(await transport(request, own, url)).toBeUndefined();
    }
    expect(handlers.getPageState).not.toHaveBeenCalled();
    expect(await transport(request, own)).toEqual({ answer: pageState });
  });

  it('can be stopped', async () => {
    const stop = listen<PageContract>(pageRequests, pageHandlers());
    stop();
    await expect(askPage(7, 'getPageState', {})).rejects.toMatchObject({
      name: 'NobodyAnswersError',
    });
  });
});
