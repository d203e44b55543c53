import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 立つ = senseRules(
  '立つ たつ',
  sense('to find oneself (e.g. in a difficult position)', {
    why: 'Who is ahead or in trouble 立つ in that position: 優位に立つ, 苦境に立つ.',
    when: {
      before: sequence(words('優位 苦境 窮地 岐路 瀬戸際 立場 逆境 正念場 矢面 上位 境地'), 'に'),
    },
    means: ['同社は市場で優位に｜立った｜'],
    butNot: ['警官が入り口に｜立った｜'],
  }),
);
