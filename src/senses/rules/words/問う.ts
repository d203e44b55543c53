import { optional, sequence } from '../../../rules/phrase';
import { sense, senseRules } from '../sense-rule';

export const 問う = senseRules(
  '問う とう',
  sense('to accuse of', {
    why: 'In court people are accused of a crime: 罪に問われる.',
    when: { before: sequence('罪', optional('など'), 'に') },
    means: ['被告は詐欺の罪に｜問われている｜'],
    butNot: ['記者は知事の考えを｜問うた｜'],
  }),
);
