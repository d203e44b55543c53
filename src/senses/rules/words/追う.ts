import { DIGIT, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 追う = senseRules(
  '追う おう',
  sense('to trail', {
    why: 'A team that is behind by so many points: 2点を追う.',
    when: { before: sequence(DIGIT, '点を') },
    means: ['巨人は2点を｜追う｜展開となった'],
  }),
  sense('to follow (a set order, a trend, etc.)', {
    why: 'Events and trends are followed. Persons are chased.',
    when: { before: sequence(words('動向 流れ 推移 変化 動き'), 'を') },
    means: ['市場関係者は為替の動向を｜追う｜'],
    butNot: ['警察は逃げた男を｜追っている｜', '投資家は上値を｜追う｜'],
  }),
  sense('to be pressed (e.g. for time)', {
    why: 'Who has his hands full is 追われる: 対応に追われる.',
    when: {
      before: sequence(
        words(
          '対応 火消し 準備 作業 仕事 説明 処理 調整 確認 後片付け 片付け 応対 業務 返済 対策 復旧 時間',
        ),
        'に',
      ),
    },
    means: ['店は客への説明に｜追われた｜'],
    butNot: ['犬に｜追われた｜'],
  }),
);
