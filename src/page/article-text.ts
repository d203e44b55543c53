/**
 * Which paragraphs of a page are the article's, once its main block is known. Publishers part the
 * text in several blocks, and put much between and after them: related articles, share bars,
 * offers, dates, labels of pictures.
 */
import type { Paragraph } from './article-block';
import { hasProse, isBefore, isInline } from './page-text';

/** The sentences of an article, and what else stands among them. */
export interface ArticleText {
  /** The innermost element that holds them all. */
  body: Element;
  /** The paragraphs of the article, captions left out. */
  paragraphs: readonly Paragraph[];
  captions: readonly Element[];
  /** Paragraphs with a link right above them, as the summaries in a list of articles have. */
  summaries: number;
  /** Elements of the body with other text, none inside another. */
  skip: readonly Element[];
}

/** Ends a sentence, or a quotation that ends one. */
const SENTENCE = /。|[！？!?…」』]$|\.\.\.$/;
const LEAST_SENTENCE = 12;
/** Between headline and text only what cannot be a label counts as a lead. */
const LEAST_LEAD = 30;

/** How labels, offers and notices begin that stand among the paragraphs. */
const LABEL = new RegExp(
  '^[\\s■●▼▶►◆【\\[［〔＜<（(・→※*✓]*(?:' +
    'PR\\b|ＰＲ|AD\\b|広告|ADVERTISEMENT|スポンサー|Sponsored|関連|合わせて読|あわせて読|おすすめ|オススメ|' +
    '人気|アクセスランキング|ランキング|注目の|こちらも|次に読|続きを|つづきを|もっと|すべて見|全て見|一覧|' +
    '記事を|全文を|この記事|本記事|本文は|ここから|ここまで|シェア|ツイート|ポスト|Tweet|Share|いいね|' +
    'はてな|ブックマーク|クリップ|印刷|メール|コメント|フォロー|拡大|写真を|画像を|写真・|画像[一の]|' +
    '次の(?:ページ|記事|写真)|次へ|前の(?:ページ|記事|写真)|前へ|トップ|目次|提供|文字サイズ|保存|' +
    '残り[\\d０-９]|有料|会員|無料|ログイン|新規登録|購読|お申し込み|キャンペーン|' +
    'Copyright|©|\\(c\\)|無断|著作権|転載|最終更新|公開日|掲載日|更新日?|配信|アプリ|メルマガ|' +
    'キーワード|タグ|カテゴリ|ジャンル|トピック|連載|特集|シリーズ|バックナンバー|プロフィール|著者|' +
    '筆者(?:紹介|プロフィール)|執筆者|ライター|記者紹介|お問い合わせ|ご意見|情報提供|訂正|Photo|PHOTO' +
    ')',
  'u',
);
const LONGEST_LABEL = 40;

/** Notices long enough to look like sentences. */
const NOTICE =
  /有料(?:会員|記事)|会員(?:登録|限定|の方)|残り[\d０-９,]+文字|続きを?(?:お?読|ご覧)|全文を?お?読|無断(?:転載|複製|複写)|お申し?込み(?:は|く)|登録すると|ログインして|(?:リンク先|こちら)を?ご覧|ご希望の方は|All rights reserved/i;

/** Labels of boxes that hold texts of their own: other articles, offers, people. */
const BOX_LABEL = new RegExp(
  `${NOTICE.source}|^.{0,3}(?:関連|おすすめ|オススメ|人気|.{0,6}ランキング|あわせて|合わせて|注目|こちらも|プロフィール|著者|筆者|広告|PR|トピック|連載|特集|シリーズ|バックナンバー)`,
  'i',
);

/** Heads the lists of other articles below an article. */
const OTHERS =
  /^.{0,3}(?:最新|新着|関連|おすすめ|オススメ|人気|ランキング|注目|あわせて|合わせて).{0,16}$/;

const DATE_LINE = /^[^。]{0,12}\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}[^。]{0,40}$/;

/** The most of an article's text that a box may hold which begins with a label or is an offer. */
const LARGEST_BOX = 0.3;

/** Reads as text although it is linked: addresses, enumerations. */
const NO_LINK = /^https?:|、[^、]*、/;

/** More blocks of one class than this are the items of a list. */
const MOST_PARTS = 6;

const CAPTION = 'figcaption, [class*="caption" i]';
const HEADING = /^h[2-6]$/;

/**
 * @param all the page's paragraphs, in document order
 * @param block where most of the article stands
 */
export function readArticleText(
  all: readonly Paragraph[],
  block: Element,
  headline: Element | null,
): ArticleText {
  const text = all.filter(
    ({ block: one }) =>
      !one.closest(CAPTION) && !headline?.contains(one) && !one.contains(headline),
  );
  const range = rangeAround(text, block, headline);
  const paragraphs = ofArticle(untilOthers(withoutBoxes(range, block)));
  const body = commonAncestor([block, ...paragraphs.map((one) => one.block)]);
  const kept = new Set(paragraphs.map((one) => one.block));
  const last = paragraphs.at(-1)?.block;
  const captions = [...body.querySelectorAll(CAPTION)].filter(
    (caption) => last && (block.contains(caption) || isBefore(caption, last)),
  );
  for (const caption of captions) kept.add(caption);
  const summaries = range.filter((one, i) => i > 0 && isProse(one) && isLink(range[i - 1]!)).length;
  return { body, paragraphs, captions, summaries, skip: elementsWithout(body, kept) };
}

/** The same for elements that a profile names: only what is plainly not their text is left out. */
export function readNamedText(all: readonly Paragraph[], parts: readonly Element[]): ArticleText {
  const body = commonAncestor(parts);
  const inside = all.filter(({ block: one }) => parts.some((part) => part.contains(one)));
  const paragraphs = untilOthers(withoutBoxes(inside, body));
  const kept = new Set(paragraphs.map((one) => one.block));
  for (const caption of body.querySelectorAll(CAPTION)) kept.add(caption);
  return { body, paragraphs, captions: [], summaries: 0, skip: elementsWithout(body, kept) };
}

/**
 * From the lead, which may stand between the headline and the block, to the end of the block or of
 * the last one that is marked up like it.
 */
function rangeAround(
  all: readonly Paragraph[],
  block: Element,
  headline: Element | null,
): Paragraph[] {
  const parts = partsLike(block, all);
  const isPart = ({ block: one }: Paragraph) => parts.some((part) => part.contains(one));
  const isLead = (one: Paragraph) =>
    headline !== null &&
    isBefore(headline, one.block) &&
    isBefore(one.block, block) &&
    isProse(one) &&
    one.text.length >= LEAST_LEAD &&
    // Some pages say it twice.
    !block.textContent.includes(one.text);
  const first = all.findIndex((one) => isPart(one) || isLead(one));
  const last = all.findLastIndex(isPart);
  return all.slice(first, last + 1);
}

/** The block, and the others of its class where they hold sentences and few links. */
function partsLike(block: Element, all: readonly Paragraph[]): Element[] {
  if (block.className === '') return [block];
  const kin = block.ownerDocument.querySelectorAll(block.localName);
  const alike = [...kin].filter((one) => {
    if (one.className !== block.className) return false;
    const inside = all.filter((paragraph) => one.contains(paragraph.block));
    return inside.some(isProse) && lengthOf(inside.filter(isLink)) < lengthOf(inside) / 2;
  });
  return alike.length > MOST_PARTS || !alike.includes(block) ? [block] : alike;
}

/** Less the boxes that a label heads, and those of offers. */
function withoutBoxes(range: readonly Paragraph[], block: Element): Paragraph[] {
  const total = lengthOf(range);
  const dropped = new Set<Paragraph>();
  for (const paragraph of range) {
    if (!BOX_LABEL.test(paragraph.text) || !isLabel(paragraph)) continue;
    let box: Paragraph[] = [];
    for (let e: Element | null = paragraph.block; e && e !== block; e = e.parentElement) {
      const inside = range.filter((one) => e.contains(one.block));
      if (inside[0] !== paragraph || lengthOf(inside) > LARGEST_BOX * total) break;
      box = inside;
    }
    for (const one of box) dropped.add(one);
  }
  return range.filter((one) => !dropped.has(one));
}

/** Up to where the page goes on with other articles, if nothing of this one comes after. */
function untilOthers(range: Paragraph[]): Paragraph[] {
  const parents = new Set<Element | null>();
  for (const [i, one] of range.entries()) {
    if (isProse(one)) parents.add(one.block.parentElement);
    if (parents.size === 0 || !OTHERS.test(one.text)) continue;
    const goesOn = range
      .slice(i)
      .some((later) => isProse(later) && parents.has(later.block.parentElement));
    if (!goesOn) return range.slice(0, i);
  }
  return range;
}

function lengthOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0);
}

function ofArticle(paragraphs: readonly Paragraph[]): Paragraph[] {
  const first = paragraphs.findIndex(isProse);
  const last = paragraphs.findLastIndex(isProse);
  const kept: Paragraph[] = [];
  let following = false;
  for (let i = endOfList(paragraphs, last); i >= 0; i--) {
    const paragraph = paragraphs[i]!;
    if (HEADING.test(paragraph.block.localName)) {
      // A heading belongs to what follows it.
      if (!following || isLabel(paragraph)) continue;
    } else {
      const keep = i > last || (i >= first && isText(paragraph));
      // What follows a label is what would follow without it; a list of links is a section.
      if (!isLabel(paragraph)) following = keep;
      if (!keep) continue;
    }
    kept.unshift(paragraph);
  }
  return kept;
}

/** Lists and tables at the end have no sentences; they go on as the last sentence's siblings. */
function endOfList(paragraphs: readonly Paragraph[], last: number): number {
  const block = paragraphs[last]?.block;
  let end = last;
  while (end + 1 < paragraphs.length) {
    const next = paragraphs[end + 1]!;
    const sibling =
      next.block.parentElement === block?.parentElement && next.block.localName === block.localName;
    if (!sibling || isLabel(next) || next.linked === next.text.length) break;
    end++;
  }
  return end;
}

export function isProse(paragraph: Paragraph): boolean {
  const { text, block } = paragraph;
  return (
    isText(paragraph) &&
    text.length >= LEAST_SENTENCE &&
    SENTENCE.test(text) &&
    !HEADING.test(block.localName)
  );
}

function isText(paragraph: Paragraph): boolean {
  return !isLink(paragraph) && !isLabel(paragraph);
}

/** A headline, tags. The places and people of an enumeration are often links as well. */
function isLink({ text, linked }: Paragraph): boolean {
  return linked > text.length / 2 && !NO_LINK.test(text);
}

function isLabel({ text }: Paragraph): boolean {
  return (
    (text.length <= LONGEST_LABEL && LABEL.test(text)) || NOTICE.test(text) || DATE_LINE.test(text)
  );
}

function commonAncestor(elements: readonly Element[]): Element {
  let ancestor = elements[0]!;
  for (const element of elements) {
    while (!ancestor.contains(element)) ancestor = ancestor.parentElement!;
  }
  return ancestor;
}

/** Behind a button or in a tab: not shown now, and when it is, it is text of the article. */
const PUT_AWAY = '[hidden], [style*="display:none"], [style*="display: none"]';

/** The outermost elements below `root` that have text and neither are nor hold one of `kept`. */
function elementsWithout(root: Element, kept: ReadonlySet<Element>): Element[] {
  const holding = new Set<Element>();
  for (const block of kept) {
    for (let e: Element | null = block; e && e !== root; e = e.parentElement) holding.add(e);
  }
  const without: Element[] = [];
  const visit = (element: Element) => {
    for (const child of element.children) {
      if (holding.has(child)) visit(child);
      else if (kept.has(element) && isInline(child)) continue;
      else if (hasProse(child) && !child.matches(PUT_AWAY)) without.push(child);
    }
  };
  visit(root);
  return without;
}
