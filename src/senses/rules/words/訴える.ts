import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 訴える = senseRules(
  '訴える うったえる',
  sense('to sue (a person)', {
    why: 'A firm, a state or a person is taken to court: 会社を訴える. Otherwise people appeal for something: 平和を訴える.',
    when: [
      {
        before: sequence(
          words('会社 社 国 政府 県 市 町 村 氏 さん 病院 学校 大学 銀行 企業'),
          'を',
        ),
      },
      { before: sequence(words('裁判所 地裁'), 'に') },
    ],
    means: ['元社員は会社を｜訴えた｜', '住民は工事の差し止めを地裁に｜訴えた｜'],
    butNot: ['市長は平和を｜訴えた｜'],
  }),
  sense('to complain', {
    why: 'Patients tell of pain: 痛みを訴える.',
    when: { before: sequence(words('痛み 不調 体調不良 症状 頭痛 腹痛 苦痛 吐き気 めまい'), 'を') },
    means: ['生徒5人が頭痛を｜訴えた｜'],
  }),
  sense('to resort to (e.g. arms, violence)', {
    why: 'The last means: 武力に訴える.',
    when: { before: sequence(words('武力 暴力 実力行使 手段'), 'に') },
    means: ['両国は武力に｜訴えない｜と約束した'],
  }),
);
