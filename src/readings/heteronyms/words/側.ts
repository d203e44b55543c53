import { anyOf, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 側 = heteronym(
  '側',
  rule('そば', {
    why: 'Close to somebody is そば. A side or party is がわ.',
    when: {
      before: words('母の 父の 親の 妻の 夫の 子の 彼の 彼女の 私の 僕の あなたの 家族の すぐ'),
      after: anyOf(sequence('に', words('い 居 寄 座 置 つい')), words('で を離 から離 へ')),
    },
    reads: [
      'ずっと家族の｜側《そば》を離れなかった。',
      '母の｜側《そば》にいたい。',
      'ベッドのすぐ｜側《そば》に置いた。',
    ],
    butNot: [
      '母の｜側《がわ》の親戚が集まる。',
      '｜原告側《げんこくがわ》は控訴した。',
      '会社の｜側《がわ》に責任がある。',
      '相手の｜側《がわ》から提案された。',
      '会社の｜側《がわ》で対応する。',
    ],
  }),
);
