import { heteronym } from '../reading-rule';
import { asNoun, weekday } from '../weekday';

export const 土 = heteronym(
  '土',
  weekday('土', 'ど', {
    butNot: [
      ...asNoun('土', 'つち'),
      '｜土《つち》を掘る。',
      '汚れた｜土《つち》を運び出した。',
      '｜土《つち》、水、光で育つ。',
    ],
  }),
);
