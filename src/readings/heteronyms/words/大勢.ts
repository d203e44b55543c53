import { chars, sequence, stretch, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 大勢 = heteronym(
  '大勢',
  rule('たいせい', {
    why: 'The general trend of an election or a market is たいせい. A crowd is おおぜい.',
    when: [
      {
        after: [
          sequence('が', words('判明 決 固 占 見')),
          'を占',
          sequence('は', words('決 判明 変わ 固')),
          sequence('に', words('影響 従 変化')),
        ],
      },
      {
        // With a time in between: 大勢は深夜に判明した.
        after: sequence(
          chars('はが'),
          stretch({ min: 1, max: 8 }, '、。'),
          chars('にで'),
          words('判明 決ま 決し 固ま'),
        ),
      },
    ],
    reads: [
      '判決の｜大勢《たいせい》が判明した。',
      '｜大勢《たいせい》は未明に判明した。',
      '選挙の｜大勢《たいせい》が決した。',
      '開票の｜大勢《たいせい》が判明した。',
      '賛成が｜大勢《たいせい》を占めた。',
    ],
    butNot: [
      '｜大勢《おおぜい》の観客が集まった。',
      '｜大勢《おおぜい》が集まった。',
      '｜大勢《おおぜい》の市民が詰めかけた。',
      '｜大勢《おおぜい》が夜に集まった。',
      '客が｜大勢訪《おおぜいおとず》れた。',
    ],
  }),
);
