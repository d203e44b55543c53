/** English verb phrases: the forms of a verb, and phrases that are built around one. */

/** A verb with what follows it, in the forms that other phrases need of it. */
export interface VerbPhrase {
  /** say, be told, be able to go */
  readonly base: string;
  /** says, is told, can go */
  readonly present: string;
  /** said, was told, could go */
  readonly past: string;
  /** saying, being told, being able to go */
  readonly ing: string;
  /** said, been told, been able to go */
  readonly participle: string;
}

/** Base, past, participle. */
const IRREGULAR = new Map(
  `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become
  begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|bite bit bitten
  bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast
  build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught
  choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept
  cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk
  drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt
  fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown
  forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen
  forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten
  give gave given|go went gone|grind ground ground|grow grew grown|hang hung hung|have had had
  hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
  kneel knelt knelt|know knew known|lay laid laid|lead led led|leave left left|lend lent lent
  let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant
  meet met met|mistake mistook mistaken|overcome overcame overcome|overthrow overthrew overthrown
  overtake overtook overtaken|pay paid paid|put put put|quit quit quit|read read read
  rebuild rebuilt rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said
  see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken
  shed shed shed|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk
  shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid
  speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread
  spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung
  strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen
  swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
  tell told told|think thought thought|throw threw thrown|understand understood understood
  undertake undertook undertaken|undergo underwent undergone|uphold upheld upheld|upset upset upset
  wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound
  withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood
  write wrote written`
    .split(/[|\n]/u)
    .map((line): [string, [past: string, participle: string]] => {
      const [base = '', past = '', participle = ''] = line.trim().split(' ');
      return [base, [past, participle]];
    }),
);

/** Verbs of several syllables that double their last consonant: stressed on the last one. */
const DOUBLING =
  /(?:admit|begin|commit|compel|concur|confer|control|defer|emit|equip|expel|forbid|forget|incur|infer|occur|omit|patrol|permit|prefer|rebel|recur|refer|regret|repel|reset|submit|transfer|transmit|upset)$/u;
/** One syllable: stop, plan, get; not fix, show or play, nor quiet. */
const SHORT = /^(?:[^aeiou]*|squ|qu)[aeiou][^aeiouwxy]$/u;

export function conjugated(verb: string): VerbPhrase {
  if (verb === 'be') {
    return { base: 'be', present: 'is', past: 'was', ing: 'being', participle: 'been' };
  }
  const doubled = SHORT.test(verb) || DOUBLING.test(verb) ? verb + verb.slice(-1) : verb;
  const [past, participle] = IRREGULAR.get(verb) ?? [regularPast(verb, doubled), null];
  return {
    base: verb,
    present: thirdPerson(verb),
    past,
    ing: ingForm(verb, doubled),
    participle: participle ?? past,
  };
}

function regularPast(verb: string, doubled: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  return verb.endsWith('ic') ? `${verb}ked` : `${doubled}ed`;
}

function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:[sxz]|[cs]h|[^aeiou]o|^go|^do)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

function ingForm(verb: string, doubled: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return verb.endsWith('ic') ? `${verb}king` : `${doubled}ing`;
}

/** A verb with the words that follow it. */
export function phraseWith(verb: string, rest: string): VerbPhrase {
  return eachForm(conjugated(verb), (form) => (rest === '' ? form : `${form} ${rest}`));
}

/** Any verb, where the meaning gives none. */
export const ANY_VERB: VerbPhrase = {
  base: '…',
  present: '…-s',
  past: '…-ed',
  ing: '…-ing',
  participle: '…-ed',
};

export function eachForm(phrase: VerbPhrase, change: (form: string) => string): VerbPhrase {
  return {
    base: change(phrase.base),
    present: change(phrase.present),
    past: change(phrase.past),
    ing: change(phrase.ing),
    participle: change(phrase.participle),
  };
}

export function be(rest: string): VerbPhrase {
  return phraseWith('be', rest);
}

export function past(phrase: VerbPhrase): VerbPhrase {
  return { ...phrase, present: phrase.past };
}

export function perfect({ participle }: VerbPhrase): VerbPhrase {
  return phraseWith('have', participle);
}

export function can({ base }: VerbPhrase): VerbPhrase {
  return { ...be(`able to ${base}`), present: `can ${base}`, past: `could ${base}` };
}

/** may say, may have said */
export function modal(auxiliary: string, { base, participle }: VerbPhrase): VerbPhrase {
  const said = `${auxiliary} ${base}`;
  return {
    base: said,
    present: said,
    past: `${auxiliary} have ${participle}`,
    ing: said,
    participle: said,
  };
}

/** Auxiliaries take not themselves: is not, could not. */
const AUXILIARY = /^(?:(?:is|was)$|(?:is|was|has been|had been|could|should|may|has|had) )/u;
/** Main verbs, not auxiliaries: has someone say, has to say. */
const MAIN_HAVE = /^ha[sd] (?:someone|to|no) /u;

export function negated(phrase: VerbPhrase): VerbPhrase {
  const { base, present, past, ing, participle } = phrase;
  const withNot = (form: string, otherwise: string) => {
    if (form.startsWith('can ')) return form.replace(/^can/u, 'cannot');
    if (!AUXILIARY.test(form) || MAIN_HAVE.test(form)) return `${otherwise} ${base}`;
    return form.replace(/^\S+/u, '$& not');
  };
  return {
    base: `not ${base}`,
    present: withNot(present, 'does not'),
    past: withNot(past, 'did not'),
    ing: `not ${ing}`,
    participle: `not ${participle}`,
  };
}
