/** 何: なに by default; なん before t, d and n, where it lost its last vowel, and before counters. */
import { begins, type LegacyHeteronym } from './legacy-rules';

const COUNTERS =
  '[0-9０-９%％]|せき|つ[^く]|か[月国所]|カ[月国所]|ヶ[月国所]|キロ|メートル|グラム|パーセント|ページ|トン|ドル';

export const QUESTIONS: readonly LegacyHeteronym[] = [
  {
    surfaces: ['何で'],
    rules: [{ reading: 'なに', right: begins('で[きあ]|作|つく|構成') }],
  },
  {
    surfaces: ['何'],
    rules: [
      // 何でできているか: the material of something.
      { reading: 'なに', right: begins('でで|でも?(?:作|つく|構成)') },
      { reading: 'なん', right: begins('で|だ|と|の|な[のらりんあ]|じゃ|て|って') },
      {
        reading: 'なん',
        right: begins('に(?:も(?:な[いかく]|しな|して|分|わか|言|知|でき)|でも)'),
      },
      { reading: 'なん', right: begins(COUNTERS) },
    ],
  },
];
