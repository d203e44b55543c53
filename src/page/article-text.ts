/**
 * Which paragraphs of a block are the article's. Publishers put much between and after them:
 * related articles, share bars, offers, dates, labels of pictures.
 */
import { paragraphsIn, type Paragraph } from './article-block';
import { isInline, hasProse } from './page-text';

/** The sentences that a block holds, and what else stands in it. */
export interface ArticleText {
  /** The paragraphs of the article, captions left out. */
  paragraphs: readonly Paragraph[];
  captions: readonly Element[];
  /** Elements with other text, none inside another. */
  skip: readonly Element[];
}

/** Ends a sentence, or a quotation or parenthesis that ends one. */
const SENTENCE = /。|[！？!?…」』）)】〕］\]]$/;
const LEAST_SENTENCE = 12;

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
  /有料(?:会員|記事)|会員(?:登録|限定|の方)|残り[\d０-９,]+文字|続きを?(?:お?読|ご覧)|全文を?お?読|無断(?:転載|複製|複写)|お申し?込み(?:は|く)|ログインして|All rights reserved/i;

const DATE_LINE = /^[^。]{0,12}\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}[^。]{0,24}$/;

const CAPTION = 'figcaption, [class*="caption" i]';
const HEADING = /^h[2-6]$/;

export function readArticleText(body: Element, headline: Element | null): ArticleText {
  const all = paragraphsIn(body, headline);
  const captions = [...body.querySelectorAll(CAPTION)];
  const isCaption = ({ block }: Paragraph) => captions.some((one) => one.contains(block));
  const text = all.filter((paragraph) => !isCaption(paragraph));
  const paragraphs = ofArticle(text, headline);
  const kept = new Set(paragraphs.map(({ block }) => block));
  for (const caption of captions) kept.add(caption);
  return { paragraphs, captions, skip: elementsWithout(body, kept) };
}

function ofArticle(paragraphs: readonly Paragraph[], headline: Element | null): Paragraph[] {
  const prose = paragraphs.filter(isProse);
  const first = paragraphs.indexOf(prose[0]!);
  const last = paragraphs.indexOf(prose.at(-1)!);
  const end = endOfList(paragraphs, last);
  const kept: Paragraph[] = [];
  let following = false;
  for (let i = end; i >= 0; i--) {
    const paragraph = paragraphs[i]!;
    if (HEADING.test(paragraph.block.localName)) {
      // A heading belongs to what follows it.
      if (!following || isLabel(paragraph)) continue;
    } else {
      const keep = i >= first && isText(paragraph);
      // What follows a label is what would follow without it; a list of links is a section.
      if (!isLabel(paragraph)) following = keep;
      if (!keep) continue;
    }
    if (headline?.contains(paragraph.block)) continue;
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
    if (!sibling || !isText(next)) break;
    end++;
  }
  return end;
}

function isProse(paragraph: Paragraph): boolean {
  const { text, block } = paragraph;
  return (
    isText(paragraph) &&
    text.length >= LEAST_SENTENCE &&
    SENTENCE.test(text) &&
    !HEADING.test(block.localName)
  );
}

function isText(paragraph: Paragraph): boolean {
  return paragraph.linked <= paragraph.text.length / 2 && !isLabel(paragraph);
}

function isLabel({ text }: Paragraph): boolean {
  return (
    (text.length <= LONGEST_LABEL && LABEL.test(text)) || NOTICE.test(text) || DATE_LINE.test(text)
  );
}

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
      else if (hasProse(child)) without.push(child);
    }
  };
  visit(root);
  return without;
}
