/**
 * IPADIC cuts inflected words into several tokens (述べ|て|い|た). Here the endings are joined to their
 * verb or adjective, and the form that they make is named.
 */
import { FORM_LABELS, type FormName } from '../dictionary/deinflection/forms/forms';
import type { Label } from '../text/label';
import type { Features } from '../text/lexicon';

/** A token after the head of an inflected word. */
export interface TailToken {
  features: Features;
  /** Dictionary form. */
  base: string;
}

/** By auxiliary verb the form that it makes. */
const AUXILIARIES: Readonly<Record<string, FormName>> = {
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

const SUFFIX_VERBS: Readonly<Record<string, FormName>> = {
  れる: 'passive',
  られる: 'passive or potential',
  せる: 'causative',
  させる: 'causative',
};

/** Subsidiary verbs and adjectives (補助動詞), after a te-form or a stem. */
const SUBSIDIARY_VERBS: Readonly<Record<string, FormName>> = {
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

const CONJUNCTIVE_PARTICLES: Readonly<Record<string, FormName>> = {
  て: 'te-form',
  で: 'te-form',
  ば: 'conditional',
  たり: 'listing',
  だり: 'listing',
  ながら: 'while',
};

/** Whether a word with these features takes endings. */
export function inflects({ pos, pos1 }: Features): boolean {
  return (pos === '動詞' || pos === '形容詞') && pos1 !== '接尾';
}

/** Whether a token with these features can be an ending. */
export function isEnding({ pos, pos1 }: Features): boolean {
  return (
    pos === '助動詞' ||
    (pos === '助詞' && pos1 === '接続助詞') ||
    ((pos === '動詞' || pos === '形容詞') && (pos1 === '非自立' || pos1 === '接尾'))
  );
}

/**
 * Whether an ending continues an inflected word.
 * @param previous the token before it: another verb follows only a te-form or a stem
 */
export function continuesInflection(token: TailToken, previous: TailToken): boolean {
  const { pos, pos1, conjugationType } = token.features;
  if (pos === '助動詞') {
    // だ, です and らしい after a finite form are separate words (述べるだろう).
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

/** The forms in the order in which the endings make them. */
export function inflectionOf(head: Features, tail: readonly TailToken[]): Label[] {
  const names = tail.map(nameOf).filter((name) => name !== undefined);
  if (tail.length === 0) {
    if (/^命令/u.test(head.conjugationForm)) names.push('imperative');
    else if (/^仮定/u.test(head.conjugationForm)) names.push('conditional');
    else if (/^連用/u.test(head.conjugationForm)) names.push('continuative');
  }
  return names.map((name) => FORM_LABELS[name]);
}

function nameOf({ features, base }: TailToken): FormName | undefined {
  // だ of 急ぐべきだ is the copula, だ of 急いだ the past.
  if (features.conjugationType === '特殊・ダ') return undefined;
  if (features.pos === '助動詞') return AUXILIARIES[base];
  if (features.pos === '助詞') return CONJUNCTIVE_PARTICLES[base];
  if (features.pos1 === '接尾') return SUFFIX_VERBS[base];
  return SUBSIDIARY_VERBS[base];
}

function isTeForm({ features, base }: TailToken): boolean {
  return features.pos === '助詞' && (base === 'て' || base === 'で');
}
