import { anyOf, chars, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 目下 = heteronym(
  '目下',
  rule('めした', {
    why: 'A person of lower rank is めした, the opposite of 目上. "At present" is もっか.',
    when: [
      { after: anyOf(sequence('の', words('者 人 相手')), 'に対') },
      { before: sequence('目上', chars('とや・、')) },
    ],
    reads: [
      '目上、｜目下《めした》の区別なく話す。',
      '｜目下《めした》の者に優しい。',
      '｜目下《めした》の人に丁寧に話す。',
    ],
    butNot: ['｜目下《もっか》、調査を進めている。', '｜目下《もっか》の課題は物価だ。'],
  }),
);
