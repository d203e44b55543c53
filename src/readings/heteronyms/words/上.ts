import { heteronym, rule } from '../reading-rule';

export const 上 = heteronym(
  '上',
  rule('うえ', {
    why: 'After a verb or adjective, 上 is うえ: 〜する上で, "in doing". After a noun it is じょう, "as regards".',
    when: { previous: 'attributive' },
    reads: [
      '協議した｜上《うえ》で決める。',
      '物価が高い｜上《うえ》に賃金が低い。',
      '作曲をする｜上《うえ》で大事なことだ。',
    ],
    butNot: [
      '机の｜上《うえ》に本がある。',
      '地図の｜上《うえ》では近い。',
      '｜法律上《ほうりつじょう》の問題がある。',
      'インターネット｜上《じょう》で拡散した。',
      '｜安全保障上《あんぜんほしょうじょう》の懸念がある。',
      '｜健康上《けんこうじょう》の理由で辞任した。',
    ],
  }),
);
