import { sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 寒気 = heteronym(
  '寒気',
  rule('さむけ', {
    why: 'A chill that one feels is さむけ. Cold air in weather reports is かんき.',
    when: {
      after: [
        sequence('が', words('する した して しま')),
        sequence('を', words('感 覚 もよお 訴')),
        'に襲',
      ],
    },
    reads: ['｜寒気《さむけ》がして寝込んだ。', '｜寒気《さむけ》がする。'],
  }),
);
