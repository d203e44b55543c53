import {
  anyOf,
  ARABIC_DIGIT,
  chars,
  oneOrMore,
  optional,
  sequence,
  SPACE,
  words,
} from '../../../rules/phrase';
import { clutterPhrase, upTo } from './clutter-phrase';

/**
 * A paywall says that the article goes on, for whom, or how much of it is left. It is never hidden:
 * the reader must know that this is not the whole article.
 */
export const PAYWALL_NOTICES = [
  clutterPhrase(
    sequence(
      '残り',
      optional(SPACE),
      optional(chars(':：')),
      optional(SPACE),
      oneOrMore(anyOf(ARABIC_DIGIT, ',')),
      optional(SPACE),
      words('文字 字 ページ % ％'),
    ),
    {
      why: 'The paywall says how much is left.',
      finds: ['残り1,234文字', '残り：60％'],
      butNot: ['残り3試合となった'],
    },
  ),
  clutterPhrase(
    sequence(
      words('この 本'),
      words('記事 コンテンツ ページ'),
      chars('はの'),
      upTo(16),
      words('会員 有料 購読者 登録'),
    ),
    {
      why: 'The paywall says who may read the article.',
      finds: ['この記事は有料です', '本コンテンツの閲覧は会員のみ'],
      butNot: ['この記事は読者から反響があった'],
    },
  ),
  clutterPhrase(
    sequence(
      words('会員 購読者 有料 登録 購読 ログイン 契約'),
      upTo(30),
      words('続き 全文 閲覧 最後まで'),
    ),
    {
      why: 'The paywall says what one must do to read on.',
      finds: ['会員登録をすると続きが読めます', 'ログインして全文を読む'],
      butNot: ['会員が増えた。続きがある'],
    },
  ),
  clutterPhrase(
    sequence(words('続き 全文 最後まで'), upTo(24), words('会員 購読 登録 ログイン 有料 契約')),
    {
      why: 'The paywall says that the article goes on, and for whom.',
      finds: ['続きを読むには登録が必要です', '全文は有料会員の方へ'],
      butNot: ['最後まで走った。登録選手は百人だ'],
    },
  ),
  clutterPhrase(
    sequence(
      words('会員 購読者'),
      optional(sequence('の', words('方 皆様 かた'))),
      words('のみ だけ 限定 専用'),
      anyOf(sequence('の', words('記事 コンテンツ')), chars('でが')),
      upTo(16),
      words('です 閲覧 読'),
    ),
    {
      why: 'The paywall says that the article is for members only.',
      finds: ['会員限定の記事です', '購読者の方のみがお読みになれます'],
      butNot: ['会員限定の記事を書いた'],
    },
  ),
  clutterPhrase(
    anyOf(
      sequence('subscriber', optional('s'), ' only'),
      sequence('to ', words('continue keep'), ' reading'),
      sequence(chars('Ll'), 'og in to read'),
    ),
    {
      why: 'The same in English.',
      finds: ['For subscribers only', 'Subscribe to continue reading', 'Log in to read'],
      butNot: ['Subscribers read more'],
    },
  ),
];
