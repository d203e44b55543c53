import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 国 = senseRules(
  '国 くに',
  sense('national government', {
    why: 'Who is asked, pays or decides is the government: 国に申請する, 国の補助. Otherwise a country.',
    when: [
      {
        after: sequence(
          chars('にへ'),
          words('申請 要望 求め 要請 報告 届け 働きかけ 賠償 損害賠償 陳情 提出 対し'),
        ),
      },
      {
        after: sequence(
          'の',
          words(
            '補助 支援 指針 基準 交付金 責任 認可 認定 許可 指定 財政 負担 後押し 委託 責務 賠償 有識者会議',
          ),
        ),
      },
      { after: sequence(chars('やと'), words('県 都 市 町 自治体 地方 東電 東京電力')) },
      { before: sequence(words('県 都 市 町 自治体 東電 企業'), chars('やと')) },
    ],
    means: [
      '企業は製造の承認を｜国｜に申請した',
      '工事には｜国｜の補助が出る',
      '｜国｜や自治体が費用を持つ',
      '県と｜国｜が対策を話し合う',
    ],
    butNot: ['世界の多くの｜国｜で物価が上がった'],
  }),
);
