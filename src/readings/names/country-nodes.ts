/**
 * Extra nodes for abbreviated countries (one kanji) before offices and matters of a state: 米大統領
 * べいだいとうりょう, 仏首脳, 独外相. IPADIC has them, but after a katakana name it prefers 米 マイ, 独 ドク
 * as a noun, 中 ナカ.
 */
import { BitSet, nextOf } from '../../collections/bit-set';
import type { Lexicon } from '../../text/lexicon';
import type { CountryNode } from '../../tokens/extra-words';

const COUNTRIES: Readonly<Record<string, readonly [reading: string, country: string]>> = {
  米: ['べい', 'U.S.'],
  英: ['えい', 'U.K.'],
  仏: ['ふつ', 'France'],
  独: ['どく', 'Germany'],
  露: ['ろ', 'Russia'],
  中: ['ちゅう', 'China'],
  韓: ['かん', 'South Korea'],
  朝: ['ちょう', 'North Korea'],
  日: ['にち', 'Japan'],
  印: ['いん', 'India'],
  豪: ['ごう', 'Australia'],
  伊: ['い', 'Italy'],
  欧: ['おう', 'Europe'],
  加: ['か', 'Canada'],
  比: ['ひ', 'Philippines'],
  越: ['えつ', 'Vietnam'],
  台: ['たい', 'Taiwan'],
};

/** 日 geminates before the k, h and ch of the next country: 日中 にっちゅう, 日韓 にっかん. */
const DOUBLED_AFTER_JAPAN = /[中朝韓加]/u;

/** Offices and bodies of a state: a kanji before them is a country. */
const POSTS =
  /^(?:大統領|副大統領|首相|首脳|外相|総統|国王|財相|国防|国務|財務|外務|商務|司法|内務|通商|政府|当局|政権|議会|上院|下院|連邦|最高裁|大使|中銀|中央銀)/u;

/** Matters of a state, but not only: 日 of 日誌 and 中 of 中堅企業 are not countries. */
const MATTERS =
  /^(?:高官|国民|軍|海軍|空軍|陸軍|海兵隊|空母|兵|部隊|国債|長期|短期|金利|利[上下]|ハイテク|半導体|大手|企業|経済|景気|雇用|株|紙|誌|側|政治家|与党|野党|共和党|民主党|外交|次期|新政権|前[大首]|元[大首]|東部|西部|南部|北部|首都|国内|大学|通信|テレビ|メディア|メーカー|ロシア)/u;
const COMMON_WORDS = /^[中日朝加比越台]$/u;
/** Kanji that are rarely a word of their own, so that they are a country after hiragana too. */
const PLAIN_COUNTRIES = /^[米英仏独露韓伊豪欧]+$/u;

/** Matters between two or more countries: 中印国境, 日台関係. */
const SHARED = /^(?:両国|両政府|国境|関係|貿易|対立|摩擦|協議|会談|合意|間の)/u;

/** The units of all abbreviated countries, which can form a sequence: 米中首脳, 日米韓. */
const COUNTRY_UNITS = BitSet.ofUnits(Object.keys(COUNTRIES).join(''));

/** Length of the text after the countries that the patterns above need, in UTF-16 units. */
const MAX_POST_LENGTH = 6;

const BEFORE = /[\p{scx=Kana}\p{P}\p{Zs}\n]/u;
/** Any hiragana except お: お米 is rice. */
const HIRAGANA_BEFORE = /(?!お)\p{scx=Hira}/u;

/** Lower than any word of one kanji, since the context is certain. */
const COST = -8_000;

export class CountryScanner {
  private readonly leftId: number;
  private readonly rightId: number;

  constructor(lexicon: Lexicon) {
    const word = lexicon.wordsOf('米').find((w) => lexicon.featuresOf(w).pos3 === '国') ?? 0;
    ({ leftId: this.leftId, rightId: this.rightId } = lexicon.contextOf(word));
  }

  /** @returns nodes in the order of the text, one per kanji */
  scan(text: string): CountryNode[] {
    const nodes: CountryNode[] = [];
    let end = 0;
    for (;;) {
      const start = nextOf(COUNTRY_UNITS, text, end);
      if (start === text.length) break;
      end = start + 1;
      while (end < text.length && COUNTRY_UNITS.has(text.charCodeAt(end))) end++;
      const row = text.slice(start, end);
      if (start > 0 && !beginsWord(row, text.charAt(start - 1))) continue;
      const rest = text.slice(end, end + MAX_POST_LENGTH);
      const ofState = POSTS.test(rest) || (MATTERS.test(rest) && !COMMON_WORDS.test(row));
      if (ofState || (row.length > 1 && SHARED.test(rest))) {
        for (let k = 0; k < row.length; k++) nodes.push(this.node(row, start, k));
      }
    }
    return nodes;
  }

  private node(row: string, at: number, k: number): CountryNode {
    const [ownReading, country] = COUNTRIES[row.charAt(k)] ?? ['', ''];
    const doubled = row.charAt(k) === '日' && DOUBLED_AFTER_JAPAN.test(row.charAt(k + 1));
    const reading = doubled ? 'にっ' : ownReading;
    const { leftId, rightId } = this;
    const start = at + k;
    return {
      kind: 'country',
      start,
      end: start + 1,
      leftId,
      rightId,
      cost: COST,
      reading,
      country,
    };
  }
}

/** Whether the kanji begin a word, judging by the character before them. */
function beginsWord(row: string, before: string): boolean {
  return BEFORE.test(before) || (HIRAGANA_BEFORE.test(before) && PLAIN_COUNTRIES.test(row));
}
