import {
  anyOf,
  chars,
  optional,
  sequence,
  SPACE,
  START_OF_TEXT,
  unlessBefore,
  words,
  type PhrasePattern,
} from '../../../rules/phrase';
import { alone, clutterPhrase, upTo } from './clutter-phrase';

/** \b of a pattern: no further Latin letter or digit. */
const END_OF_WORD: PhrasePattern = unlessBefore(anyOf(chars('_'), { source: '[A-Za-z0-9]' }));

export const COOKIE_NOTICES = [
  clutterPhrase(
    sequence(
      words('当サイト このサイト 本サイト 本ウェブサイト 当ウェブサイト 弊社'),
      upTo(60),
      words('Cookie クッキー'),
      upTo(60),
      words('使用 利用 同意'),
    ),
    {
      why: 'The site says that it uses cookies.',
      finds: ['当サイトでは、利便性の向上のためCookieを使用しています。'],
      butNot: ['同社はCookieの利用をやめる', 'このサイトは便利だ。Cookieを利用する'],
    },
  ),
  clutterPhrase(
    sequence(
      START_OF_TEXT,
      anyOf('We', sequence('This ', optional('web'), 'site')),
      ' use',
      optional('s'),
      ' cookies',
    ),
    {
      why: 'The same in English.',
      finds: ['We use cookies to improve our service', 'This website uses cookies'],
      butNot: ['Websites use cookies'],
    },
  ),
];

export const LEGAL_NOTICES = [
  clutterPhrase(
    anyOf(
      sequence('無断', words('転載 複製 複写 使用 引用')),
      sequence('転載', optional('を'), '禁'),
    ),
    {
      why: 'The site forbids to copy its texts.',
      finds: ['無断転載を禁じます', '記事・写真の転載を禁じます', '転載禁止'],
      butNot: ['別の新聞に転載された記事'],
    },
  ),
  clutterPhrase(
    anyOf(
      sequence('著作権', anyOf('は', 'について', '法', '・')),
      sequence('掲載', anyOf('の', '記事・'), upTo(20), '著作権'),
    ),
    {
      why: 'The site says who has the copyright.',
      finds: ['著作権について', '掲載の記事・写真の著作権を有します', '著作権・リンク'],
      butNot: ['著作権を主張した', '掲載した。著作権が問題になった'],
    },
  ),
  clutterPhrase(
    sequence(
      START_OF_TEXT,
      anyOf(
        sequence('Copyright', END_OF_WORD),
        sequence(words('(C) ©'), optional(SPACE), 'Copyright'),
      ),
    ),
    {
      why: 'The line names the owner of the copyright.',
      finds: ['Copyright 2026 Example', '(C) Copyright Example', '©Copyright Example'],
      butNot: ['Copyrighted works', 'The Copyright Act'],
    },
  ),
  clutterPhrase(sequence(chars('Aa'), 'll ', chars('Rr'), 'ights ', chars('Rr'), 'eserved'), {
    why: 'The line reserves all rights.',
    finds: ['© Example Inc. All rights reserved.', 'Example, All Rights Reserved'],
    butNot: ['All rights of citizens'],
  }),
  clutterPhrase(
    sequence(
      START_OF_TEXT,
      optional('※'),
      optional(SPACE),
      words('本 この'),
      words('記事 ページ サイト'),
      upTo(30),
      words('掲載 公開 執筆 取材'),
      words('時点 当時 日'),
    ),
    {
      why: 'The site says of when its information is.',
      finds: ['※本記事の内容は公開時点のものです', '本ページの情報は掲載日現在のものです'],
      butNot: ['記事の公開当時は話題になった'],
    },
  ),
];

/** Tools of a page around its article. */
export const PAGE_TOOLS = [
  clutterPhrase(
    alone(
      sequence(
        '文字',
        optional('の'),
        words('サイズ 大きさ'),
        optional(sequence(optional('を'), '変更')),
      ),
      sequence('印刷', optional('する')),
      chars('小中大'),
    ),
    {
      why: 'The buttons change the size of the text or print it.',
      finds: ['文字サイズ', '文字の大きさを変更', '印刷', '小', '大'],
      butNot: ['文字の大きさが問題だ', '大、中、小'],
    },
  ),
  clutterPhrase(
    sequence(
      words('アンケート ご意見 ご感想'),
      chars('にを'),
      upTo(12),
      words('協力 お寄せ お聞かせ 送る'),
    ),
    {
      why: 'The site asks for opinions.',
      finds: ['アンケートにご協力ください', 'ご意見をお聞かせください'],
      butNot: ['アンケートに答えた人', 'アンケートを行った。協力した人は多い'],
    },
  ),
];
