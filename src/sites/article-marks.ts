/**
 * By what the text of an article is told from what stands around it. Sources of regular expressions
 * and selectors that the content script compiles: the background sends them with its judgement,
 * since Japanese words would fill a tenth of what we may inject into a page.
 */

/** How labels, offers and notices begin that stand among the paragraphs. */
const LABEL =
  '[\\s■●▼▶►◆【\\[［〔＜<（(・→※*✓]*(?:' +
  'PR\\b|ＰＲ|AD\\b|広告|ADVERTISEMENT|スポンサー|Sponsored|関連|合わせて読|あわせて読|おすすめ|オススメ|' +
  '人気|アクセスランキング|ランキング|注目の|こちらも|次に読|続きを|つづきを|もっと|すべて見|全て見|一覧|' +
  '記事を|全文を|この記事|本記事|本文は|ここから|ここまで|シェア|ツイート|ポスト|Tweet|Share|いいね|' +
  'はてな|ブックマーク|クリップ|印刷|メール|コメント|フォロー|拡大|写真を|画像を|写真・|画像[一の]|' +
  '次の(?:ページ|記事|写真)|次へ|前の(?:ページ|記事|写真)|前へ|トップ|目次|提供|文字サイズ|保存|' +
  '残り[\\d０-９]|有料|会員|無料|ログイン|新規登録|購読|お申し込み|キャンペーン|' +
  'Copyright|©|\\(c\\)|無断|著作権|転載|最終更新|公開日|掲載日|更新日?|配信|アプリ|メルマガ|' +
  'キーワード|タグ|カテゴリ|ジャンル|トピック|連載|特集|シリーズ|バックナンバー|プロフィール|著者|' +
  '筆者(?:紹介|プロフィール)|執筆者|ライター|記者紹介|お問い合わせ|ご意見|情報提供|訂正|Photo|' +
  'RELATED|Recommended|About the author|(?:TEXT|WORDS|TRANSLATION|EDITED) BY' +
  ')';

/** Notices long enough to look like sentences. */
const NOTICE =
  '有料(?:会員|記事)|会員(?:登録|限定|の方)|残り[\\d０-９,]+文字|続きを?(?:お?読|ご覧)|全文を?お?読|' +
  '無断(?:転載|複製|複写)|お申し?込み(?:は|く)|登録すると|ログインして|(?:リンク先|こちら)を?ご覧|' +
  'ご希望の方は|All rights reserved';

/**
 * How sentences of reports end and notices do not, which are polite or no sentences: 会員登録した
 * 利用者の情報が漏れた。
 */
const REPORT_END = '[^]*(?:[うくたぬむるだ]|(?<![でま])す|ない|という)。[」』）)]?$';

const YEAR_AND_DAY = '\\d{4}\\s?[-/.年]\\s?\\d{1,2}\\s?[-/.月]\\s?\\d{1,2}';

/** What a date line says before its date. */
const UPDATED = '更新|Updated';
const PUBLISHED = '発行|Published';

/**
 * Words in an id or a class of a box that is not the article. Whole words only: `popup` would drop
 * the company names inside investing.com's paragraphs, `ad` is too short to mean anything.
 */
const OUTSIDE_WORDS =
  'comments?|discussion|disclaimer|footer|sidebar|related|relation|ranking|recommend(?:s|ed)?|' +
  'breadcrumb|copyright|cookie|gdpr|newsletter|promo|advertisement|sponsored|share|social|pager|' +
  'pagination';

/**
 * Words of which labels are made: who may read an article, of what kind it is, what a date is of,
 * what a button does. Whole texts of nothing else are no sentences: 【会員限定】, 10/12(火) 19:31配信.
 */
const TAG_WORDS =
  'PR|ＰＲ|AD|NEW|UP|FREE|広告|写真|動画|画像|映像|図解|図表|音声|速報|独自|会員限定|' +
  '(?:有料|無料|読者|プレミアム)?会員(?:限定)?(?:記事)?|(?:有料|無料)(?:記事|公開|配信)?|限定(?:記事|公開)?|' +
  '発行済?み?|更新済?み?|公開(?:済み?|日)?|掲載(?:日時?)?|配信(?:日時?)?|投稿(?:日時?)?|作成日?|最終更新(?:日時?)?|' +
  'カテゴリー?|ジャンル|タグ|関連?キーワード|キーワード|トピックス?|文字(?:サイズ|の大きさ)?|印刷(?:する)?|保存(?:する)?|' +
  '反応|コメント|共有(?:する)?|シェア(?:する)?|ツイート(?:する)?|ポスト(?:する)?|ブックマーク|クリップ|スクラップ|' +
  'フォロー(?:する)?|拡大(?:する|写真|画像)?|目次|次へ|前へ|続きを読む|もっと見る|一覧|ログイン|新規登録|会員登録|' +
  '著者|筆者|執筆者?|作者|翻訳者?|監修|編集|取材|撮影|提供|読了時間|' +
  'Published|Updated|Share|Tweet|Post|Print';

/** In a name beside words; those with other signs are Tailwind's `hover:…`, `w-1/2`. */
const NAME = '[^\\s[\\]:/]*';

/** In a class or an id, as whole words. */
const named = (words: string) => `(?:^|\\s)(?:${NAME}[-_])?(?:${words})(?:[-_]${NAME})?(?!\\S)`;

/** Patterns of paragraphs ignore the case of letters. */
export const articleMarks = {
  /** Selector of boxes that hold no article; `header` is not among them: articles have headers too. */
  outside:
    'nav,footer,aside,dialog,button,' +
    ['navigation', 'contentinfo', 'complementary', 'banner', 'search', 'dialog', 'alertdialog']
      .map((role) => `[role=${role}],`)
      .join('') +
    '[role=menu],[hidden],[contenteditable],[aria-hidden=true],' +
    '[style*="display:none"],[style*="display: none"]',
  /** Never judged by their names, which describe the page: `<body class="has-sidebar">`. */
  frame: 'html,body,main,article,h1',
  /** The names of what stands outside, with a hyphen before capitals inside them. */
  outsideNames: named(OUTSIDE_WORDS),
  /** The names of boxes about an author, which are no box where they hold much of the text. */
  authorNames: named('authors?|writers?|reporters?|contributors?|profile|biography|bio'),
  /** The names of text for screen readers. */
  unseenNames: named(
    'sr-only|screen-?reader(?:-text|-only)?|visually-?hidden|hidden-visually|assistive-text|a11y-hidden|element-invisible',
  ),
  /** A whole text that is a label. */
  tag:
    `^(?=[^]{2,60}$)(?=[^]*(?:${TAG_WORDS}))` +
    `(?:[\\s\\p{P}\\p{S}\\d]|[年月日時分火水木金土]|${TAG_WORDS})+$`,
  /** How captions begin that are not marked as such: 【動画】, （写真）. */
  caption:
    '^[\\s【［\\[(（<＜]+(?:動画|写真|映像|画像|図解|図表|図|グラフ|video|photo)[】］\\])）>＞:：]',
  /** Paragraphs that are elements of their own; other blocks with text hold it directly, with `<br>`. */
  paragraph: 'p,li,dd,dt,blockquote,h2,h3,h4,h5,h6,figcaption,td,th',
  /** A paragraph that is a label, an offer, a notice or a date line. */
  label: `^(?!${REPORT_END})(?:(?=[^]{0,40}$)${LABEL}|[^]*?(?:${NOTICE}))|^[^。]{0,12}${YEAR_AND_DAY}[^。]{0,40}$`,
  /** Labels of boxes that hold texts of their own: other articles, offers, people. */
  boxLabel:
    `${NOTICE}|^.{0,3}(?:関連|おすすめ|オススメ|人気|.{0,6}ランキング|あわせて|合わせて|注目|こちらも|` +
    'プロフィール|著者|筆者|執筆者|記者紹介|この記事を書いた|広告|PR|トピック|連載|特集|シリーズ|バックナンバー|' +
    'RELATED|Recommended|About the author)',
  /** Heads the lists of other articles below an article. */
  others:
    '^.{0,3}(?:最新|新着|関連|おすすめ|オススメ|人気|ランキング|注目|あわせて|合わせて).{0,16}$',
  /** Reads as text although it is linked: addresses, enumerations. */
  noLink: '^https?:|、[^、]*、',
  /** Ends a sentence of twelve characters or more, or a quotation that ends one. */
  sentence: '^(?=[^]{12})[^]*?(?:。|[！？!?…」』]$|\\.\\.\\.$)',
  /** 【ワシントン＝山田太郎】, ［東京　１２日　ロイター］: where and by whom a report was written. */
  dateline:
    '^\\s*(?:【[^】]{1,30}[＝=・共同時事][^】]{0,30}】|[[［][^\\]］]{1,40}(?:ロイター|共同|時事|AFP)[^\\]］]{0,20}[\\]］])',
  /** How reports name their sources and tell what was said. */
  report:
    '(?:発表し|明らかにし|公表し|述べ|語っ|話し|伝え|指摘し|報じ|報告し|表明し|示し|決め)(?:た|てい[るた]|まし)|' +
    'によると|によれば|という。|分かった。|わかった。|とみられ|調べでは|関係者|同(?:社|氏|省|庁|署|県|市|容疑者)',
  /** How people write for themselves and their readers. */
  personal:
    '[♪♡☆★ｗ]|[（(]笑[)）]|w{3,}(?!\\.)|＾＾|\\^\\^|(?:私|僕|俺)(?:は|が|の|も)|ありがとうござい|皆さん|みなさん',
  /** A date, with or without its year. */
  date: `${YEAR_AND_DAY}|\\d{1,2}月\\d{1,2}日`,
  /** A date with its time, and before it whether it is that of the last change (first group). */
  dateAndTime:
    `(?:(${UPDATED})|${PUBLISHED}|^)(?:(?!${UPDATED}|${PUBLISHED})[^])*?` +
    `(${YEAR_AND_DAY}日?(?:\\s*\\d{1,2}[:時]\\d{2}分?)?)`,
  /** Selector of what a service shows that checks the browser before it lets it in. */
  challenge: '#challenge-form,#challenge-running,#challenge-error-text',
} as const;

export type ArticleMarks = Readonly<Record<keyof typeof articleMarks, string>>;
