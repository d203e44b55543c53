/**
 * Surnames that are ordinary nouns too: 山中監督 is やまなか, 安住教授 あずみ. Directly before a title the
 * noun makes no sense, so the surname goes into the lattice as an extra node.
 */
import type { PersonNames } from '../../../dictionary/person-names';
import { isKanji } from '../../../text/kana';
import type { Lexicon } from '../../../text/lexicon';
import type { PersonNode } from '../../../tokens/extra-words';
import type { TokenList } from '../../../tokens/token-list';
import { CERTAIN_COST, PersonNodes } from './person-nodes';
import { isTitleAt } from './person-titles';

/** Nouns that titles do follow: 五輪選手, 中東大使, 町村議員, 大家さん, 中道代表. */
const BEFORE_TITLES = new Set(
  '五輪 地下 中東 最上 北方 西方 町村 役所 宮司 大家 旗手 中道 本山 山村 樹木 家長 道場 大河 本宮 新居 神木 中間 下野 海原 ' +
    '宮内 新島 四方 行方 森林 根本 一色 大和 大東 本島 猪口 若木 山海 三角 長安 高原 水鳥 白髪 高峰 山里 一見',
);
/** Kanji on their own before titles are left to short-surnames.ts. */
const LENGTH = 2;

export class NounSurnames {
  private readonly nodes: PersonNodes;

  constructor(
    lexicon: Lexicon,
    private readonly names: PersonNames,
  ) {
    this.nodes = new PersonNodes(lexicon);
  }

  /** @returns nodes for the nouns of the path that are surnames, in the order of the text */
  missing(tokens: TokenList): PersonNode[] {
    const { text, count } = tokens;
    const found: PersonNode[] = [];
    for (let token = 0; token < count; token++) {
      const start = tokens.start(token);
      const end = tokens.end(token);
      if (end - start !== LENGTH || !isKanji(text.charCodeAt(end - 1))) continue;
      if (text.charAt(end) === '（' || text.charAt(end) === '(' || !isTitleAt(text, end)) continue;
      if (isKanji(text.charCodeAt(start - 1)) || tokens.isExtra(token)) continue;
      const { pos, pos1 } = tokens.features(token);
      if (pos !== '名詞' || pos1 === '固有名詞') continue;
      const surface = tokens.surface(token);
      const surname = this.names.find(surface, 'surname');
      if (surname?.rank !== 3 || BEFORE_TITLES.has(surface)) continue;
      if (surname.reading === tokens.reading(token)) continue;
      const { reading, unsure: uncertain } = surname;
      const why = 'a surname before a title, not the noun';
      found.push(
        this.nodes.node({ start, end, part: '姓', reading, uncertain, cost: CERTAIN_COST, why }),
      );
    }
    return found;
  }
}
