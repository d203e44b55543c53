import { chars, optional, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 割れる = senseRules(
  '割れる われる',
  sense('to be divided (opinion, vote, etc.)', {
    why: 'Opinions and votes are divided: 意見が割れる, in headlines 見解割れる.',
    when: {
      before: sequence(
        words('意見 見解 票 見方 賛否 判断 評価 党内 議論 世論 対応'),
        optional(chars('がはも')),
        optional(words('大きく 真っ二つに 二つに')),
      ),
    },
    means: ['委員の意見が｜割れた｜', '利下げ巡り見解｜割れる｜', '委員の見方は大きく｜割れた｜'],
    butNot: ['地震で窓ガラスが｜割れた｜'],
  }),
);
