import { anyOf, chars, sequence, unlessBefore, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** Before な it is mostly a predicate; 映画好きな人 is rare. */
const AS_NOUN = anyOf(
  chars('のをはもとやへ、'),
  sequence('に', unlessBefore('な')),
  sequence('が', unlessBefore('増えた')),
  words('同士 で知'),
);

export const 好き = heteronym(
  '好き',
  rule('ず', {
    why: 'After the thing that somebody likes, 好き is ずき: 映画好き, a lover of films. With が in between it is すき.',
    when: { previous: 'noun', after: AS_NOUN },
    reads: [
      'おしゃれ｜好《ず》きの若者が集まる。',
      '｜映画好《えいがず》きの少年。',
      'ポケモン｜好《ず》きの子ども。',
      'スポーツ｜好《ず》きには最適だ。',
      '古本｜好《ず》きへの贈り物。',
    ],
    butNot: [
      '映画が｜好《す》きな少年。',
      'きれい｜好《ず》きな人。',
      '彼女が｜好《す》きだ。',
      '子どもが｜好《す》きな歌。',
      'この歌｜好《す》きなんです。',
      '映画が｜好《す》きと話す。',
    ],
  }),
);
