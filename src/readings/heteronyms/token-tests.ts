/** Kinds of the token before a word, for rules where the text alone is not enough. */
import type { TokenList } from '../../tokens/token-list';

export type TokenKind =
  'number' | 'verbal noun' | 'place' | 'person' | 'verb stem' | 'attributive' | 'noun';

type TokenTest = (tokens: TokenList, token: number) => boolean;

/** Nouns that form no compound with a noun after them. */
const UNCOMPOUNDABLE = new Set(['数', '代名詞', '非自立', '副詞可能']);

export const TOKEN_TESTS: Readonly<Record<TokenKind, TokenTest>> = {
  number: (tokens, token) => tokens.features(token).pos1 === '数',
  /** 更新, 承認. */
  'verbal noun': (tokens, token) => tokens.features(token).pos1 === 'サ変接続',
  place: (tokens, token) => tokens.features(token).pos2 === '地域',
  person: (tokens, token) => tokens.features(token).pos2 === '人名',
  /** The continuative form of a verb, to which others are attached: 読み in 読み方. */
  'verb stem': (tokens, token) => {
    const { pos, conjugationForm } = tokens.features(token);
    return pos === '動詞' && conjugationForm.startsWith('連用');
  },
  /** A verb, adjective or auxiliary in its attributive form, as before a noun: 続く, 忙しい, た. */
  attributive: (tokens, token) => {
    const { pos, conjugationForm } = tokens.features(token);
    return pos !== '名詞' && conjugationForm === '基本形';
  },
  /** A noun that can be the first half of a compound: not a number, 私, こと, 今. */
  noun: (tokens, token) => {
    const { pos, pos1 } = tokens.features(token);
    return pos === '名詞' && !UNCOMPOUNDABLE.has(pos1);
  },
};
