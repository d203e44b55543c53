import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 声 = senseRules(
  '声 こえ',
  sense('opinion (as expressed in words)', {
    why: 'What people say they think: 反対の声が上がる.',
    when: [
      {
        before: words(
          `との という といった 求める 望む 惜しむ 懸念する 批判の 反対の 賛成の 懸念の 住民の 市場の 国民の`,
        ),
      },
      { after: sequence(chars('がも'), words('上が あが 多 相次 聞かれ 強 広が 根強 少な')) },
    ],
    means: ['政府は住民の｜声｜に耳を傾けた', '値上げに驚く｜声｜が相次いだ'],
    butNot: ['少女の｜声｜は美しかった', '歌手は大きな｜声｜が出た'],
  }),
);
