/**
 * The page code as `npm run inspect` runs it, in a build of its own: what it finds on a page, and
 * whether it restores the page. Not part of the extension.
 */
import { browser } from 'wxt/browser';
import { bodyText } from '../page/article/body-text';
import { collectFacts, reasonToSkip } from '../page/article/collect-page-facts';
import { judgedPage } from '../page/article/judged-page';
import { reportHidden, type HiddenElement } from '../page/clutter/tidy-report';
import { explainPage, type PageExplanation } from '../page/explain/explain-page';
import { takeOutLeftOvers } from './annotate/left-overs';
import { RUBY_CLASS, STATE_ATTRIBUTE } from './annotate/own-elements';
import type { Inquiries, PageReading } from './page-reading';

/** What the page code found, did and undid. */
export interface Inspection {
  article: boolean;
  why: string;
  headline: string;
  /** Paragraphs of the body, joined by newlines. */
  body: string;
  hidden: HiddenElement[];
  /** The text that is seen while the aids are on, without the publisher's readings over words. */
  visibleText: string;
  /** Number of our ruby elements. */
  annotated: number;
  /** Whether the page is what it was after the aids are off: the same markup and text nodes. */
  restored: boolean;
}

/** Why each block of a page is article, clutter or neither, with the popup's words for its keys. */
export interface Explanation extends Omit<PageExplanation, 'signs'> {
  whyText: string;
  signs: { text: string; weight: number }[];
}

/** A page counts as annotated when no ruby was added for so long, in milliseconds. */
const QUIET = 600;

declare global {
  /** In the content script's own world, called by the command. */
  var inspectPage: (() => Promise<Inspection>) | undefined;
  var explainThisPage: (() => Promise<Explanation>) | undefined;
}

/** Starts only when it is called: the command wants the page as it was before. */
export function offerInspection(document: Document, page: PageReading, inquiries: Inquiries): void {
  globalThis.inspectPage = () => inspect(document, page);
  globalThis.explainThisPage = () => explain(document, inquiries);
}

async function inspect(document: Document, page: PageReading): Promise<Inspection> {
  const before = snapshot(document);
  await page.start();
  const { article, why, signs } = page.recognition;
  const body = article === null ? '' : bodyText(article);
  if (article !== null) await untilAnnotated(document);
  const found = {
    article: article !== null,
    why: [why, ...signs].map(textOf).join(' · '),
    headline: article?.headline ?? '',
    body,
    hidden: reportHidden(document),
    visibleText: visibleText(document),
    annotated: countRuby(document),
  };
  await page.setAids(false);
  return { ...found, restored: isSame(before, snapshot(document)) };
}

async function explain(document: Document, inquiries: Inquiries): Promise<Explanation> {
  takeOutLeftOvers(document);
  const explanation = await explanationOf(document, inquiries);
  const { why, signs } = explanation;
  return {
    ...explanation,
    whyText: textOf(why),
    signs: signs.map(({ key, weight }) => ({ text: textOf(key), weight })),
  };
}

async function explanationOf(document: Document, inquiries: Inquiries): Promise<PageExplanation> {
  const why = reasonToSkip(document);
  if (why !== null) {
    return { why, signs: [], profile: '', headline: '', body: '', candidates: [], blocks: [] };
  }
  const judgement = await inquiries.judge(collectFacts(document));
  const { articleOnlyAlways } = await inquiries.settings();
  return explainPage(document, judgedPage(judgement), articleOnlyAlways ? 'focus' : 'tidy');
}

/** The popup's words for what was found, in the browser's language. */
function textOf(key: string): string {
  return browser.i18n.getMessage(key as Parameters<typeof browser.i18n.getMessage>[0]) || key;
}

/** `innerText` would put the publisher's readings between the characters of a word. */
function visibleText(document: Document): string {
  const readings = new CSSStyleSheet();
  readings.replaceSync('rt, rp { display: none !important; }');
  document.adoptedStyleSheets.push(readings);
  const text = document.body.innerText;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== readings);
  return text;
}

function countRuby(document: Document): number {
  return document.querySelectorAll(`.${RUBY_CLASS}`).length;
}

/** Annotating waits for the dictionaries before it begins. */
async function untilAnnotated(document: Document): Promise<void> {
  let count = -1;
  while (!isOn(document) || count !== countRuby(document)) {
    count = countRuby(document);
    await new Promise((resolve) => setTimeout(resolve, QUIET));
  }
}

function isOn({ documentElement }: Document): boolean {
  return documentElement.getAttribute(STATE_ATTRIBUTE) === 'on';
}

interface Snapshot {
  html: string;
  texts: Text[];
}

function snapshot(document: Document): Snapshot {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  return { html: document.body.getHTML(), texts };
}

function isSame(before: Snapshot, after: Snapshot): boolean {
  return (
    before.html === after.html &&
    before.texts.length === after.texts.length &&
    before.texts.every((text, i) => text === after.texts[i])
  );
}
