import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 目玉 = senseRules(
  '目玉 めだま',
  sense('special feature', {
    why: 'What a plan or an event offers above all: 政策の目玉.',
    when: [
      { before: sequence(words('政策 公約 予算 改革 対策 計画 事業 大会 催し イベント'), 'の') },
      { after: words('政策 公約 事業 企画 施策 に掲げ に据え') },
    ],
    means: ['政策の｜目玉｜は減税だ', '党は減税を｜目玉｜に掲げた'],
    butNot: ['魚の｜目玉｜を食べた'],
  }),
);
