import {
  anyOf,
  chars,
  END_OF_TEXT,
  optional,
  sequence,
  SPACE,
  START_OF_TEXT,
  stretch,
  words,
} from '../../../rules/phrase';
import { alone, clutterPhrase } from './clutter-phrase';

/** Labels of an advertisement next to them, which have nothing else in their box. */
export const AD_NOTES = [
  clutterPhrase(
    alone(
      words('広告 PR ＰＲ AD Advertisement ADVERTISEMENT スポンサーリンク'),
      sequence('スポンサード', optional(' '), 'リンク'),
      sequence('Sponsored', optional(anyOf(' Link', ' Links'))),
    ),
    {
      why: 'The label of an advertisement is alone in its line.',
      finds: [
        '広告',
        '【広告】',
        '＜PR＞',
        'スポンサードリンク',
        'スポンサーリンク',
        'Sponsored Links',
      ],
      butNot: ['広告費が増えた', 'PR会社'],
    },
  ),
];

const AD = words('PR ＰＲ 広告');

/** Texts that say of themselves that they are advertisements. */
export const ADS = [
  clutterPhrase(
    sequence(
      START_OF_TEXT,
      chars('【[［（(<＜'),
      optional(SPACE),
      anyOf(AD, 'AD'),
      optional(SPACE),
      chars('】]］)）>＞'),
    ),
    {
      why: 'The headline of an advertisement begins with its label in brackets.',
      finds: ['[PR] お得な旅', '【広告】夏の新車を試す', '（AD）'],
      butNot: ['【速報】首相が会見', '広告で【PR】された商品'],
    },
  ),
  clutterPhrase(
    sequence(
      START_OF_TEXT,
      stretch({ min: 1, max: 30 }, '。'),
      chars('【[［(（'),
      optional(SPACE),
      AD,
      optional(SPACE),
      chars('】]］)）'),
      END_OF_TEXT,
    ),
    {
      why: 'The headline of an advertisement ends in its label in brackets.',
      finds: ['夏の新車を試す（PR）', '人気の旅先【広告】'],
      butNot: ['人気の旅先【広告】を見た'],
    },
  ),
];
