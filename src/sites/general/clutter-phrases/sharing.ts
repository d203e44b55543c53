import {
  anyOf,
  chars,
  END_OF_TEXT,
  optional,
  sequence,
  stretch,
  words,
} from '../../../rules/phrase';
import { alone, clutterPhrase } from './clutter-phrase';

const NETWORKS = words('Facebook Twitter X LINE はてなブックマーク はてな mixi Pocket');

/** Buttons that share or keep the article. */
export const SHARE_BUTTONS = [
  clutterPhrase(
    alone(
      sequence(
        optional(sequence('この', words('記事 ニュース'), 'を')),
        words('シェア 共有 ツイート ポスト ブックマーク スクラップ クリップ 保存 印刷'),
        optional(words('する しよう')),
      ),
    ),
    {
      why: 'The button shares, keeps or prints the article.',
      finds: ['シェアする', 'この記事を印刷する', 'クリップ'],
      butNot: ['この記事を保存する方法'],
    },
  ),
  clutterPhrase(
    alone(
      sequence(
        NETWORKS,
        chars('でに'),
        words('シェア 共有 送る 保存 ツイート ポスト 追加'),
        optional('する'),
      ),
    ),
    {
      why: 'The button shares the article on one network.',
      finds: ['LINEで送る', 'Facebookでシェアする', 'はてなブックマークに追加'],
      butNot: ['LINEで送る詐欺が増えた'],
    },
  ),
  clutterPhrase(
    alone(
      words('いいね！ いいね mixiチェック'),
      sequence(words('URL リンク'), 'をコピー', optional('する')),
    ),
    {
      why: 'The button shares the article or copies its address.',
      finds: ['いいね！', 'mixiチェック', 'リンクをコピー'],
      butNot: ['いいねの数', 'リンクをコピーした'],
    },
  ),
  clutterPhrase(
    alone(
      sequence(
        'Share',
        optional(' this'),
        optional(anyOf(' article', ' page', sequence(' on ', stretch({ min: 1, max: 10 }, '\n')))),
      ),
      words('Tweet Post'),
      'Copy link',
    ),
    {
      why: 'The same buttons in English.',
      finds: ['Share', 'Share this article', 'Share on Facebook', 'Tweet', 'Copy link'],
      butNot: ['Share prices'],
    },
  ),
  clutterPhrase(
    alone(
      words('Facebook Twitter LINE Pocket'),
      sequence(optional(sequence(words('X Twitter'), 'の')), '反応', optional('を見る')),
    ),
    {
      why: 'The button has the name of a network only, or shows what is said there.',
      finds: ['Facebook', 'LINE', 'Xの反応を見る', '反応'],
      butNot: ['Facebookの発表', '市場の反応'],
    },
  ),
  clutterPhrase(
    sequence(
      words('フォロー いいね！ いいね'),
      words('しよう してください する'),
      optional(chars('！!')),
      END_OF_TEXT,
    ),
    {
      why: 'The text asks to follow the site on a network.',
      finds: ['公式アカウントをフォローしよう！', 'Facebookでいいね！する'],
      butNot: ['選手をフォローする制度'],
    },
  ),
];

/** Links that share the page, and what others write about the article (反応). */
export const SHARE_LINKS = [
  'a[href*="facebook.com/sharer"]',
  'a[href*="facebook.com/share.php"]',
  'a[href*="twitter.com/intent"]',
  'a[href*="twitter.com/share"]',
  'a[href*="x.com/intent"]',
  'a[href*="//x.com/share"]',
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
] as const;
