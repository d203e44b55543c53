/** What a verb after the te-form adds: 述べている, 述べてしまう. */
import { inflectedForms, type FormStep } from './inflected-form';
import { be, eachForm, perfect, phraseWith } from './verb-phrase';

/**
 * An intransitive verb of change has its result in the ている form (死んでいる has died), and a
 * transitive one, which is mostly an activity, has not; a negated one says what has not happened.
 */
const progressive: FormStep = (phrase, { isTransitive, isNegatedLater }) => {
  // English does not say "being being used".
  const going = { ...be(phrase.ing), ...(phrase.ing.startsWith('being ') && { ing: phrase.ing }) };
  return isTransitive && !isNegatedLater ? [going, perfect(going)] : [going, perfect(phrase)];
};

const asFavor: FormStep = (phrase) => [eachForm(phrase, (form) => `${form} as a favor`)];

const haveSomeone: FormStep = ({ base }) => [phraseWith('have', `someone ${base}`)];

/**
 * 帰ってくる and 持っていく are ways of coming and going: not 増えてくる, which is a change, nor 続けてきた, which
 * has been going on.
 */
const MOVES =
  /^(?:arrive|bring|buy|carry|climb|come|cross|enter|exit|fall|fetch|flee|fly|follow|get|go|hold|leave|lead|move|pass|return|ride|run|send|swim|take|turn|walk|wear)\b/u;

export const AFTER_TE = inflectedForms({
  progressive: {
    en: 'progressive',
    ja: '進行・状態（ている）',
    meaning: 'is …-ing, or has …-ed',
    phrase: progressive,
    examples: {
      '述べる → 述べていた': 'was / had been stating',
      '増える → 増えている': 'is increasing / has increased',
      '述べる → 述べていない': 'is not stating / has not stated',
    },
  },
  'honorific progressive': {
    en: 'honorific progressive',
    ja: '進行（尊敬）',
    meaning: 'is …-ing (respectful)',
    phrase: progressive,
    manner: 'respectful',
    examples: { '述べる → 述べていらっしゃる': 'is / has been stating (respectful)' },
  },
  resultative: {
    en: 'resultative',
    ja: '結果（てある）',
    meaning: 'has been …-ed',
    phrase: ({ participle }) => [perfect(be(participle))],
    examples: { '決める → 決めてある': 'has been decided' },
  },
  completion: {
    en: 'completion',
    ja: '完了（てしまう）',
    meaning: 'ends up …-ing, does … completely',
    phrase: ({ ing }) => [phraseWith('end', `up ${ing}`)],
    examples: { '負ける → 負けてしまった': 'ended up losing' },
  },
  preparation: {
    en: 'preparation',
    ja: '準備（ておく）',
    meaning: 'does … in advance',
    phrase: (phrase) => [eachForm(phrase, (form) => `${form} in advance`)],
    examples: { '決める → 決めておいた': 'decided in advance' },
  },
  'coming change': {
    en: 'kuru (“has come to”)',
    ja: 'てくる',
    meaning: 'comes to …, has been …-ing',
    phrase: (verb) => {
      const { base, ing } = verb;
      if (MOVES.test(base)) return [];
      // English does not say "has been being used".
      const past = base.startsWith('be ') ? perfect(verb).present : `has been ${ing}`;
      return [{ ...phraseWith('come', `to ${base}`), past }];
    },
    examples: {
      '増える → 増えてくる': 'comes to increase',
      '続ける → 続けてきた': 'has been continuing',
      '使う → 使われてきた': 'has been used',
      '守る → 守れてきた': 'has been able to protect',
      '戻る → 戻ってきた': null,
    },
  },
  'going change': {
    en: 'iku (“goes on to”)',
    ja: 'ていく',
    meaning: 'goes on …-ing',
    phrase: ({ base, ing }) => (MOVES.test(base) ? [] : [phraseWith('go', `on ${ing}`)]),
    examples: { '増える → 増えていく': 'goes on increasing', '出る → 出ていく': null },
  },
  attempt: {
    en: 'attempt',
    ja: '試み（てみる）',
    meaning: 'tries …-ing',
    phrase: ({ ing }) => [phraseWith('try', ing)],
    examples: { '食べる → 食べてみた': 'tried eating' },
  },
  favor: {
    en: 'favor',
    ja: '授受（てくれる）',
    meaning: 'does … for me or us',
    phrase: asFavor,
    examples: { '教える → 教えてくれた': 'taught as a favor' },
  },
  'favor (あげる)': {
    en: 'favor (あげる)',
    ja: '授受（てあげる）',
    meaning: 'does … for someone',
    phrase: asFavor,
    examples: { '教える → 教えてあげた': 'taught as a favor' },
  },
  'favor (honorific)': {
    en: 'favor (honorific)',
    ja: '授受（てくださる）',
    meaning: 'kindly does … for me or us',
    phrase: asFavor,
    manner: 'respectful',
    examples: { '教える → 教えてくださる': 'teaches as a favor (respectful)' },
  },
  'favor received': {
    en: 'favor received',
    ja: '授受（てもらう）',
    meaning: 'has someone …',
    phrase: haveSomeone,
    examples: { '教える → 教えてもらった': 'had someone teach' },
  },
  'favor received (humble)': {
    en: 'favor received (humble)',
    ja: '授受（ていただく）',
    meaning: 'has someone kindly …',
    phrase: haveSomeone,
    manner: 'humble',
    examples: { '教える → 教えていただいた': 'had someone teach (humble)' },
  },
});
