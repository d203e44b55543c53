import {
  anyOf,
  ARABIC_DIGIT,
  chars,
  oneOrMore,
  optional,
  sequence,
  SPACE,
  START_OF_TEXT,
  stretch,
  words,
} from '../../../rules/phrase';
import { alone, clutterPhrase } from './clutter-phrase';

const RECOMMENDED = words('おすすめ オススメ お勧め');
const ARTICLES = words('記事 ニュース');
const TOPICS = words('トピックス トピック');

/** Headings of lists of other articles. */
export const RELATED_HEADINGS = [
  clutterPhrase(
    alone(
      sequence(
        optional(anyOf(sequence('この', ARTICLES, 'に'), 'こちらも')),
        anyOf('関連', RECOMMENDED),
        optional('の'),
        optional('する'),
        anyOf(ARTICLES, TOPICS, words('リンク コンテンツ 特集 キーワード 情報')),
        optional(words('一覧 はこちら')),
      ),
    ),
    {
      why: 'The heading names related or recommended articles.',
      finds: ['▼関連記事', 'おすすめのニュース', 'この記事に関連するニュース', '関連キーワード'],
      butNot: ['関連記事によると、政府は対策を急いでいる'],
    },
  ),
  clutterPhrase(
    alone(
      sequence(words('あわせて 併せて 次に'), '読みたい', optional('記事')),
      sequence('こちらもおすすめ', optional('(自動検索)')),
    ),
    {
      why: 'The heading offers what to read after this article.',
      finds: ['あわせて読みたい', '次に読みたい記事', 'こちらもおすすめ(自動検索)'],
      butNot: ['次に読みたい記事を選ぶ'],
    },
  ),
  clutterPhrase(
    alone(sequence('注目', optional('の'), anyOf(ARTICLES, TOPICS, words('コンテンツ 情報')))),
    {
      why: 'The heading names articles that many people look at.',
      finds: ['注目の記事', '【注目ニュース】'],
      butNot: ['注目の記事を書いた記者'],
    },
  ),
  clutterPhrase(alone(sequence(optional('この記事の'), '編集者は以下の記事をオススメしています')), {
    why: 'The fixed text above recommendations on sites of one publisher.',
    finds: ['この記事の編集者は以下の記事をオススメしています'],
  }),
  clutterPhrase(
    alone(
      'もっと読む',
      '他の記事',
      sequence('その他の', ARTICLES),
      '最新記事',
      '最新',
      sequence('新着', optional(ARTICLES)),
    ),
    {
      why: 'The heading names newer or other articles.',
      finds: ['もっと読む', 'その他のニュース', '最新記事', '新着ニュース'],
      butNot: ['最新記事を読んだ人'],
    },
  ),
  clutterPhrase(
    alone(
      sequence('ピックアップ', optional(ARTICLES)),
      sequence('あなたにおすすめ', optional(sequence('の', stretch({ min: 1, max: 10 }, '\n')))),
      words('おすすめ オススメ'),
    ),
    {
      why: 'The heading names articles that are chosen for the reader.',
      finds: ['ピックアップ', 'あなたにおすすめの記事', 'おすすめ'],
      butNot: ['おすすめの店を紹介する'],
    },
  ),
  clutterPhrase(
    alone(
      sequence(
        'Related',
        optional(
          sequence(
            ' ',
            words(
              'Articles articles Article article Stories stories Posts posts News news Links links',
            ),
          ),
        ),
      ),
      sequence('Recommended', optional(sequence(' ', stretch({ min: 1, max: 12 }, '\n')))),
      sequence('You ', words('may might'), ' also like'),
      sequence('More ', anyOf('stories', sequence('from ', stretch({ min: 1, max: 20 }, '\n')))),
    ),
    {
      why: 'The same headings in English, which Japanese sites use too.',
      finds: ['Related Articles', 'Recommended for you', 'You may also like', 'More from Reuters'],
      butNot: ['Related to the accident'],
    },
  ),
];

/** Single links to other articles, between the paragraphs. */
export const RELATED_LINES = [
  clutterPhrase(
    sequence(
      START_OF_TEXT,
      optional(chars('【[［〈＜■◆●▼▶・')),
      optional(SPACE),
      anyOf(
        sequence('関連', words('記事 ニュース リンク')),
        words('あわせて読みたい 写真ページ 画像ページ'),
      ),
      optional(SPACE),
      chars('】]］〉＞：:'),
    ),
    {
      why: 'A line between the paragraphs names another article or a page of pictures.',
      finds: ['【関連記事】円安が進む', '■関連ニュース：円安が進む', '【写真ページ】'],
      butNot: ['関連記事が相次いだ'],
    },
  ),
];

/** What a ranking is by. */
const RANKED_BY = words(
  'アクセス 記事 人気 ニュース 閲覧 週間 月間 デイリー 総合 コメント クリップ',
);

export const RANKINGS = [
  clutterPhrase(
    alone(
      sequence(
        optional(sequence(oneOrMore(RANKED_BY), optional('の'))),
        'ランキング',
        optional(sequence('TOP', optional(' '), oneOrMore(ARABIC_DIGIT))),
      ),
    ),
    {
      why: 'The heading names a ranking of articles.',
      finds: ['アクセスランキング', '週間人気記事ランキングTOP 10'],
      butNot: ['世界ランキング', 'ランキングで首位に立った'],
    },
  ),
  clutterPhrase(
    alone(
      sequence('よく読まれて', optional('い'), 'る', optional(ARTICLES)),
      sequence(optional(words('今 いま')), '読まれている', ARTICLES),
      sequence('人気', optional('の'), ARTICLES),
    ),
    {
      why: 'The heading names articles that are read most.',
      finds: ['よく読まれている記事', 'いま読まれているニュース', '人気記事'],
      butNot: ['広く読まれている記事'],
    },
  ),
  clutterPhrase(
    alone(
      sequence('Most ', words('read popular viewed')),
      sequence(optional('Access '), 'Ranking'),
      'RANKING',
      sequence('Popular', optional(sequence(' ', stretch({ min: 1, max: 12 }, '\n')))),
      'Trending',
    ),
    {
      why: 'The same headings in English.',
      finds: ['Most read', 'Access Ranking', 'RANKING', 'Popular posts', 'Trending'],
      butNot: ['Most read newspapers'],
    },
  ),
];
