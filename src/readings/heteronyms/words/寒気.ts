import { chars, sequence, words } from '../../../rules/phrase';
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
  rule('かんき', {
    why: 'Cold air that comes in is かんき.',
    when: { after: [chars('がのをにや'), '団'] },
    reads: [
      '上空に｜寒気《かんき》が流れ込む。',
      '強い｜寒気《かんき》が入る。',
      '｜寒気《かんき》の影響で雪が降る。',
    ],
  }),
);
