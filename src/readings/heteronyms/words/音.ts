import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 音 = heteronym(
  '音',
  rule('ね', {
    why: 'The sound of an instrument, a bell or an insect is ね, and so it is in 音を上げる, "give up". Other sounds are おと.',
    when: [
      { after: sequence('を', words('上げ あげ')) },
      { before: sequence(words('琴 虫 笛 鈴 三味線 尺八 鐘 ぐう ぐぅ'), 'の') },
    ],
    reads: ['琴の｜音《ね》が響く。', 'ついに｜音《ね》を上げた。'],
    butNot: [
      '大きな｜音《おと》がした。',
      '雨の｜音《おと》がする。',
      '波の｜音《おと》で目が覚めた。',
    ],
  }),
  rule('おん', {
    why: 'The Chinese reading of a character is おん.',
    when: [{ after: 'と訓' }, { before: words('漢字の 字の') }],
    reads: [
      '漢字の｜音《おん》と訓。',
      '｜音《おん》と訓を覚える。',
      'この字の｜音《おん》は二つある。',
    ],
  }),
);
