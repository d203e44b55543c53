import {
  anyOf,
  chars,
  ARABIC_DIGIT,
  END_OF_TEXT,
  oneOrMore,
  optional,
  sequence,
  SPACE,
  START_OF_TEXT,
  stretch,
  unlessBefore,
  words,
} from '../../../rules/phrase';
import { clutterPhrase, upTo } from './clutter-phrase';

export const NEWSLETTERS = [
  clutterPhrase(
    sequence(
      words('メールマガジン メルマガ ニュースレター 毎朝メール'),
      upTo(24),
      words('登録 購読 お届け 配信中 無料 読み'),
    ),
    {
      why: 'The text offers a newsletter.',
      finds: ['メルマガを無料でお届け', 'ニュースレターに登録する'],
      butNot: ['メルマガの時代は終わった', 'メルマガを出した。登録者は多い'],
    },
  ),
  clutterPhrase(
    sequence(words('登録 購読'), upTo(12), words('メールマガジン メルマガ ニュースレター')),
    {
      why: 'The text asks to subscribe to a newsletter.',
      finds: ['今すぐ登録！ 経済ニュースレター', '購読中のメルマガ'],
      butNot: ['登録した。後日メルマガで知った'],
    },
  ),
  clutterPhrase(
    sequence(
      START_OF_TEXT,
      anyOf('Sign up for', 'Subscribe to'),
      stretch({ max: 40 }, '.'),
      chars('Nn'),
      'ewsletter',
    ),
    {
      why: 'The same offer in English.',
      finds: ['Sign up for our daily newsletter', 'Subscribe to The Newsletter'],
      butNot: ['Sign up for the race. A newsletter follows'],
    },
  ),
];

const MONTHS = sequence(words('カ ヵ か ヶ ケ'), '月', optional('間'));
const READABLE = words('読み放題 読める お読みいただけ');

export const SUBSCRIPTIONS = [
  clutterPhrase(words('初割 春割 冬得 早割'), {
    why: 'Names that newspapers give to their reduced prices.',
    finds: ['春割で申し込む', '【初割】最初の2カ月は無料'],
    butNot: ['春に値引きする'],
  }),
  clutterPhrase(sequence(words('全記事 すべての記事 全ての記事 有料記事'), upTo(12), READABLE), {
    why: 'All articles can be read by subscribers.',
    finds: ['全記事が読み放題', '有料記事をお読みいただけます'],
    butNot: ['全記事を調べた研究者'],
  }),
  clutterPhrase(
    sequence(
      anyOf(
        '初月',
        sequence(oneOrMore(anyOf(ARABIC_DIGIT, chars('一二'))), MONTHS),
        sequence(oneOrMore(ARABIC_DIGIT), '日間'),
      ),
      '無料',
      unlessBefore(sequence('で', words('提供 配'))),
    ),
    {
      why: 'A subscription is free for some time. What is handed out free of charge is a matter of the news.',
      finds: ['初月無料', '最初の2カ月無料で読む', '14日間無料'],
      butNot: ['マスクは2カ月無料で配られる'],
    },
  ),
  clutterPhrase(
    sequence(
      START_OF_TEXT,
      optional('無料'),
      '会員登録',
      optional(anyOf('(無料)', '（無料）')),
      words('すると で はこちら する'),
    ),
    {
      why: 'The text offers to become a member.',
      finds: ['会員登録すると続きが読めます', '無料会員登録はこちら', '会員登録（無料）で保存'],
      butNot: ['同社の会員登録する仕組み', '会員登録が増えた'],
    },
  ),
  clutterPhrase(
    sequence(
      START_OF_TEXT,
      words('電子版 有料会員 デジタル版 プレミアム会員'),
      optional(chars('にへの')),
      words('登録 申込 申し込 お申し込み 入会'),
    ),
    {
      why: 'The text offers the digital edition.',
      finds: ['電子版に登録する', 'プレミアム会員へお申し込み', '有料会員登録'],
      butNot: ['電子版に記事が載った'],
    },
  ),
  clutterPhrase(sequence(START_OF_TEXT, words('今すぐ いますぐ'), words('登録 購読 申込 申し込')), {
    why: 'A button asks to subscribe at once.',
    finds: ['今すぐ登録', 'いますぐ購読する', '今すぐ申し込む'],
    butNot: ['今すぐ停戦するよう求めた'],
  }),
  clutterPhrase(
    sequence(
      '月額',
      optional(SPACE),
      oneOrMore(anyOf(ARABIC_DIGIT, ',')),
      '円',
      upTo(12),
      words('で から'),
      upTo(8),
      words('登録 購読 読め 読み放題'),
    ),
    {
      why: 'What a subscription costs a month, and what one gets.',
      finds: ['月額1,980円で全記事が読み放題', '月額 980円から購読できます'],
      butNot: ['月額1,980円で映画が見られる'],
    },
  ),
  clutterPhrase(sequence(START_OF_TEXT, 'Subscribe ', words('now today')), {
    why: 'The same offer in English.',
    finds: ['Subscribe now', 'Subscribe today for full access'],
    butNot: ['Subscribers now pay more'],
  }),
];

export const APPS = [
  clutterPhrase(
    sequence(
      START_OF_TEXT,
      stretch({ max: 16 }, '。'),
      'アプリ',
      chars('でを'),
      words('開く 読む 見る ダウンロード インストール'),
      optional('する'),
      END_OF_TEXT,
    ),
    {
      why: 'A button opens the app of the site.',
      finds: ['アプリで開く', 'ニュースアプリをダウンロードする'],
      butNot: ['アプリで読む人が増えた'],
    },
  ),
  clutterPhrase(
    sequence(
      START_OF_TEXT,
      'アプリ',
      optional('版'),
      optional('の'),
      'ダウンロード',
      optional('はこちら'),
      END_OF_TEXT,
    ),
    {
      why: 'A link leads to the app of the site.',
      finds: ['アプリのダウンロードはこちら', 'アプリダウンロード'],
      butNot: ['アプリのダウンロード数が減った'],
    },
  ),
  clutterPhrase(
    sequence(
      START_OF_TEXT,
      anyOf('App Store', 'Google Play'),
      words('からダウンロード で手に入れよう'),
    ),
    {
      why: 'The badge of an app store.',
      finds: ['App Storeからダウンロード', 'Google Playで手に入れよう'],
      butNot: ['App Storeの手数料'],
    },
  ),
];
