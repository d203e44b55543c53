import { EVERYBODY_IN_TOWN } from '../everybody-in-town';
import { heteronym, rule } from '../reading-rule';

export const 町中 = heteronym(
  ['町中', '街中'],
  rule('まちじゅう', {
    why: 'The whole town, all its people, is まちじゅう.',
    when: { after: EVERYBODY_IN_TOWN },
    reads: ['｜町中《まちじゅう》の人が集まった。', '｜町中《まちじゅう》が大騒ぎになった。'],
    butNot: ['｜町中《まちなか》に小さな店がある。'],
  }),
  rule('まちなか', {
    why: 'In the streets of a town is まちなか.',
    when: 'always',
    reads: ['夜の｜街中《まちなか》は静かだ。'],
  }),
);
