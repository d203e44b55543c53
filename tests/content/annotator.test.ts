// @vitest-environment happy-dom
import { type Mock, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { collectPageWords } from '../../src/content/paragraphs/page-words';
import { packWords, type PackedWords } from '../../src/analysis/packed-words';
import { MessageError } from '../../src/messaging/message-errors';
import type { Article } from '../../src/page/article/article';
import { PageArticles } from '../../src/page/article/page-articles';
import { Annotator } from '../../src/content/annotator';
import { BROWSER_CLOCK, type Clock } from '../../src/content/clock';
import { Interaction } from '../../src/content/interact/interaction';
import type { ArticleServices } from '../../src/content/services';
import type { CardServices } from '../../src/content/card/card-services';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { emptyPage } from './empty-page';
import { EverythingVisible } from './everything-visible';
import { FakeClock } from './fake-clock';
import { lexeme, wordsIn } from './lexemes';

const LEXEMES = [
  lexeme('派兵', { reading: 'はへい', gloss: 'dispatch of troops', salience: 0.6 }),
  lexeme('国防総省', {
    reading: 'こくぼうそうしょう',
    furigana: [
      {
        start: 0,
        end: 4,
        reading: 'こくぼうそうしょう',
        parts: [
          { start: 0, end: 2, reading: 'こくぼう' },
          { start: 2, end: 4, reading: 'そうしょう' },
        ],
      },
    ],
    gloss: 'Pentagon',
    salience: 0.9,
  }),
  lexeme('国防', { reading: 'こくぼう' }),
  lexeme('東欧', { reading: 'とうおう' }),
];

type Question = Parameters<ArticleServices['analyze']>[0];

function answerTo({ paragraphs }: Question, lexemes = LEXEMES): PackedWords {
  return packWords(paragraphs.map((text) => wordsIn(text, lexemes)));
}

let root: HTMLElement;
let analyze: Mock<ArticleServices['analyze']>;
let annotator: Annotator;
let services: ArticleServices;

function cardServices(): CardServices {
  return {
    lookUp: vi.fn(),
    correct: vi.fn(),
    styles: vi.fn(),
    save: vi.fn(),
    remove: vi.fn(),
    rememberExpanded: vi.fn(),
  };
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', EverythingVisible);
  root = emptyPage();
  analyze = vi.fn(async (question) => answerTo(question));
  services = {
    analyze: (question) => analyze(question),
    wordStyles: vi.fn(),
    loadInteraction: async () => (context) =>
      new Interaction({ ...context, services: cardServices() }),
    pageWords: collectPageWords,
  };
});

afterEach(() => {
  annotator.stop();
  vi.unstubAllGlobals();
});

function open(
  html: string,
  rest: Partial<Article> = {},
  settings = DEFAULT_SETTINGS,
  clock: Clock = BROWSER_CLOCK,
): Annotator {
  root.innerHTML = html;
  const article: Article = {
    headline: '見出し',
    headlineElement: null,
    body: root,
    roots: [root],
    skip: [],
    captions: [],
    source: '',
    byline: '',
    dateline: '',
    published: '',
    updated: '',
    url: 'https://example.org/',
    foundBy: 'profile',
    ...rest,
  };
  annotator = new Annotator(document, new PageArticles(article), services, settings, clock);
  return annotator;
}

const state = () => document.documentElement.getAttribute('data-kijiyomi');

function readings(element: Element = root): string[] {
  return [...element.querySelectorAll('ruby.kijiyomi')].map(
    (ruby) => `${ruby.textContent}=${ruby.querySelector('rt')!.getAttribute('data-reading')}`,
  );
}

describe('Annotator', () => {
  it('annotates a saved copy of an annotated page, and restores it as it was', async () => {
    const saved =
      '<p><kijiyomi-text><ruby class="kijiyomi">派兵<rt data-reading="x"></rt></ruby>は東欧</kijiyomi-text></p>' +
      '<kijiyomi-card></kijiyomi-card>';
    open(saved);
    document.documentElement.setAttribute('data-kijiyomi', 'on');
    await annotator.start();
    expect(root.textContent).toBe('派兵は東欧');
    expect(readings()).toEqual(['派兵=x', '東欧=とうおう']);
    annotator.stop();
    expect(root.innerHTML).toBe(saved);
  });

  it('annotates, reports it, and restores the page exactly', async () => {
    open('<p>東欧へ<b>派</b>兵</p><p>派兵だ</p>');
    const before = document.documentElement.innerHTML;
    const node = root.lastElementChild!.firstChild;
    expect(state()).toBeNull();
    await annotator.start();
    expect(state()).toBe('on');
    expect(readings(root.lastElementChild!)).toEqual(['派兵=はへい']);
    expect(root.textContent).toBe('東欧へ派兵派兵だ');
    annotator.stop();
    expect(state()).toBe('off');
    expect(document.documentElement.innerHTML).toBe(before);
    expect(root.lastElementChild!.firstChild).toBe(node);
  });

  it('splits readings at element boundaries as the analysis reads the parts', async () => {
    await open('<p><strong>国防</strong>総省</p>').start();
    expect(readings()).toEqual(['国防=こくぼう', '総省=そうしょう']);
  });

  it('writes a word that comments cut as one, and restores each of its text nodes', async () => {
    open('<p>国<!--es-->防<!--es-->総省は</p>');
    const nodes = [...root.firstElementChild!.childNodes];
    await annotator.start();
    expect(readings()).toEqual(['国防総省=こくぼうそうしょう']);
    expect(root.textContent).toBe('国防総省は');
    annotator.stop();
    expect([...root.firstElementChild!.childNodes]).toEqual(nodes);
    expect(nodes.map(({ nodeValue }) => nodeValue)).toEqual(['国', 'es', '防', 'es', '総省は']);
  });

  it('keeps what the page writes into one of several text nodes of a word', async () => {
    await open('<p>東<!-- -->欧<!-- -->派兵</p>').start();
    const { childNodes } = root.querySelector('p')!;
    const first = childNodes[0];
    const second = [...childNodes].find(
      ({ nodeType }) => nodeType === Node.COMMENT_NODE,
    )!.nextSibling;
    (second as Text).data = '京';
    await vi.waitFor(() => expect(readings()).toEqual(['派兵=はへい']));
    expect(root.textContent).toBe('東京派兵');
    annotator.stop();
    expect([first!.nodeValue, second!.nodeValue]).toEqual(['東', '京']);
  });

  it('draws furigana on the rest of a word that the publisher gave some', async () => {
    await open(
      '<p><ruby>国防<rt>こくぼう</rt></ruby>総省が<ruby>国<rt>くに</rt></ruby>防総省が</p>',
    ).start();
    expect(readings()).toEqual(['総省=そうしょう']);
  });

  it('annotates what a shadow root shows, with styles of its own, and leaves no trace', async () => {
    services.wordStyles = async () => '@layer kijiyomi { }';
    open('<x-body>東欧</x-body>');
    const tree = root.firstElementChild!.attachShadow({ mode: 'open' });
    tree.innerHTML = '<p>派兵</p><slot></slot>';
    const sheets = [...tree.adoptedStyleSheets];
    const { innerHTML } = tree;
    await annotator.start();
    expect(tree.querySelector('ruby.kijiyomi')!.textContent).toBe('派兵');
    expect(readings()).toEqual(['東欧=とうおう']);
    expect(tree.adoptedStyleSheets).toHaveLength(sheets.length + 1);
    tree.querySelector('p')!.textContent = '国防';
    await vi.waitFor(() =>
      expect(tree.querySelector('rt')!.getAttribute('data-reading')).toBe('こくぼう'),
    );
    annotator.stop();
    expect(tree.innerHTML).toBe(innerHTML.replace('派兵', '国防'));
    expect(tree.adoptedStyleSheets).toEqual(sheets);
  });

  it('sends no request again when switched on again', async () => {
    await open('<p>派兵</p>').start();
    annotator.stop();
    await annotator.start();
    expect(readings()).toEqual(['派兵=はへい']);
    expect(analyze).toHaveBeenCalledTimes(1);
  });

  it('draws no furigana where they are switched off, but glosses', async () => {
    await open('<p>派兵</p>', {}, { ...DEFAULT_SETTINGS, furigana: false }).start();
    expect(readings()).toEqual([]);
    expect(root.querySelector('[data-kijiyomi-gloss]')!.textContent).toBe('派兵');
  });

  it('lists the words of the page, also while the aids are off', async () => {
    await open('<p>派兵は国防総省が</p>').start();
    annotator.stop();
    expect(annotator.pageWords().map(({ lemma }) => lemma)).toEqual(['国防総省', '派兵']);
  });

  it('repeats the request where the background did not answer', async () => {
    analyze.mockRejectedValueOnce(new Error('asleep'));
    await open('<p>派兵</p>').start();
    await vi.waitFor(() => expect(readings()).toEqual(['派兵=はへい']), 3_000);
  });

  it('leaves the page alone where the extension is gone', async () => {
    analyze.mockRejectedValue(new MessageError('ContextInvalidatedError', 'gone'));
    open('<p>派兵</p>');
    const { innerHTML } = root;
    await annotator.start();
    expect(root.innerHTML).toBe(innerHTML);
    expect(state()).toBeNull();
  });

  it('requests furigana in parts, and draws them, if the reader wants them per kanji', async () => {
    const settings = { ...DEFAULT_SETTINGS, furiganaGrouping: 'per-kanji' as const };
    await open('<p>国防総省だ</p>', {}, settings).start();
    expect(analyze.mock.lastCall![0]).toMatchObject({ cuts: [[]], perKanji: true });
    expect(readings()).toEqual(['国防=こくぼう', '総省=そうしょう']);
  });

  it('sends the positions where elements begin in a paragraph', async () => {
    await open('<p>国防<b>総省</b>だ</p>').start();
    expect(analyze.mock.lastCall![0]).toMatchObject({ cuts: [[2, 4]], perKanji: false });
    expect(readings()).toEqual(['国防=こくぼう', '総省=そうしょう']);
  });

  it('redraws only the paragraphs whose readings changed', async () => {
    await open('<p>派兵だ</p><p>東欧だ</p>').start();
    const untouched = root.querySelector('p + p kijiyomi-text');
    const changed = LEXEMES.map((one) =>
      one.surface === '派兵' ? { ...lexeme('派兵', { reading: 'はひょう' }) } : one,
    );
    analyze.mockImplementation(async (question) => answerTo(question, changed));
    annotator.readAgain();
    await vi.waitFor(() => expect(readings()).toEqual(['派兵=はひょう', '東欧=とうおう']));
    expect(root.querySelector('p + p kijiyomi-text')).toBe(untouched);
    annotator.stop();
    expect(root.innerHTML).toBe('<p>派兵だ</p><p>東欧だ</p>');
  });

  it('discards an answer that was requested before a correction', async () => {
    const answers: (() => void)[] = [];
    analyze.mockImplementation(
      (question) => new Promise((resolve) => answers.push(() => resolve(answerTo(question)))),
    );
    const first = open('<p>派兵だ</p>').start();
    annotator.readAgain();
    answers[0]!();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    expect(readings()).toEqual([]);
    answers[1]!();
    await first;
    expect(readings()).toEqual(['派兵=はへい']);
  });

  it('analyzes the paragraphs again if readings changed while the aids were off', async () => {
    await open('<p>派兵だ</p>').start();
    annotator.stop();
    annotator.readAgain();
    await annotator.start();
    expect(analyze).toHaveBeenCalledTimes(2);
  });

  it('sends the inline readings of the article to the analysis', async () => {
    await open('<p>派兵だ</p><p>東欧（とうおう）と<ruby>派兵<rt>はへい</rt></ruby></p>').start();
    expect(analyze.mock.lastCall?.[0].inlineReadings).toEqual([
      { base: '派兵', reading: 'はへい', ruby: true },
      { base: '東欧', reading: 'とうおう', ruby: false },
    ]);
  });

  it('sends the text of the article with each batch, but not more than is taken', async () => {
    const long = '派兵だ。'.repeat(1_500);
    await open(`<p>${long}</p><p>東欧だ</p><p>${long}</p>`).start();
    await vi.waitFor(() => expect(analyze).toHaveBeenCalledTimes(2));
    for (const [{ article }] of analyze.mock.calls) {
      expect(article.replaceAll('\n\n', '') === `${long}東欧だ${long}`).toBe(true);
    }
    annotator.stop();
    analyze.mockClear();
    await open(`<p>東欧だ</p><p>${long.repeat(20)}</p>`).start();
    expect(analyze.mock.calls[0]![0].article).toHaveLength(100_000);
  });

  describe('with a person whom the article names', () => {
    const person = { base: '菅野智之', reading: 'すがの・ともゆき', ruby: false };
    const readAs = (reading: string) => [...LEXEMES, lexeme('菅野', { reading })];

    beforeEach(() => {
      analyze.mockImplementation(async (question) =>
        question.article.includes('菅野智之')
          ? { ...answerTo(question, readAs('すがの')), persons: [person] }
          : { ...answerTo(question, readAs('かんの')), persons: [] },
      );
    });

    const append = (text: string) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      root.append(paragraph);
    };

    it('reads what may have the surname again once the page names the person', async () => {
      await open('<p>菅野は</p><p>派兵だ</p>').start();
      expect(readings()).toEqual(['菅野=かんの', '派兵=はへい']);
      append('菅野智之が');
      await vi.waitFor(() => expect(readings()[0]).toBe('菅野=すがの'));
      expect(analyze.mock.calls.map(([{ paragraphs }]) => paragraphs)).toEqual([
        ['菅野は', '派兵だ'],
        ['菅野智之が'],
        ['菅野は'],
      ]);
      append('東欧だ');
      await vi.waitFor(() => expect(readings()).toContain('東欧=とうおう'));
      expect(analyze).toHaveBeenCalledTimes(4);
    });

    it('forgets the person once the page names nobody so and goes on', async () => {
      await open('<p>菅野智之が</p><p>菅野は</p>').start();
      expect(readings()).toContain('菅野=すがの');
      root.querySelector('p')!.remove();
      append('派兵だ');
      await vi.waitFor(() => expect(readings()).toEqual(['菅野=かんの', '派兵=はへい']));
    });

    it('asks nothing again when the aids are switched on again, and cards know the person', async () => {
      await open('<p>菅野智之が</p>').start();
      annotator.stop();
      let cards: readonly unknown[] = [];
      const plain = { ...services };
      services.loadInteraction = async () => {
        const start = await plain.loadInteraction();
        return (context) => {
          cards = context.inlineReadings();
          return start(context);
        };
      };
      await annotator.start();
      await vi.waitFor(() => expect(cards).toEqual([person]));
      expect(analyze).toHaveBeenCalledTimes(1);
    });
  });

  it('leaves out what the article says to skip', async () => {
    const skip: Element[] = [];
    open('<p>派兵</p><div id="widget">派兵</div>', { skip });
    skip.push(root.querySelector('#widget')!);
    await annotator.start();
    expect(readings()).toEqual(['派兵=はへい']);
  });
});

describe('Annotator and the interaction script', () => {
  const stop = vi.fn();
  const start = vi.fn(() => ({ refresh: vi.fn(), stop }) as unknown as Interaction);
  let load: Mock<ArticleServices['loadInteraction']>;
  let clock: FakeClock;

  beforeEach(() => {
    stop.mockClear();
    start.mockClear();
    load = vi.fn(async () => start);
    services.loadInteraction = load;
    clock = new FakeClock();
  });

  const openArticle = () => open('<p>派兵</p>', {}, DEFAULT_SETTINGS, clock);

  it('has it added once words are drawn, and ends it with the aids', async () => {
    const opened = openArticle();
    expect(load).not.toHaveBeenCalled();
    await opened.start();
    await vi.waitFor(() => expect(start).toHaveBeenCalledOnce());
    annotator.stop();
    expect(stop).toHaveBeenCalledOnce();
  });

  it('does not start it where the aids were switched off meanwhile', async () => {
    let answer: (value: typeof start) => void = () => {};
    load.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await openArticle().start();
    await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
    annotator.stop();
    answer(start);
    await new Promise((resolve) => setTimeout(resolve));
    expect(start).not.toHaveBeenCalled();
    await annotator.start();
    await vi.waitFor(() => expect(start).toHaveBeenCalledOnce());
  });

  it('requests it again after a failure', async () => {
    load.mockRejectedValueOnce(new Error('asleep'));
    await openArticle().start();
    await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
    await new Promise((resolve) => setTimeout(resolve));
    clock.advance(1_000);
    expect(load).toHaveBeenCalledTimes(2);
    await vi.waitFor(() => expect(start).toHaveBeenCalledOnce());
  });
});

describe('Annotator on a page that changes', () => {
  const shows = (expected: string[], element?: Element) =>
    vi.waitFor(() => expect(readings(element)).toEqual(expected), 3_000);
  /** Advances the clock by so many milliseconds, and runs what is due meanwhile. */
  const pass = async (clock: FakeClock, milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += 20) {
      clock.advance(20);
      await microtasks();
      await microtasks();
    }
  };
  const microtasks = () => new Promise((resolve) => setTimeout(resolve, 0));

  it('lets the page write to a text node, then annotates the new text', async () => {
    await open('<p>派兵だ</p>').start();
    const node = root.firstElementChild!.firstChild as Text;
    node.data = '東欧だ';
    await microtasks();
    expect(root.textContent).toBe('東欧だ');
    await shows(['東欧=とうおう']);
    annotator.stop();
    expect(root.innerHTML).toBe('<p>東欧だ</p>');
    expect(root.firstElementChild!.firstChild).toBe(node);
  });

  it('lets the page empty a text node', async () => {
    await open('<p>派兵だ</p>').start();
    (root.firstElementChild!.firstChild as Text).data = '';
    await microtasks();
    expect(root.innerHTML).toBe('<p></p>');
  });

  it('removes its copy with a text node that the page removes, and restores the text of the node', async () => {
    await open('<p>派兵だ<b>東欧</b></p>').start();
    const node = root.firstElementChild!.firstChild as Text;
    node.remove();
    await microtasks();
    expect(root.textContent).toBe('東欧');
    expect(node.data).toBe('派兵だ');
  });

  it('follows a text node that the page moves', async () => {
    await open('<p>派兵だ</p><h2></h2>').start();
    const node = root.firstElementChild!.firstChild as Text;
    root.querySelector('h2')!.append(node);
    await shows(['派兵=はへい'], root.querySelector('h2')!);
    expect(root.querySelector('p')!.innerHTML).toBe('');
  });

  it('keeps its aids on a paragraph that the page moves', async () => {
    await open('<p>派兵だ</p><p>東欧だ</p>').start();
    root.append(root.firstElementChild!);
    await shows(['東欧=とうおう', '派兵=はへい']);
    annotator.stop();
    expect(root.innerHTML).toBe('<p>東欧だ</p><p>派兵だ</p>');
  });

  it('reads the article again where the page adds a reading', async () => {
    await open('<p>派兵だ</p>').start();
    analyze.mockClear();
    root.insertAdjacentHTML('beforeend', '<p>派兵（はへい）</p>');
    await vi.waitFor(() => expect(analyze).toHaveBeenCalled(), 3_000);
    expect(analyze.mock.calls.flatMap(([{ paragraphs }]) => paragraphs)).toContain('派兵だ');
  });

  it('restores a removed paragraph without a trace', async () => {
    await open('<p>派兵だ</p><p>東欧だ</p>').start();
    const paragraph = root.firstElementChild!;
    paragraph.remove();
    await microtasks();
    expect(paragraph.innerHTML).toBe('派兵だ');
  });

  it('annotates what the page adds, and text that hydration put back', async () => {
    await open('<p>派兵だ</p>').start();
    root.insertAdjacentHTML('beforeend', '<p>東欧だ</p>');
    root.firstElementChild!.textContent = '派兵だ';
    await shows(['派兵=はへい', '東欧=とうおう']);
  });

  it('keeps the order if the page inserts text after an emptied node', async () => {
    await open('<p>派兵だ</p>').start();
    root.firstElementChild!.firstChild!.after('東欧');
    await microtasks();
    expect(root.textContent).toBe('派兵だ東欧');
    await shows(['派兵=はへい', '東欧=とうおう']);
    expect(root.textContent).toBe('派兵だ東欧');
  });

  it('brings the text back where the page drops our copy', async () => {
    await open('<p>派兵だ</p>').start();
    root.querySelector('kijiyomi-text')!.remove();
    await shows(['派兵=はへい']);
    expect(root.textContent).toBe('派兵だ');
  });

  it('keeps the text where the page takes out empty text nodes', async () => {
    const html = '<p>東<!-- -->欧<b>派兵</b></p><p>派兵</p>';
    await open(html).start();
    root.normalize();
    await microtasks();
    expect(root.textContent).toBe('東欧派兵派兵');
    await shows(['東欧=とうおう', '派兵=はへい', '派兵=はへい']);
    for (const node of [...root.lastElementChild!.childNodes]) {
      if (node.nodeValue === '') node.remove();
    }
    await microtasks();
    expect(root.textContent).toBe('東欧派兵派兵');
    annotator.stop();
    expect(root.innerHTML).toBe(html);
  });

  it('does not bring back a text that the page removes', async () => {
    await open('<p>東欧<b>派兵</b></p>').start();
    root.firstElementChild!.firstChild!.remove();
    await microtasks();
    expect(root.textContent).toBe('派兵');
    annotator.stop();
    expect(root.innerHTML).toBe('<p><b>派兵</b></p>');
  });

  it('gives up where the page puts its own markup back each time', async () => {
    const clock = new FakeClock();
    await open('<div><p>派兵</p></div>', {}, DEFAULT_SETTINGS, clock).start();
    const box = root.firstElementChild!;
    let rounds = 0;
    const observer = new MutationObserver(() => {
      if (!box.querySelector('ruby')) return;
      rounds++;
      box.innerHTML = '<p>派兵</p>';
    });
    observer.observe(box, { childList: true, subtree: true });
    box.innerHTML = '<p>派兵</p>';
    await pass(clock, 20_000);
    observer.disconnect();
    expect(rounds).toBeGreaterThan(2);
    expect(rounds).toBeLessThan(8);
    expect(root.innerHTML).toBe('<div><p>派兵</p></div>');
  });

  it('replaces clones of our copies by their text', async () => {
    await open('<p>派兵だ</p>').start();
    root.append(root.firstElementChild!.cloneNode(true));
    await shows(['派兵=はへい', '派兵=はへい']);
    annotator.stop();
    expect(root.innerHTML).toBe('<p>派兵だ</p><p>派兵だ</p>');
  });

  it('does not fight a page that rewrites the same place again and again', async () => {
    const clock = new FakeClock();
    await open('<p>派兵だ</p>', {}, DEFAULT_SETTINGS, clock).start();
    const write = vi.spyOn(Node.prototype, 'appendChild');
    for (let i = 0; i < 30; i++) {
      root.firstElementChild!.textContent = `派兵${i}`;
      await pass(clock, 20);
    }
    const rubies = write.mock.calls.filter(([node]) => (node as Element).localName === 'rt');
    write.mockRestore();
    expect(rubies.length).toBeLessThan(6);
    expect(root.textContent).toBe('派兵29');
  });
});
