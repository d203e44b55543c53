/** How to tell the sentences of an article from the labels, offers and notices among them. */
import { anyOf, compose, composeCaseless } from '../patterns';
import { YEAR_MONTH_DAY } from './date-patterns';

/** Marks and brackets before a label: ■関連記事, 【PR】. */
const DECORATION = /[\s■●▼▶►◆【\[［〔＜<（(・→※*✓]*/u;

/** How a label, an offer or a notice begins. */
const LABEL_START = composeCaseless`^${DECORATION}${anyOf(
  /PR\b|ＰＲ|AD\b|広告|ADVERTISEMENT|スポンサー|Sponsored/u,
  /関連|合わせて読|あわせて読|おすすめ|オススメ|人気|アクセスランキング|ランキング|注目の/u,
  /RELATED|Recommended|こちらも|次に読|続きを|つづきを|もっと|すべて見|全て見|一覧/u,
  /記事を|全文を|この記事|本記事|本文は|ここから|ここまで|残り[\d０-９]/u,
  /シェア|ツイート|ポスト|Tweet|Share|いいね|はてな|ブックマーク|クリップ|フォロー/u,
  /印刷|メール|コメント|保存|文字サイズ|拡大/u,
  /写真を|画像を|写真・|画像[一の]|Photo|提供/u,
  /次の(?:ページ|記事|写真)|次へ|前の(?:ページ|記事|写真)|前へ|トップ|目次/u,
  /有料|会員|無料|ログイン|新規登録|購読|お申し込み|キャンペーン|アプリ|メルマガ/u,
  /Copyright|©|\(c\)|無断|著作権|転載|お問い合わせ|ご意見|情報提供|訂正/u,
  /最終更新|公開日|掲載日|更新日?|配信/u,
  /キーワード|タグ|カテゴリ|ジャンル|トピック|連載|特集|シリーズ|バックナンバー/u,
  /プロフィール|著者|筆者(?:紹介|プロフィール)|執筆者|ライター|記者紹介|About the author/u,
  /(?:TEXT|WORDS|TRANSLATION|EDITED) BY/u,
)}`;

/** The longest label without a sentence, in UTF-16 units. */
const MAX_LABEL = 40;

/** Notices are as long as sentences: 続きを読むには会員登録が必要です。 */
const NOTICE = composeCaseless`${anyOf(
  /有料(?:会員|記事)|会員(?:登録|限定|の方)|登録すると|ログインして|お申し?込み(?:は|く)/u,
  /残り[\d０-９,]+文字|続きを?(?:お?読|ご覧)|全文を?お?読|(?:リンク先|こちら)を?ご覧/u,
  /ご希望の方は|無断(?:転載|複製|複写)|All rights reserved/u,
)}`;

/**
 * How the sentences of reports end. Notices end politely or are no sentences: 会員登録した利用者の
 * 情報が漏れた。 is a sentence of a report.
 */
const REPORT_END = /(?:[うくたぬむるだ]|(?<![でま])す|ない|という)。[」』）)]?$/u;

/** 2022年2月3日 00:22 | 経済 */
const DATE_LINE = compose`^[^。]{0,12}${YEAR_MONTH_DAY}[^。]{0,40}$`;

/** Is a paragraph a label, an offer, a notice or a date line? */
export function isLabel(text: string): boolean {
  if (DATE_LINE.test(text)) return true;
  if (REPORT_END.test(text)) return false;
  return (text.length <= MAX_LABEL && LABEL_START.test(text)) || NOTICE.test(text);
}

/** Labels of boxes with texts of their own: other articles, offers, people. */
export const BOX_LABEL = composeCaseless`${NOTICE}|^.{0,3}${anyOf(
  /関連|おすすめ|オススメ|人気|.{0,6}ランキング|あわせて|合わせて|注目|こちらも/u,
  /トピック|連載|特集|シリーズ|バックナンバー|RELATED|Recommended|広告|PR/u,
  /プロフィール|著者|筆者|執筆者|記者紹介|この記事を書いた|About the author/u,
)}`;

/** Headings of lists of other articles: 新着ニュース. */
export const LIST_HEADING =
  /^.{0,3}(?:最新|新着|関連|おすすめ|オススメ|人気|ランキング|注目|あわせて|合わせて).{0,16}$/u;

/** Text, although it is linked: an address that is written out, an enumeration. */
export const LINKED_TEXT = /^https?:|、[^、]*、/iu;

/** Ends a sentence of twelve characters or more, or a quotation that ends one. */
export const SENTENCE = /^(?=[^]{12})[^]*?(?:。|[！？!?…」』]$|\.\.\.$)/u;

/** How captions begin that are not marked up as such: 【動画】, （写真）. */
export const CAPTION_START =
  /^[\s【［\[(（<＜]+(?:動画|写真|映像|画像|図解|図表|図|グラフ|video|photo)[】］\])）>＞:：]/iu;

/**
 * Words of which tags are made: who may read an article, what kind it is, what a date is of, what a
 * button does.
 */
const TAG_WORD = anyOf(
  /PR|ＰＲ|AD|NEW|UP|FREE|広告|写真|動画|画像|映像|図解|図表|音声|速報|独自|会員限定/u,
  /(?:有料|無料|読者|プレミアム)?会員(?:限定)?(?:記事)?|(?:有料|無料)(?:記事|公開|配信)?/u,
  /限定(?:記事|公開)?|発行済?み?|更新済?み?|公開(?:済み?|日)?|掲載(?:日時?)?|配信(?:日時?)?/u,
  /投稿(?:日時?)?|作成日?|最終更新(?:日時?)?|読了時間|Published|Updated/u,
  /カテゴリー?|ジャンル|タグ|関連?キーワード|キーワード|トピックス?/u,
  /文字(?:サイズ|の大きさ)?|印刷(?:する)?|保存(?:する)?|拡大(?:する|写真|画像)?|Print/u,
  /反応|コメント|共有(?:する)?|シェア(?:する)?|ツイート(?:する)?|ポスト(?:する)?/u,
  /ブックマーク|クリップ|スクラップ|フォロー(?:する)?|Share|Tweet|Post/u,
  /目次|次へ|前へ|続きを読む|もっと見る|一覧|ログイン|新規登録|会員登録/u,
  /著者|筆者|執筆者?|作者|翻訳者?|監修|編集|取材|撮影|提供/u,
);

/** A whole text of such words, signs and dates: 【会員限定】, 10/12(火) 19:31配信. */
export const TAG = compose`^(?=[^]{2,60}$)(?=[^]*${TAG_WORD})(?:[\s\p{P}\p{S}\d年月日時分火水木金土]|${TAG_WORD})+$`;
