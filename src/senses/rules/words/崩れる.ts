import { chars, sequence, words } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 崩れる = senseRules(
  '崩れる くずれる',
  sense('to crash (stock market)', {
    why: 'Prices collapse: 相場が崩れる.',
    when: { before: sequence(words('株 株価 相場 値 価格 市況'), chars('がは')) },
    means: ['半導体の相場が｜崩れた｜'],
    butNot: ['地震で石垣が｜崩れた｜'],
  }),
);
