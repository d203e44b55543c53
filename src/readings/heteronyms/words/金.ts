import { chars, optional, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

/** What money is named together with: 政治と金. */
const BESIDE_MONEY = words('政治 選挙 権力 時間 手間 人 物 モノ もの 女 酒 地位 名誉 土地');
/** What the metal has, and what is made of it. */
const OF_THE_METAL = words('価格 相場 先物 地金 鉱 塊 貨 製 メダル の価格 の相場 の延べ棒');
/** Jewelry and the like: 金を使った指輪. */
const GOLDEN = words('指輪 装飾 食器 アクセサリー 工芸 細工');

export const 金 = heteronym(
  '金',
  rule('かね', {
    why: 'Money that is paid, lent or wanted is かね. The metal, and a gold medal, is きん.',
    when: [
      {
        after: [
          sequence(
            optional('を'),
            words(`払 借り 貸し 稼 もら 受け取 渡 ためる ためた ためて 貯め 使い 使う 使っ 使わ 使え 出し 出す 盗 奪 だまし 騙し 要求 返 振り込
              せび 集め 預け かけ つぎ込 送 儲け 工面 用意 寄付 巻き上げ`),
          ),
          sequence(
            'が',
            words(
              'かか ない なく なか 足り 動 欲し ほし 要る 要ら いる いら 入っ 入る 入り 入ら もら ある あれ あっ あり 余 絡 尽 必要 戻',
            ),
          ),
          sequence(
            'に',
            words(
              '困 汚 なる なら なっ 絡 まつわ 目がくら 執着 うるさ 細か 糸目 目がない 不自由 余裕 ならな',
            ),
          ),
          sequence('の', words('流れ 使い ため 問題 切れ 無駄 力 亡者 かか ない なく 貸し')),
          sequence('で', words('買 解決 動 済 雇')),
          words('さえ まみれ 持ち もうけ 儲け づかい 遣い 回り'),
        ],
        notAfter: sequence('を使った', GOLDEN),
      },
      { before: sequence(BESIDE_MONEY, chars('とや')), after: chars('のをがに') },
      {
        before: words(
          'ていた その だました 奪った 稼いだ もらった 借りた 渡した 得た 集めた 盗んだ 使った',
        ),
        notAfter: OF_THE_METAL,
      },
    ],
    reads: [
      '政治と｜金《かね》の問題を追及する。',
      '｜金《かね》がかかる選挙だ。',
      '｜金《かね》を払う必要がある。',
      '｜金《かね》を受け取ったと認めた。',
      'その｜金《かね》を借金の返済に充てた。',
      '｜金《かね》を借りて返さなかった。',
      '｜金《かね》をだまし取った疑い。',
      '｜金《かね》がなくて困った。',
      '｜金《かね》の流れを追う。',
      '｜金《かね》で解決しようとした。',
      '時間と｜金《かね》を惜しまない。',
      '集めた｜金《かね》は寄付された。',
      '｜金《かね》に執着する政治家。',
    ],
    butNot: [
      '｜金《きん》の価格が最高値をつけた。',
      '｜金《きん》メダルを獲得した。',
      '日本は｜金《きん》3個、銀2個だった。',
      '安全資産の｜金《きん》が買われた。',
      '｜金《きん》、銀、銅の価格が上がった。',
      '｜金《きん》は安全資産とされる。',
      '｜金《きん》を採掘する。',
      '｜金《きん》の延べ棒を盗んだ。',
      '｜金先物相場《きんさきものそうば》は続伸した。',
      '｜金《きん》を使った指輪が盗まれた。',
      '銀や｜金《きん》が採れた。',
      '土地や｜金製品《きんせいひん》を相続した。',
      'その｜金貨《きんか》は重い。',
      'その｜金相場《きんそうば》が上がった。',
    ],
  }),
);
