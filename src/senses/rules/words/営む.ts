import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 営む = senseRules(
  '営む いとなむ',
  sense('to perform', {
    why: 'Funerals and memorial services are held: 追悼式が営まれる. Shops are run.',
    when: [
      {
        before: sequence(
          words('葬儀 葬式 告別式 追悼式 慰霊祭 法要 通夜 お別れの会 式典'),
          chars('をがはも'),
        ),
      },
      { before: words('近親者で 親族で 家族で 密葬で') },
    ],
    means: ['輪島市で追悼式が｜営まれた｜', '葬儀は近親者で｜営んだ｜'],
    butNot: ['夫婦は食堂を｜営む｜'],
  }),
);
