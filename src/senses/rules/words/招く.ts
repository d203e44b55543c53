import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 招く = senseRules(
  '招く まねく',
  sense('to invite', {
    why: 'People are invited. Trouble is brought about: 混乱を招く.',
    when: [
      {
        before: sequence(
          words(
            `客 人 友人 専門家 講師 選手 首脳 ゲスト 家族 代表 首相 大統領 大使 関係者 住民 記者 子ども
             監督 教授 社長 氏 ら たち 者`,
          ),
          'を',
        ),
      },
      {
        before: sequence(
          words('家 自宅 公邸 官邸 式典 会場 夕食会 晩さん会 会議 日本'),
          chars('にへ'),
        ),
      },
    ],
    means: ['大学は海外から専門家を｜招いた｜', '大統領は首相を私邸ではなく公邸に｜招いた｜'],
    butNot: ['決定は混乱を｜招いた｜', '円安は物価の上昇を｜招いた｜'],
  }),
);
