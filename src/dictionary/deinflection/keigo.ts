/** Respectful and humble forms with a prefix: お待ちになる, ご連絡する. */
import type { Example } from './example';
import type { FormClass } from './form-class';
import type { FormName } from './forms/forms';
import { inflectionRule, type InflectionRule } from './inflection-rule';

interface KeigoEnding {
  readonly becomes: FormClass;
  readonly name: FormName;
  /** Forms that are not found without it. */
  readonly examples: {
    /** Of a verb. */
    readonly continuative: Example;
    /** Of a noun that takes する. */
    readonly vs: Example;
  };
}

interface Prefix {
  readonly prefix: string;
  readonly after: 'continuative' | 'vs';
  readonly example: Example;
}

/** お for verbs, mostly ご for nouns of Chinese origin. */
export const PREFIXES: readonly Prefix[] = [
  { prefix: 'お', after: 'continuative', example: '待つ → お待ちください' },
  { prefix: '御', after: 'continuative', example: '待つ → 御待ちください' },
  { prefix: 'ご', after: 'vs', example: '連絡 → ご連絡ください' },
  { prefix: '御', after: 'vs', example: '連絡 → 御連絡ください' },
  { prefix: 'お', after: 'vs', example: '電話 → お電話ください' },
];

export const KEIGO: Readonly<Record<string, KeigoEnding>> = {
  になる: {
    becomes: 'v5',
    name: 'honorific',
    examples: { continuative: '待つ → お待ちになる', vs: '利用 → ご利用になる' },
  },
  なさる: {
    becomes: 'v5aru',
    name: 'honorific',
    examples: { continuative: '話す → お話しなさる', vs: '出席 → ご出席なさる' },
  },
  する: {
    becomes: 'vs-i',
    name: 'humble',
    examples: { continuative: '伝える → お伝えする', vs: '連絡 → ご連絡する' },
  },
  いたす: {
    becomes: 'v5',
    name: 'humble',
    examples: { continuative: '伝える → お伝えいたします', vs: '連絡 → ご連絡いたします' },
  },
  致す: {
    becomes: 'v5',
    name: 'humble',
    examples: { continuative: '伝える → お伝え致します', vs: '連絡 → ご連絡致します' },
  },
  申し上げる: {
    becomes: 'v1',
    name: 'humble',
    examples: { continuative: '待つ → お待ち申し上げる', vs: '案内 → ご案内申し上げる' },
  },
  できる: {
    becomes: 'v1',
    name: 'humble potential',
    examples: { continuative: '伝える → お伝えできる', vs: '案内 → ご案内できる' },
  },
  いただく: {
    becomes: 'v5',
    name: 'favor received (humble)',
    examples: { continuative: '話す → お話しいただく', vs: '参加 → ご参加いただく' },
  },
  頂く: {
    becomes: 'v5',
    name: 'favor received (humble)',
    examples: { continuative: '話す → お話し頂く', vs: '参加 → ご参加頂く' },
  },
  いただける: {
    becomes: 'v1',
    name: 'favor received (humble)',
    examples: { continuative: '待つ → お待ちいただける', vs: '利用 → ご利用いただける' },
  },
  くださる: {
    becomes: 'v5aru',
    name: 'favor (honorific)',
    examples: { continuative: '話す → お話しくださる', vs: '参加 → ご参加くださる' },
  },
  下さる: {
    becomes: 'v5aru',
    name: 'favor (honorific)',
    examples: { continuative: '話す → お話し下さる', vs: '参加 → ご参加下さる' },
  },
  ください: {
    becomes: 'final',
    name: 'request',
    examples: { continuative: '待つ → お待ちください', vs: '確認 → ご確認ください' },
  },
  下さい: {
    becomes: 'final',
    name: 'request',
    examples: { continuative: '待つ → お待ち下さい', vs: '確認 → ご確認下さい' },
  },
  願う: {
    becomes: 'v5',
    name: 'request',
    examples: { continuative: '待つ → お待ち願います', vs: '遠慮 → ご遠慮願います' },
  },
};

export const KEIGO_RULES: readonly InflectionRule[] = Object.entries(KEIGO).flatMap(
  ([ending, { becomes, name }]) =>
    PREFIXES.map(({ prefix, after }) => inflectionRule(ending, becomes, '', [after], name, prefix)),
);
