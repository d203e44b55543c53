import { anyOf, compose } from '../patterns';
import type { ClutterTextRule } from '../site-profile';

/** A line that consists of these words and the marks or brackets around them: 【広告】, ▼関連記事. */
function alone(...words: readonly RegExp[]): RegExp {
  return compose`^[\s【\[［〈＜<(（「『■□◆◇●▼▽★☆▶>＞・]*${anyOf(...words)}[\s】\]］〉＞>)）」』：:▼▽！!…]*$`;
}

/** Not in a text with a full stop: sentences of an article may mention offers too. */
function withoutStop(pattern: RegExp): RegExp {
  return compose`^(?![^]*。)[^]*?${pattern}`;
}

const NEWSLETTER: readonly RegExp[] = [
  /(?:メールマガジン|メルマガ|ニュースレター|毎朝メール)[^。]{0,24}(?:登録|購読|お届け|配信中|無料|読み)/u,
  /(?:登録|購読)[^。]{0,12}(?:メールマガジン|メルマガ|ニュースレター)/u,
  /^(?:Sign up for|Subscribe to)[^.]{0,40}[Nn]ewsletter/u,
];

/** 関連記事, おすすめニュース */
const OTHER_ARTICLES = /記事|ニュース|リンク|トピックス?|コンテンツ|特集|キーワード|情報/u;

/** 週間人気記事ランキング */
const RANKED_BY = /アクセス|記事|人気|ニュース|閲覧|週間|月間|デイリー|総合|コメント|クリップ/u;

/** この記事を印刷する */
const SHARED = /シェア|共有|ツイート|ポスト|ブックマーク|スクラップ|クリップ|保存|印刷/u;
/** LINEで送る */
const NETWORK = /Facebook|Twitter|X|LINE|はてな|はてなブックマーク|mixi|Pocket/u;

const SUBSCRIPTION: readonly RegExp[] = [
  /(?:初割|春割|冬得|早割)/u,
  /(?:全記事|すべての記事|全ての記事|有料記事)[^。]{0,12}(?:読み放題|読める|お読みいただけ)/u,
  /(?:初月|[0-9０-９一二]+(?:カ|ヵ|か|ヶ|ケ)月(?:間)?|[0-9０-９]+日間)無料(?!で(?:提供|配))/u,
  /^(?:無料)?会員登録(?:\(無料\)|（無料）)?(?:すると|で|はこちら|する)/u,
  /^(?:電子版|有料会員|デジタル版|プレミアム会員)(?:に|へ|の)?(?:登録|申し?込|お申し込み|入会)/u,
  /^(?:今すぐ|いますぐ)(?:登録|購読|申し?込)/u,
  /月額\s?[0-9０-９,]+円[^。]{0,12}(?:で|から)[^。]{0,8}(?:登録|購読|読め|読み放題)/u,
  /^Subscribe (?:now|today)/u,
];

export const clutterText: readonly ClutterTextRule[] = [
  {
    id: 'ad-note',
    phrases: [
      alone(
        /広告|スポンサーリンク|スポンサード ?リンク|PR|ＰＲ|AD|Advertisement|Sponsored(?: Links?)?|ADVERTISEMENT/u,
      ),
    ],
    maxClimb: 1,
    withinBody: true,
  },
  {
    id: 'ad',
    phrases: [
      /^[【\[［(（<＜]\s?(?:PR|ＰＲ|広告|AD)\s?[】\]］)）>＞]/u,
      /^[^。]{1,30}[【\[［(（]\s?(?:PR|ＰＲ|広告)\s?[】\]］)）]$/u,
    ],
    maxClimb: 2,
    withinBody: true,
  },
  {
    id: 'related',
    phrases: [
      alone(
        compose`(?:この(?:記事|ニュース)に|こちらも)?(?:関連|おすすめ|オススメ|お勧め)の?(?:する)?${OTHER_ARTICLES}(?:一覧|はこちら)?`,
      ),
      alone(
        /(?:あわせて|併せて|次に)読みたい(?:記事)?|こちらもおすすめ(?:\(自動検索\))?/u,
        /注目(?:の)?(?:記事|ニュース|コンテンツ|トピックス?|情報)/u,
        /(?:この記事の)?編集者は以下の記事をオススメしています/u,
        /もっと読む|他の記事|その他の(?:記事|ニュース)|最新(?:記事|ニュース)|新着(?:記事|ニュース)?/u,
        /ピックアップ(?:記事|ニュース)?|あなたにおすすめ(?:の.{1,10})?|おすすめ|オススメ/u,
        /Related(?: (?:[Aa]rticles?|[Ss]tories|[Pp]osts|[Nn]ews|[Ll]inks))?|Recommended(?: .{1,12})?/u,
        /You (?:may|might) also like|More (?:stories|from .{1,20})/u,
      ),
    ],
    maxClimb: 3,
    withinBody: true,
    isListHeading: true,
    mainColumnOnly: true,
  },
  {
    id: 'related',
    phrases: [
      /^[【\[［〈＜■◆●▼▶・]?\s?(?:関連(?:記事|ニュース|リンク)|あわせて読みたい|写真ページ|画像ページ)\s?[】\]］〉＞：:]/u,
    ],
    maxClimb: 1,
    withinBody: true,
  },
  {
    id: 'ranking',
    phrases: [
      alone(
        compose`(?:${RANKED_BY}+の?)?ランキング(?:TOP ?\d+)?`,
        /よく読まれて(?:い)?る(?:記事|ニュース)?|(?:今|いま)?読まれている(?:記事|ニュース)/u,
        /人気(?:の)?(?:記事|ニュース)/u,
        /Most (?:read|popular|viewed)|(?:Access )?Ranking|RANKING|Popular(?: .{1,12})?|Trending/u,
      ),
    ],
    maxClimb: 3,
    withinBody: true,
    isListHeading: true,
    mainColumnOnly: true,
  },
  {
    id: 'newsletter',
    phrases: NEWSLETTER,
    maxClimb: 3,
    withinBody: false,
    mainColumnOnly: true,
  },
  {
    id: 'newsletter',
    phrases: NEWSLETTER.map(withoutStop),
    maxClimb: 1,
    withinBody: true,
  },
  {
    id: 'subscription',
    phrases: SUBSCRIPTION,
    maxClimb: 3,
    withinBody: false,
  },
  {
    id: 'subscription',
    phrases: SUBSCRIPTION.map(withoutStop),
    maxClimb: 1,
    withinBody: true,
  },
  {
    id: 'app',
    phrases: [
      /^(?:[^。]{0,16}アプリ(?:で|を)(?:開く|読む|見る|ダウンロード|インストール)(?:する)?|アプリ(?:版)?(?:の)?ダウンロード(?:はこちら)?)$/u,
      /^(?:App Store|Google Play)(?:からダウンロード|で手に入れよう)/u,
    ],
    maxClimb: 3,
    withinBody: true,
  },
  {
    id: 'notice',
    phrases: [
      /(?:当サイト|このサイト|本サイト|本ウェブサイト|当ウェブサイト|弊社)[^。]{0,60}(?:Cookie|クッキー)[^。]{0,60}(?:使用|利用|同意)/u,
      /^(?:We|This (?:web)?site) uses? cookies/u,
    ],
    maxClimb: 3,
    withinBody: false,
  },
  {
    id: 'share',
    phrases: [
      alone(
        compose`(?:この(?:記事|ニュース)を)?${SHARED}(?:する|しよう)?`,
        compose`${NETWORK}(?:で|に)(?:シェア|共有|送る|保存|ツイート|ポスト|追加)(?:する)?`,
        /ツイートする|いいね！?|mixiチェック|(?:URL|リンク)をコピー(?:する)?/u,
        /Share(?: this)?(?: (?:article|page|on .{1,10}))?|Tweet|Post|Copy link/u,
        /Facebook|Twitter|LINE|Pocket|(?:(?:X|Twitter)の)?反応(?:を見る)?/u,
      ),
      /(?:フォロー|いいね！?)(?:しよう|してください|する)[！!]?$/u,
    ],
    selectors: [
      'a[href*="facebook.com/sharer"]',
      'a[href*="facebook.com/share.php"]',
      'a[href*="twitter.com/intent"]',
      'a[href*="twitter.com/share"]',
      'a[href*="x.com/intent"]',
      'a[href*="//x.com/share"]',
      // What others write about the article: 反応.
      'a[href*="twitter.com/search?"]',
      'a[href*="//x.com/search?"]',
      'a[href*="facebook.com/dialog/"]',
      'a[href*="threads.net/intent"]',
      'a[href*="bsky.app/intent"]',
      'a[href*="line.me/R/share"]',
      'a[href*="note.com/intent"]',
      'a[href*="line.me/R/msg"]',
      'a[href*="social-plugins.line.me"]',
      'a[href*="b.hatena.ne.jp/entry"]',
      'a[href*="b.hatena.ne.jp/add"]',
      'a[href*="getpocket.com/edit"]',
      'a[href*="getpocket.com/save"]',
      'a[href*="mixi.jp/share.pl"]',
      'a[href*="linkedin.com/share"]',
      'a[href^="mailto:?"]',
    ],
    maxClimb: 4,
    withinBody: false,
    mainColumnOnly: true,
  },
  {
    id: 'legal',
    phrases: [
      /(?:無断(?:転載|複製|複写|使用|引用)|転載を?禁|著作権(?:は|について|法)|著作権・|掲載(?:の|記事・)[^。]{0,20}著作権)/u,
      /^(?:Copyright\b|\(C\)\s?Copyright|©\s?Copyright)/u,
      /[Aa]ll [Rr]ights [Rr]eserved/u,
      /^※?\s?(?:本|この)(?:記事|ページ|サイト)[^。]{0,30}(?:掲載|公開|執筆|取材)(?:時点|当時|日)/u,
    ],
    maxClimb: 3,
    withinBody: false,
  },
  {
    id: 'tools',
    phrases: [
      alone(/(?:文字(?:の)?(?:サイズ|大きさ)(?:を?変更)?|印刷(?:する)?|小|中|大)/u),
      /(?:アンケート|ご意見|ご感想)(?:に|を)[^。]{0,12}(?:ご?協力|お寄せ|お聞かせ|送る)/u,
    ],
    maxClimb: 2,
    withinBody: false,
    mainColumnOnly: true,
  },
];

/** A paywall says that the article goes on, for whom, or how much of it is left. */
export const notices: readonly RegExp[] = [
  /残り\s?[:：]?\s?[\d,０-９]+\s?(?:文字|字|ページ|[%％])/u,
  /(?:この|本)(?:記事|コンテンツ|ページ)[はの][^。]{0,16}(?:会員|有料|購読者|登録)/u,
  /(?:会員|購読者|有料|登録|購読|ログイン|契約)[^。]{0,30}(?:続き|全文|閲覧|最後まで)/u,
  /(?:続き|全文|最後まで)[^。]{0,24}(?:会員|購読|登録|ログイン|有料|契約)/u,
  /(?:会員|購読者)(?:の(?:方|皆様|かた))?(?:のみ|だけ|限定|専用)(?:の(?:記事|コンテンツ)|で|が)[^。]{0,16}(?:です|閲覧|読)/u,
  /(?:subscribers? only|to (?:continue|keep) reading|[Ll]og in to read)/u,
];
