import {
  anyOf,
  chars,
  DIGIT,
  END_OF_TEXT,
  sequence,
  stretch,
  unlessBefore,
  words,
} from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** Predicates of the better of two: 早く寝た方がいい, 電車の方が便利だ. */
const BETTER = words(`
  いい 良 よい よく よか まし 無難 賢明 得策 有利 不利 得 安 高 早 速 遅 大き 小さ 強 弱 重 軽 長 短 近 遠 深
  大切 大事 優先 先 はる 遥 圧倒 ずっと よほど むしろ かえって 望まし 好まし 適 合理 効率 便利 簡単 楽 危険
  リスク 自然 正し 効果 上回 優 勝 おいし 面白 分かり わかり 怖 難 メリット 割 ふさわし 確実 可能性 人気 多少`);

/** Words before 方 that are said only of persons, whatever follows. */
const SURELY_PERSONS = anyOf(
  sequence(DIGIT, '人'),
  words(`
    歳 才 代 名 以上 以下 未満 生まれ 連れ 多く ほとんど 大勢 大半 一般 地元 近所 初めて はじめて 初心者 未経験 在住
    在勤 出身 高齢 年配 被災地 家族 遺族 保護者 担当 担当者 係 店 スタッフ ファン 現職 現役 お悩み 妊娠中 療養中 入院中
    通院中 治療中 授乳中 求職中 県外 市外 都内 県内 市内 希望 障害 不自由 滞在 宿泊 来場`),
);

/** Persons, who may also be compared: 女性の方が多い. */
const PERSONS = words(`
  女性 男性 高齢者 若者 外国 外国人 海外 日本人 被災者 関係者 利用者 参加者 経験者 患者 新患 住民 市民 国民 学生
  社会人 会社員 会員 読者 視聴者 購読者 アジア 欧米 上司 先輩 知人 友人 年上 年下 他 ほか 地域 周り 周囲 警察 会社 企業
  専門家 該当 対象`);

/** Endings of honorific verbs, and of what persons do or want. */
const RESPECTFUL = words(`
  れた いただく いただいた いただける くださった くださる なさった なさる いらっしゃる いらっしゃらない 亡くなった という
  たい`);

/** Text after a person, not after one of two things. */
const AS_PERSON = anyOf(
  sequence(chars('はもにへ'), unlessBefore(words('転 進 向か 賭'))),
  sequence(chars('をの'), unlessBefore('選')),
  sequence('から', words('の 寄 質 相 お い')),
  words('など だけ のみ 限定'),
  sequence('が', anyOf(words('いる いた いま いら おら 対象 多 増 少な'), DIGIT)),
);

/** 見ている方は: the side of those who watch. */
const WATCHING = words('見ている 観ている 見てる 観てる 聞いている 聞いてる');

export const 方 = heteronym(
  '方',
  rule('ほう', {
    why: 'Of two that are compared, one is ほう, also where they are persons.',
    when: [
      { after: sequence('が', BETTER) },
      {
        before: [
          sequence('より', stretch({ min: 1, max: 9 }, '、。')),
          sequence('どちらかと', stretch({ min: 1, max: 9 }, '。')),
        ],
      },
    ],
    reads: [
      '旅行は大勢の｜方《ほう》が楽しい。',
      'この車は男性より女性の｜方《ほう》に人気がある。',
      '早く寝た｜方《ほう》がいい。',
      '行かない｜方《ほう》がよいと判断した。',
      '現金より電子マネーの｜方《ほう》が便利だ。',
      'こちらの｜方《ほう》が安い。',
      'どちらかといえば少ない｜方《ほう》だ。',
    ],
    butNot: ['働き｜方改革《かたかいかく》を進める。'],
  }),
  rule('かた', {
    why: 'After a polite word with お or ご, 方 is かた, a person: お困りの方.',
    when: {
      before: sequence(
        chars('おご御'),
        unlessBefore(words('金 酒 茶 湯 腹 飯 米 肉')),
        stretch({ min: 1, max: 6 }, '、。はがをにも'),
        'の',
      ),
    },
    reads: [
      'ご存じの｜方《かた》は警察に連絡してください。',
      'お車でお越しの｜方《かた》は駐車場をご利用ください。',
    ],
    butNot: ['お酒の｜方《ほう》は飲めますか。'],
  }),
  rule('かた', {
    why: 'After a word said only of persons, such as 高齢の or 3人の, 方 is かた, a person.',
    when: { before: sequence(SURELY_PERSONS, 'の') },
    reads: [
      '65歳以上の｜方《かた》を対象に接種を始める。',
      '高齢の｜方《かた》が多く住む地域だ。',
      '初めての｜方《かた》にもおすすめです。',
      '長期滞在の｜方《かた》は相談してください。',
    ],
  }),
  rule('かた', {
    why: 'After a word for persons, 方 is かた, a polite word for them, unless they are compared.',
    when: { before: sequence(PERSONS, 'の'), after: [AS_PERSON, '、'] },
    reads: ['会員の｜方《かた》は無料です。'],
    butNot: [
      '給料は男性の｜方《ほう》が高い。',
      '詳しくは警察の｜方《ほう》で調べている。',
      '海の｜方《ほう》へ逃げた。',
      '駅の｜方《ほう》から煙が見えた。',
    ],
  }),
  rule('かた', {
    why: 'After an honorific verb or what somebody wants, 方 is かた, a person.',
    when: { before: RESPECTFUL, after: [AS_PERSON, chars('でと、'), END_OF_TEXT] },
    reads: [
      '先ほど説明された｜方《かた》です。',
      '被害に遭われた｜方《かた》にお見舞い申し上げます。',
      '亡くなった｜方《かた》は3人に上る。',
    ],
    butNot: ['店員に勧められた｜方《ほう》を選んだ。'],
  }),
  rule('かた', {
    why: 'Described by a verb or adjective, and followed by は, に or the like, 方 is かた, a person.',
    when: {
      before: [
        chars('うくぐすつぬぶむるただ'),
        sequence(words('若 詳し 忙し 欲し ほし な 体調の悪 体調が悪'), 'い'),
        sequence(chars('こそあ'), 'の'),
        'な',
      ],
      notBefore: [WATCHING, sequence(words('楽 簡単 安全 有利 確実 便利 そん こん どん'), 'な')],
      after: AS_PERSON,
    },
    reads: ['この｜方《かた》は市長です。', '参加を希望する｜方《かた》は申し込んでください。'],
    butNot: [
      '楽な｜方《ほう》を選ぶ。',
      '見ている｜方《ほう》も緊張する。',
      '値段が下がった｜方《ほう》を選んだ。',
      '大きい｜方《ほう》を選んだ。',
      '費用は安い｜方《ほう》が助かる。',
    ],
  }),
);
