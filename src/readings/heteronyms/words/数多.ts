import { chars, words, anyOf } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 数多 = heteronym(
  '数多',
  rule('あまた', {
    why: 'Before の or a verb, 数多 is あまた, "many". With its ending, 数多く and 数多い, it is かずおおく and かずおおい.',
    when: { after: anyOf(chars('のあに、'), words('存在')) },
    reads: ['｜数多《あまた》の星が輝く。', '方法は｜数多《あまた》ある。'],
    butNot: ['｜数多《かずおお》くの人が集まる。'],
  }),
);
