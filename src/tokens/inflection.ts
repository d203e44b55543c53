/**
 * Inflected words are several tokens for IPADIC (述べ|て|い|た). Here the tail is joined to its verb
 * or adjective and named in grammar's words.
 */
import type { Features } from '../text/lexicon';

/** What the token of a tail is: its features and its dictionary form. */
export interface TailToken {
  features: Features;
  base: string;
}

/** Auxiliary → name of the form it makes, after the terms of the usual grammars for learners. */
const AUXILIARIES: Readonly<Record<string, string>> = {
  た: 'past',
  だ: 'past',
  ない: 'negative',
  ん: 'negative',
  ぬ: 'negative',
  まい: 'negative volitional',
  ます: 'polite',
  たい: 'wish',
  う: 'volitional',
  よう: 'volitional',
  らしい: 'hearsay',
  べし: 'obligation',
};

const SUFFIX_VERBS: Readonly<Record<string, string>> = {
  れる: 'passive',
  られる: 'passive or potential',
  せる: 'causative',
  させる: 'causative',
};

/** Verbs and adjectives that lean on a て form or a stem. */
const DEPENDENT_VERBS: Readonly<Record<string, string>> = {
  いる: 'progressive',
  おる: 'progressive',
  ある: 'resultative',
  しまう: 'completion',
  おく: 'preparation',
  くる: 'coming change',
  いく: 'going change',
  みる: 'attempt',
  始める: 'beginning',
  続ける: 'continuation',
  過ぎる: 'excess',
  すぎる: 'excess',
  やすい: 'ease',
  にくい: 'difficulty',
};

const CONJUNCTIVE_PARTICLES: Readonly<Record<string, string>> = {
  て: 'te-form',
  で: 'te-form',
  ば: 'conditional',
  たり: 'listing',
  だり: 'listing',
  ながら: 'while',
};

/** Whether a word of these features takes a tail at all. */
export function inflects({ pos, pos1 }: Features): boolean {
  return (pos === '動詞' || pos === '形容詞') && pos1 !== '接尾';
}

/** Whether a token of these features can continue an inflected word at all. */
export function isEnding({ pos, pos1 }: Features): boolean {
  return (
    pos === '助動詞' ||
    (pos === '助詞' && pos1 === '接続助詞') ||
    ((pos === '動詞' || pos === '形容詞') && (pos1 === '非自立' || pos1 === '接尾'))
  );
}

/**
 * Whether an ending continues an inflected word.
 * @param previous the token before it: only a て form carries another verb
 */
export function continuesInflection(token: TailToken, previous: TailToken): boolean {
  const { pos, pos1, conjugationType } = token.features;
  if (pos === '助動詞') {
    // だ, です and らしい behind a finite form are words of their own (述べるだろう).
    return (
      !/^(?:特殊・ダ|特殊・デス|不変化型)$/u.test(conjugationType) || token.base in AUXILIARIES
    );
  }
  if (pos === '動詞' && pos1 === '接尾') return true;
  if (pos === '助詞' && pos1 === '接続助詞') return token.base in CONJUNCTIVE_PARTICLES;
  if (pos1 === '非自立' && (pos === '動詞' || pos === '形容詞')) {
    return isTeForm(previous) || /^連用/u.test(previous.features.conjugationForm);
  }
  return false;
}

/** The names of the forms in the order in which the tail adds them. */
export function inflectionNames(head: Features, tail: readonly TailToken[]): string[] {
  const names: string[] = [];
  for (const token of tail) {
    const name = nameOf(token);
    if (name !== undefined) names.push(name);
  }
  if (tail.length === 0) {
    if (/^命令/u.test(head.conjugationForm)) names.push('imperative');
    else if (/^仮定/u.test(head.conjugationForm)) names.push('conditional');
    else if (/^連用/u.test(head.conjugationForm)) names.push('continuative');
  }
  return names;
}

function nameOf({ features, base }: TailToken): string | undefined {
  // だ of 急ぐべきだ is the copula, that of 急いだ the past.
  if (features.conjugationType === '特殊・ダ') return undefined;
  if (features.pos === '助動詞') return AUXILIARIES[base];
  if (features.pos === '助詞') return CONJUNCTIVE_PARTICLES[base];
  if (features.pos1 === '接尾') return SUFFIX_VERBS[base];
  return DEPENDENT_VERBS[base];
}

function isTeForm({ features, base }: TailToken): boolean {
  return features.pos === '助詞' && (base === 'て' || base === 'で');
}
