import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 働き = senseRules(
  '働き はたらき',
  sense('function', {
    why: 'What a substance, an organ or a part does after a clause: 食欲を抑える働き.',
    when: [
      { before: words('える する げる める 抑える 助ける 促す 防ぐ 守る 脳の 免疫の 心臓の 腸の') },
      { before: sequence(words('細胞 酵素 遺伝子 ホルモン 物質'), 'の') },
    ],
    means: ['薬には食欲を抑える｜働き｜がある'],
    butNot: ['選手は期待どおりの｜働き｜を見せた'],
  }),
);
