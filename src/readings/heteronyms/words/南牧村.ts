import { ANY_TEXT, sequence, words } from '../../../rules/phrase';
import { heteronym, rule } from '../reading-rule';

export const 南牧村 = heteronym(
  '南牧村',
  rule('みなみまきむら', {
    why: 'The village in Nagano is みなみまきむら, the one in Gunma なんもくむら.',
    when: { before: sequence(words('長野 南佐久郡 野辺山'), ANY_TEXT) },
    reads: [
      '長野県｜南牧村《みなみまきむら》の野菜を出荷した。',
      '野辺山のある｜南牧村《みなみまきむら》で霜が降りた。',
    ],
    butNot: ['群馬県｜南牧村《なんもくむら》の高齢化率は高い。'],
  }),
);
