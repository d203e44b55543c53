import { chars, sequence, stretch, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 出す = senseRules(
  '出す だす',
  sense('to issue', {
    why: 'Statements, orders and warnings are issued: 声明を出す, 警報を出す.',
    when: {
      before: sequence(
        words(
          `声明 命令 警報 注意報 指示 勧告 通知 許可 コメント 談話 宣言 特報 通達 見解 判決 決定 指令
           逮捕状 メッセージ 報告書 令 書 状`,
        ),
        chars('をもが'),
      ),
    },
    means: ['外務省は声明を｜出した｜'],
    butNot: ['男性は袋から本を｜出した｜'],
  }),
  sense('to produce (a sound)', {
    why: 'Results, profits and victims are what comes of a thing: 結果を出す, 赤字を出す.',
    when: {
      before: sequence(
        words(
          `結果 成果 利益 赤字 黒字 損失 記録 好成績 被害 死者 負傷者 けが人 犠牲者 効果 エネルギー 音
           煙 熱 火 ヒット 実績`,
        ),
        chars('をもが'),
      ),
    },
    means: ['新しい社長は1年で結果を｜出した｜'],
    butNot: ['委員会は意見を｜出した｜'],
  }),
  sense('to take out', {
    why: 'Out of a bag or a drawer things are taken: かばんから出す.',
    when: {
      before: sequence(
        words('かばん 財布 袋 引き出し 冷蔵庫 箱 ポケット 倉庫'),
        'から',
        stretch({ max: 6 }, '、。'),
      ),
    },
    means: ['男性は袋から本を｜出した｜'],
    butNot: ['市は来年度の予算案を｜出した｜'],
  }),
);
