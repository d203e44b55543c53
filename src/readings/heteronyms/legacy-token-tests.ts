/** Conditions on the token before a word, where the text alone is not enough. */
import type { TokenTest } from './legacy-rules';

export const isNumber: TokenTest = (tokens, token) => tokens.features(token).pos1 === '数';

/** A verbal noun: 更新, 承認. */
export const isVerbalNoun: TokenTest = (tokens, token) =>
  tokens.features(token).pos1 === 'サ変接続';

export const isPlace: TokenTest = (tokens, token) => tokens.features(token).pos2 === '地域';

export const isPerson: TokenTest = (tokens, token) => tokens.features(token).pos2 === '人名';

export const isNoPerson: TokenTest = (tokens, token) => !isPerson(tokens, token);

/** The continuative form of a verb or adjective, to which others are attached: 読み in 読み方. */
export const isStem: TokenTest = (tokens, token) => {
  const { pos, conjugationForm } = tokens.features(token);
  return pos === '動詞' && conjugationForm.startsWith('連用');
};

/** A verb, adjective or auxiliary in its attributive form, as before a noun: 続く, 忙しい, た. */
export const isAttributive: TokenTest = (tokens, token) => {
  const { pos, conjugationForm } = tokens.features(token);
  return pos !== '名詞' && conjugationForm === '基本形';
};

const UNCOMPOUNDABLE = new Set(['数', '代名詞', '非自立', '副詞可能']);

/** A noun that can be the first half of a compound: not a number, 私, こと, 今. */
export const isFirstHalf: TokenTest = (tokens, token) => {
  const { pos, pos1 } = tokens.features(token);
  return pos === '名詞' && !UNCOMPOUNDABLE.has(pos1);
};
