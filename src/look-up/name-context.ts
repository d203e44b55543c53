/** Which kind of name is at a position, from the surrounding words and the analysis. */
import type { NameKind } from '../dictionary/compile/parse-enamdict';
import type { TokenList } from '../tokens/token-list';
import type { Word } from '../tokens/word';

export interface NameContext {
  /** The paragraph, and the name in it as [start, end), in UTF-16 units. */
  text: string;
  start: number;
  end: number;
  /** Kinds that fit the context, most likely first; empty if any does. */
  kinds: readonly NameKind[];
}

const PERSON: readonly NameKind[] = [
  'surname',
  'full name',
  'given name',
  'male name',
  'female name',
];
const GIVEN: readonly NameKind[] = ['given name', 'male name', 'female name', 'name', 'full name'];
const PLACE: readonly NameKind[] = ['place', 'station'];
const STATION: readonly NameKind[] = ['station', 'place'];
const COMPANY: readonly NameKind[] = ['company', 'organization', 'product'];

/** Honorifics and titles that follow a person's name. */
const TITLE = new RegExp(
  '^(?:前|元|現|新|副|名誉|代表)?(?:' +
    '氏|さん|さま|様|君|くん|ちゃん|殿|夫妻|夫人|両氏|容疑者|被告|受刑者|選手|監督|投手|捕手|力士|親方|棋士|' +
    '首相|総理|大統領|主席|総書記|国家主席|書記長|委員長|議長|外相|外務相|財務相|財相|国防相|防衛相|内相|法相|' +
    '農相|経産相|厚労相|国交相|官房長官|[国財司]\\S{1,3}長官|長官|大臣|相|知事|市長|町長|村長|区長|議員|代議士|幹事長|' +
    '総裁|理事|専務|常務|社長|会長|頭取|最高経営責任者|代表|取締役|教授|准教授|博士|記者|報道官|補佐官|大使|' +
    '国王|女王|王子|王女|皇太子|天皇|司令官|将軍|大将|元帥|弁護士|監督|作家|俳優|女優|被告)',
  'u',
);
const STATION_SUFFIX = /^駅/u;
/** 市長 and 県警 follow names of places. */
const PLACE_SUFFIX =
  /^(?:[都道府県市区町村郡州島川湾湖港岳峠]|(?:半島|海峡|空港|地方|地区|周辺|近郊|国際空港)|[東西南北]部)/u;
const COMPANY_SUFFIX = /^(?:社|株(?!価)|グループ|ホールディングス|ＨＤ|HD|製品|株価|製)/u;
const COMPANY_PREFIX = /(?:株式会社|（株）|\(株\)|㈱|大手の?|メーカーの?)$/u;

/** Maps NAIST-jdic's classes of proper nouns: 人名,姓 → surname. */
function kindsOfToken(pos2: string, pos3: string): readonly NameKind[] {
  if (pos2 === '人名') return pos3 === '名' ? GIVEN : PERSON;
  if (pos2 === '地域') return PLACE;
  return pos2 === '組織' ? COMPANY : [];
}

function kindsAround(before: string, after: string): readonly NameKind[] {
  if (STATION_SUFFIX.test(after)) return STATION;
  if (TITLE.test(after)) return PERSON;
  if (PLACE_SUFFIX.test(after)) return PLACE;
  return COMPANY_SUFFIX.test(after) || COMPANY_PREFIX.test(before) ? COMPANY : [];
}

/** How much text before and after the name is examined, in UTF-16 units. */
const AROUND = 8;

/** @param tokens of the whole paragraph */
export function nameContext(tokens: TokenList, { start, end }: Word): NameContext {
  const { text } = tokens;
  const around = kindsAround(
    text.slice(Math.max(0, start - AROUND), start),
    text.slice(end, end + AROUND),
  );
  return {
    text,
    start,
    end,
    kinds: around.length > 0 ? around : kindsAnalyzed(tokens, start, end),
  };
}

/** The kinds by the name's token. A name of several tokens has none. */
function kindsAnalyzed(tokens: TokenList, start: number, end: number): readonly NameKind[] {
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.start(token) !== start || tokens.end(token) !== end) continue;
    const { pos1, pos2, pos3 } = tokens.features(token);
    return pos1 === '固有名詞' ? kindsOfToken(pos2, pos3) : [];
  }
  return [];
}
