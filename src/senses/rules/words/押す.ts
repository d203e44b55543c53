import { sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 押す = senseRules(
  '押す おす',
  sense('to overwhelm', {
    why: 'Prices give way to sales: 売りに押される.',
    when: { before: sequence(words('売り 円高 円安 株高 株安 ドル高 ドル安 圧力'), 'に') },
    means: ['ドルは売りに｜押された｜'],
    butNot: ['客はボタンを｜押した｜'],
  }),
);
