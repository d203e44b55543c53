import { anyOf, sequence, words } from '../../rules/phrase';

/** Text after 町中, まちじゅう, "the whole town". In 町中を歩く, "in the streets", it is まちなか. */
export const EVERYBODY_IN_TOWN = anyOf(
  sequence('の', words('人 話題 噂 うわさ 住民')),
  'が',
  sequence('に', words('広 響 知 あふれ 溢')),
  sequence('を', words('探 巻 挙 騒')),
  'から人',
);
