import { words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const せき止め = heteronym(
  'せき止め',
  rule('ど', {
    why: 'A cough medicine is せきどめ. The verb せき止める, to dam up, is せきとめる.',
    when: { after: words('液 薬 剤 シロップ') },
    reads: ['薬局でせき｜止《ど》め液を買う。'],
    butNot: ['川の流れをせき｜止《と》め、水をためた。'],
  }),
);
