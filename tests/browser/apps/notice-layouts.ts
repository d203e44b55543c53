/** Ways in which sites lay a notice over an article and keep the reader from the page around it. */

export interface NoticeLayout {
  name: string;
  /** After the article. */
  end: string;
  /** Before the article. */
  start?: string;
  css?: string;
  /** Runs when all of it is there; `later(act)` acts when the article has been annotated. */
  script?: string;
  /** Attributes of the page's body. */
  body?: string;
  /** Attributes of the box around the article. */
  box?: string;
  /** The dialog, and what dims the page behind it, where that is an element. */
  dialog: string;
  backdrop?: string;
  /**
   * Must stay as it is, always or where only clutter is hidden: it is not recognized as a notice,
   * or the reader needs it.
   */
  stays?: 'always' | 'tidy';
}

const COOKIE =
  '<p>当サイトでは、利便性の向上のためCookieを使用しています。</p><button>同意する</button>';
const OFFER = '<p>今すぐ登録して全記事読み放題</p><a href="/s">登録</a>';

const CSS = `
  .full { position: fixed; inset: 0; background: rgb(0 0 0 / 60%); z-index: 90 }
  .box { position: fixed; left: 20%; top: 25%; width: 60%; height: 50%; background: white; z-index: 100 }
  .bar { position: fixed; left: 0; right: 0; bottom: 0; height: 80px; background: white; z-index: 100 }
  .locked { overflow: hidden }`;

const layout = (name: string, end: string, more: Partial<NoticeLayout> = {}): NoticeLayout => ({
  name,
  end,
  dialog: '#d',
  backdrop: '#b',
  ...more,
  css: CSS + (more.css ?? ''),
});

const BACKDROP = '<div id="b" class="full"></div>';
const NOTICE = `<div id="d" class="box cookie-consent-modal">${COOKIE}</div>`;

export const LAYOUTS: readonly NoticeLayout[] = [
  layout('backdrop after the dialog', NOTICE + BACKDROP),
  layout('backdrop before the dialog', BACKDROP + NOTICE),
  layout('named backdrop', `<div id="b" class="full modal-backdrop fade show"></div>${NOTICE}`),
  layout('backdrop before the article', NOTICE, { start: BACKDROP }),
  layout(
    'dialog in the backdrop',
    `<div id="b" class="full"><div id="d" class="box cookie-banner">${COOKIE}</div></div>`,
  ),
  layout(
    'two wrappers deep',
    `<div class="x1"><div class="x2"><div id="b" class="full"></div></div></div>
     <div class="y1"><div class="y2">${NOTICE}</div></div>`,
  ),
  layout(
    'both in a root of no size',
    `<div id="modal-root"><div id="b" class="full"></div>${NOTICE}</div>`,
  ),
  layout(
    'both in a fixed root',
    `<div id="b" class="full"><div class="full" style="background:none"></div><div class="mid">${NOTICE}</div></div>`,
  ),
  layout('known by its text alone', `${BACKDROP}<div id="d" class="box _a1">${COOKIE}</div>`),
  layout(
    'known by its text, with a logo and more buttons',
    `${BACKDROP}<div id="d" class="box _a1"><h2>ご利用にあたって</h2><div class="_c">${COOKIE}</div><button>設定</button></div>`,
  ),
  layout('a bar with a backdrop', `${BACKDROP}<div id="d" class="bar cookie-bar">${COOKIE}</div>`),
  layout(
    'absolute backdrop over the whole page',
    `<div id="b" style="position:absolute;left:0;top:0;width:100%;height:5000px;z-index:90;background:#0009"></div>${NOTICE}`,
  ),
  layout('sticky backdrop', `${NOTICE}`, {
    start:
      '<div id="b" style="position:sticky;top:0;width:100%;height:100vh;margin-bottom:-100vh;z-index:90;background:#0009"></div>',
  }),
  layout('transparent backdrop', `<div id="b" class="full" style="opacity:0"></div>${NOTICE}`),
  layout(
    'spinner in the backdrop',
    `<div id="b" class="full"><i></i><span> </span></div>${NOTICE}`,
  ),
  layout('drawn beside the body', NOTICE, {
    backdrop: undefined,
    css: 'body.open::before { content: ""; position: fixed; inset: 0; background: #0009; z-index: 90 }',
    body: 'class="open locked"',
  }),
  layout('drawn beside the root', NOTICE, {
    backdrop: undefined,
    css: 'html::after { content: ""; position: fixed; inset: 0; background: #0009; z-index: 90 }',
  }),
  layout(
    'shadow of the dialog',
    `<div id="d" class="box cookie-modal" style="box-shadow:0 0 0 9999px #0009">${COOKIE}</div>`,
    {
      backdrop: undefined,
      body: 'class="locked"',
    },
  ),
  layout('locked by a class', NOTICE + BACKDROP, { body: 'class="locked"' }),
  layout('locked by an inline style', NOTICE + BACKDROP, {
    body: 'style="overflow: hidden; position: fixed; width: 100%"',
  }),
  layout('locked box that scrolls in the place of the root', NOTICE + BACKDROP, {
    css: 'html, body { height: 100%; margin: 0; overflow: hidden } .scroller { height: 90vh; overflow: auto } .scroller.locked { overflow: hidden }',
    box: 'class="scroller locked"',
  }),
  layout('root locked by a script', NOTICE + BACKDROP, {
    script: 'document.documentElement.style.setProperty("overflow", "hidden")',
  }),
  layout('article inert', NOTICE + BACKDROP, { box: 'inert class="page"' }),
  layout('article hidden from screen readers', NOTICE + BACKDROP, {
    box: 'id="p" aria-hidden="true" class="page"',
  }),
  layout('no pointer events', NOTICE, {
    backdrop: undefined,
    css: '.box { pointer-events: auto }',
    body: 'style="pointer-events: none"',
  }),
  layout('modal dialog', `<dialog id="d" class="cookie-consent">${COOKIE}</dialog>`, {
    backdrop: undefined,
    script: 'd.showModal()',
  }),
  layout(
    'modal dialog in a wrapper, with a lock',
    `<div class="cookie-popup"><dialog id="d">${COOKIE}</dialog></div>`,
    {
      backdrop: undefined,
      script: 'd.showModal(); d.className = "later"; document.body.style.overflow = "hidden"',
    },
  ),
  layout(
    'open dialog element',
    `${BACKDROP}<dialog id="d" open class="box cookie-modal">${COOKIE}</dialog>`,
  ),
  layout(
    'app sheet',
    `${BACKDROP}<div id="d" class="bar app-banner"><a href="/app">アプリで開く</a></div>`,
    {
      body: 'class="locked"',
    },
  ),
  layout('offer to subscribe', `${BACKDROP}<div id="d" class="box subscribe-modal">${OFFER}</div>`),
  layout(
    'survey',
    `${BACKDROP}<div id="d" class="box survey-box"><p>調査</p><button>送信</button></div>`,
  ),
  layout('comes later', '', {
    script: `later(() => {
      document.body.insertAdjacentHTML('beforeend', ${JSON.stringify(NOTICE + BACKDROP)});
      document.body.classList.add('locked');
    })`,
  }),
  layout(
    'there from the start, opened later by a class',
    `<div id="b" class="full off"></div><div id="d" class="box cookie-modal off">${COOKIE}</div>`,
    {
      css: '.off { display: none }',
      script:
        "later(() => { for (const e of [b, d]) e.classList.remove('off'); document.body.classList.add('locked'); })",
    },
  ),
  layout('modal dialog opened later', `<dialog id="d" class="cookie-consent">${COOKIE}</dialog>`, {
    backdrop: undefined,
    script: 'later(() => d.showModal())',
  }),
  ...(['open', 'closed'] as const).flatMap((mode) =>
    ['', 'class="locked"'].map((body) =>
      layout(
        `modal dialog in the ${mode} shadow root of a notice${body && ', scrolling locked'}`,
        '<div id="d" class="cookie-consent"></div>',
        {
          // It cannot be seen from outside that the dialog is modal.
          stays: 'always',
          backdrop: undefined,
          body,
          script: `const root = d.attachShadow({ mode: '${mode}' });
            root.innerHTML = ${JSON.stringify(`<dialog>${COOKIE}</dialog>`)};
            root.querySelector('dialog').showModal();`,
        },
      ),
    ),
  ),
  layout(
    'backdrop with an unknown text',
    `<div id="b" class="full"><p>お知らせがあります</p></div>${NOTICE}`,
    { stays: 'tidy' },
  ),
  layout(
    'backdrop in two halves',
    `<div id="b" class="full" style="bottom:50%"></div><div class="full" style="top:50%"></div>${NOTICE}`,
    { stays: 'always' },
  ),
  layout('backdrop in a shadow root', `<x-dim id="b"></x-dim>${NOTICE}`, {
    stays: 'always',
    backdrop: undefined,
    script: `b.attachShadow({ mode: 'open' }).innerHTML = '<div style="position:fixed;inset:0;background:#0009;z-index:90"></div>'`,
  }),
  layout('drawn beside a wrapper of the dialog', `<div class="w">${NOTICE}</div>`, {
    stays: 'tidy',
    backdrop: undefined,
    css: '.w::before { content: ""; position: fixed; inset: 0; background: #0009; z-index: 80 }',
  }),
  layout(
    'a login above the same backdrop',
    `${BACKDROP}${NOTICE}<div id="l" class="box" role="dialog" style="top:60%"><form>ログイン<input type="password"></form></div>`,
    { stays: 'always' },
  ),
  layout(
    'a login',
    `${BACKDROP}<div id="d" class="box modal" role="dialog"><form>ログイン<input type="password"></form></div>`,
    { stays: 'always', body: 'class="locked"' },
  ),
  layout('a modal login', `<dialog id="d" class="modal">ログイン<input type="password"></dialog>`, {
    stays: 'always',
    backdrop: undefined,
    script: 'd.showModal()',
  }),
];
