import { words } from '../../../../rules/phrase';
import { countryRule } from '../country-rule';
import { WORD_START } from '../word-starts';

/** What is between countries. */
const SHARED_MATTERS = words('両国 両政府 国境 関係 貿易 対立 摩擦 協議 会談 合意 間の');

export const BEFORE_SHARED_MATTERS = countryRule({
  why: 'Two or more such kanji are countries where something is between them: 中印国境, 日台関係.',
  when: { before: WORD_START, after: SHARED_MATTERS, min: 2 },
  reads: [
    '｜日比《にちひ》関係を深める。',
    '｜日中関係《にっちゅうかんけい》が悪化した。',
    '｜日韓関係《にっかんかんけい》が改善した。',
    '｜日米両政府《にちべいりょうせいふ》は合意した。',
    '｜中韓両国《ちゅうかんりょうこく》が反発した。',
    '｜独仏両国《どくふつりょうこく》は支援を表明した。',
    '｜日英両政府《にちえいりょうせいふ》は協定に署名した。',
    '｜中印国境《ちゅういんこっきょう》で衝突した。',
    '｜日独両政府《にちどくりょうせいふ》は署名した。',
  ],
  butNot: ['｜日中《にっちゅう》は気温が上がる。'],
});
