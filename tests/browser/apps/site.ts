/**
 * A single-page application: articles replace each other in the same elements or in new ones, or
 * are replaced by a list; or the next one is added below the last. The head does not change.
 */
import { HEADLINE, SECOND_HEADLINE, SECOND_STORY, STORY } from './story';

const root = document.getElementById('root')!;
const ARTICLES: Record<string, { headline: string; story: string[] }> = {
  '/news/world-news/article-600001': { headline: HEADLINE, story: STORY },
  '/news/economy/article-600002': { headline: SECOND_HEADLINE, story: SECOND_STORY },
};

function element(name: string, className: string, text = ''): HTMLElement {
  return Object.assign(document.createElement(name), { className, textContent: text });
}

function drawArticle(path: string): HTMLElement[] {
  const { headline, story } = ARTICLES[path]!;
  const body = element('div', 'WYSIWYG articlePage');
  body.append(...story.map((text) => element('p', '', text)));
  return [element('h1', 'articleHeader', headline), body];
}

function draw(): void {
  if (location.pathname in ARTICLES) {
    root.replaceChildren(...drawArticle(location.pathname));
    return;
  }
  const list = element('ul', '');
  list.dataset['test'] = 'news-list';
  list.append(...Object.values(ARTICLES).map(({ headline }) => element('li', '', headline)));
  root.replaceChildren(list);
}

const acts = {
  /** To another address, whose content comes some time later. */
  go(path: string, after = 0): void {
    history.pushState(null, '', path);
    if (after > 0) root.replaceChildren(element('p', 'spinner', '読み込み中'));
    setTimeout(draw, after);
  },

  /** The next article is written into the text nodes of the one before. */
  reuse(path: string): void {
    history.pushState(null, '', path);
    const { headline, story } = ARTICLES[path]!;
    const texts = [headline, ...story];
    const elements = root.querySelectorAll('h1, p');
    // Frameworks keep the node that they made.
    elements.forEach((each, i) => (nodes.get(each)!.data = texts[i]!));
  },

  /** The next article comes below, and the address follows when it is reached. */
  append(path: string): void {
    const advertisement = element('div', 'dfpAdUnitContainer', '今すぐ口座開設');
    root.append(advertisement, ...drawArticle(path));
    const headline = root.querySelectorAll('h1')[1]!;
    new IntersectionObserver(([entry]) => {
      const reached = entry!.isIntersecting || entry!.boundingClientRect.top < 0;
      const to = reached ? path : Object.keys(ARTICLES)[0]!;
      if (location.pathname !== to) history.replaceState(null, '', to);
    }).observe(headline);
  },

  track(): void {
    history.replaceState(null, '', `${location.pathname}?from=top#comments`);
  },
};

declare global {
  interface Window {
    site: typeof acts;
  }
}
window.site = acts;
addEventListener('popstate', draw);
draw();
const nodes = new Map(
  [...root.querySelectorAll('h1, p')].map((each) => [each, each.firstChild as Text]),
);
