/**
 * Surnames of one kanji before a title: 原監督, 関選手, 岸元首相. The lexicon prefers an on reading or an
 * ordinary noun there (げん, かん), and reads 岸元 as a surname. What one kanji means elsewhere is left
 * alone: there are nodes only directly before a title, where no kanji is before them.
 */
import { isKanji } from '../../../text/kana';
import type { Lexicon } from '../../../text/lexicon';
import type { PersonNode } from '../../../tokens/extra-words';
import { CERTAIN_COST, PersonNodes } from './person-nodes';
import { isTitleAt } from './person-titles';

/** Nearly all bearers in the news are called so. */
const SURE =
  '原はら 関せき 森もり 林はやし 谷たに 岸きし 泉いずみ 堀ほり 南みなみ 北きた 西にし 辻つじ 岡おか 島しま 星ほし ' +
  '牧まき 畑はた 浜はま 濱はま 堤つつみ 滝たき 瀧たき 丸まる 桂かつら 堺さかい 杉すぎ 柴しば 秦はた 榊さかき 柳やなぎ ' +
  '橘たちばな 椿つばき 榎えのき 池いけ 沖おき 湊みなと 磯いそ 嶋しま 峰みね 峯みね 黛まゆずみ 奥おく 藤ふじ 沢さわ ' +
  '澤さわ 笹ささ 脇わき 窪くぼ 塙はなわ 乾いぬい 薮やぶ 藪やぶ 梶かじ 鶴つる 佃つくだ 隈くま 郡こおり 圷あくつ 俵たわら ' +
  '槙まき 槇まき';
/** There are others with another reading: 東 is also ひがし, 菅 かん, 平 ひら. */
const UNSURE =
  '東あずま 菅すが 平たいら 城じょう 角すみ 達たつ 楠くすのき 武たけ 宗むね 畠はたけ 坂さか 巻まき 渡わたり 門かど';

interface ShortSurname {
  reading: string;
  uncertain: boolean;
}

function entriesOf(table: string, uncertain: boolean): [string, ShortSurname][] {
  return table.split(' ').map((one) => [one.charAt(0), { reading: one.slice(1), uncertain }]);
}

const SURNAMES: ReadonlyMap<string, ShortSurname> = new Map([
  ...entriesOf(SURE, false),
  ...entriesOf(UNSURE, true),
]);

/** 元首相, 前監督: between a surname and a title. */
const MODIFIER = /^[元前現新]/u;
/** Surnames with 元 that are as common as the short one: 辻元氏, 岡元さん. */
const WITH_元 = new Set('辻岡藤沢柳秦杉池窪坂');

/** 北代表 is North Korea's, and 南 and 西 may be a side too. */
const DIRECTION = /[東西南北]/u;
const OF_SIDE = /^(?:代表|選手団|大使|主席|総書記|首相|外相|国防相|大統領|[市区町村]長)/u;
/**
 * Not the beginning of a title but of the rest of a longer name (森本部長, 堀内野手), a word (奥さん, 原被告
 * the plaintiff and the defendant), or a group (選手団).
 */
const OTHER_WORD =
  /^(?:.(?:本部長|本部|内相|内野手)|奥[さ様]|原(?:被告|作家|画家)|.(?:選手|代表)団)/u;

export class ShortSurnames {
  private readonly nodes: PersonNodes;

  constructor(lexicon: Lexicon) {
    this.nodes = new PersonNodes(lexicon);
  }

  /**
   * @param known persons with full name, in the order of the text: 勝 of 隆の勝選手 is part of one
   * @returns nodes in the order of the text
   */
  scan(text: string, known: readonly PersonNode[]): PersonNode[] {
    const found: PersonNode[] = [];
    const isTaken = (at: number) => known.some(({ start, end }) => start <= at && at < end);
    for (let at = 0; at + 1 < text.length; at++) {
      if (!isKanji(text.charCodeAt(at))) continue;
      // Digits before it make a count of it: 10勝投手.
      const opens = !isKanji(text.charCodeAt(at - 1)) && !/[\d０-９]/u.test(text.charAt(at - 1));
      const surname = opens ? SURNAMES.get(text.charAt(at)) : undefined;
      if (surname === undefined || !isBeforeTitle(text, at) || isTaken(at)) continue;
      const why = 'a short surname before a title';
      const end = at + 1;
      found.push(
        this.nodes.node({ ...surname, start: at, end, part: '姓', cost: CERTAIN_COST, why }),
      );
    }
    return found;
  }
}

function isBeforeTitle(text: string, at: number): boolean {
  const kanji = text.charAt(at);
  const rest = text.slice(at + 1);
  if (OTHER_WORD.test(text.slice(at))) return false;
  if (DIRECTION.test(kanji) && OF_SIDE.test(rest)) return false;
  // An age in parentheses needs more than one kanji before it.
  if (rest.startsWith('（') || rest.startsWith('(')) return false;
  if (isTitleAt(text, at + 1)) return true;
  if (!MODIFIER.test(rest) || /^.[氏さ様]/u.test(rest)) return false;
  if (rest.startsWith('元') && WITH_元.has(kanji)) return false;
  return isTitleAt(text, at + 2) && !DIRECTION.test(kanji + rest.slice(1, 2));
}
