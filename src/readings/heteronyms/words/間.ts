import { ATTRIBUTIVE, chars, sequence, stretch, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 間 = heteronym(
  '間',
  rule('ま', {
    why: 'A moment, a pause or a gap is ま in set phrases: 間を置く, 間が悪い, あっと言う間.',
    when: [
      {
        after: [
          sequence('もな', chars('くいか')),
          sequence('を', words('お 置 空 あけ 取 持た 詰め')),
          sequence('が', words('悪 わる 持た もた 抜け')),
          sequence(chars('もを'), '惜し'),
        ],
      },
      { before: words('知らぬ あっと言う 息つく') },
    ],
    reads: [
      '寝る｜間《ま》を惜しんで練習した。',
      '息つく｜間《ま》もない忙しさだ。',
      '少し｜間《ま》を置いて答えた。',
      '知らぬ｜間《ま》に契約していた。',
    ],
    butNot: [
      '｜日米間《にちべいかん》の協議が始まった。',
      '｜世代間《せだいかん》の格差が広がる。',
      '東京－｜大阪間《おおさかかん》を結ぶ。',
      'グループ｜間《かん》の競争だ。',
      '｜企業間《きぎょうかん》の取引が増えた。',
      '｜親子間《おやこかん》で争った。',
      '｜省庁間《しょうちょうかん》の調整が難航した。',
    ],
  }),
  rule('ま', {
    why: 'A room with a name is ま: 松の間, 玉座の間.',
    when: [
      { before: words('玉座の 謁見の 鏡の') },
      {
        before: sequence(chars('「『'), stretch({ min: 1, max: 5 }, '「『」』、。'), 'の'),
        after: chars('」』'),
      },
    ],
    reads: ['城には王の玉座の｜間《ま》がある。', '首相は「松の｜間《ま》」で記帳した。'],
    butNot: ['「長い｜間《あいだ》」という題の詩。', '「二人の｜間《あいだ》に入る」と話した。'],
  }),
  rule('あいだ', {
    why: 'After a verb, an adjective or の, 間 is a word of its own: あいだ. In compounds it is かん.',
    when: { before: ATTRIBUTIVE },
    reads: [
      '3年もの｜間《あいだ》、工事が続いた。',
      '両国の｜間《あいだ》で交渉が続いている。',
      '留守の｜間《あいだ》に泥棒が入った。',
      '長い｜間《あいだ》、議論が続いた。',
      'しばらくの｜間《あいだ》、運休する。',
      '戦争が続いている｜間《あいだ》は難しい。',
      '5月から7月までの｜間《あいだ》に実施する。',
      '韓国との｜間《あいだ》で合意した。',
    ],
    butNot: ['東京と大阪｜間《かん》を走る。'],
  }),
);
