/** Datelines of news agencies: ［ソウル 24日 ロイター］, 【ワシントン3日共同】. */
import { dateInWords, dayOfDateline, exists, yearOf, type CalendarDay } from '../calendar';
import { ordinalFigure } from '../english-numbers';
import type { EnglishPhrase, TextContext } from '../phrase';

const AGENCIES: Readonly<Record<string, string>> = {
  ロイター: 'Reuters',
  共同: 'Kyodo',
  共同通信: 'Kyodo',
  時事: 'Jiji',
  時事通信: 'Jiji',
  ブルームバーグ: 'Bloomberg',
  聯合ニュース: 'Yonhap',
  新華社: 'Xinhua',
  タス: 'Tass',
  タス通信: 'Tass',
  ダウ・ジョーンズ: 'Dow Jones',
  中央社: 'CNA',
};

/** Cities that the name dictionary lacks or spells differently from news agencies. */
const CITIES: Readonly<Record<string, string>> = {
  ローマ: 'Rome',
  モスクワ: 'Moscow',
  キーウ: 'Kyiv',
  キエフ: 'Kyiv',
  ブリュッセル: 'Brussels',
  ジュネーブ: 'Geneva',
  チューリッヒ: 'Zurich',
  リヤド: 'Riyadh',
  イスタンブール: 'Istanbul',
  ジャカルタ: 'Jakarta',
  シドニー: 'Sydney',
  東京: 'Tokyo',
  大阪: 'Osaka',
  北京: 'Beijing',
  上海: 'Shanghai',
  テヘラン: 'Tehran',
  ソウル: 'Seoul',
  台北: 'Taipei',
  ウィーン: 'Vienna',
  ワルシャワ: 'Warsaw',
  ロンドン: 'London',
  パリ: 'Paris',
  ベンガルール: 'Bengaluru',
  ドバイ: 'Dubai',
  国連: 'United Nations',
  サンパウロ: 'Sao Paulo',
};

const DATELINE =
  /[[［【(（]([^\d０-９\]］】)）[［【(（]{0,40}?)[ 　]*(?:([\d０-９]{1,2})月)?([\d０-９]{1,2})日[ 　]*([^\d０-９\]］】)）]{2,16}?)[\]］】)）]/uy;
const BETWEEN_CITIES = /[/／・、,，][ 　]?/u;

/** A dateline, with the English of its day alone. */
export interface Dateline extends EnglishPhrase {
  day: string;
}

export function datelineAt(context: TextContext, start: number): Dateline | null {
  DATELINE.lastIndex = start;
  const found = DATELINE.exec(context.text);
  if (found === null) return null;
  const [all, places = '', month, day = '', agency = ''] = found;
  const known =
    AGENCIES[agency] ??
    (/^[A-Z]{2,5}$/u.test(agency.normalize('NFKC')) ? agency.normalize('NFKC') : undefined);
  if (known === undefined) return null;
  const date = dated(month, number(day), context.published);
  const cities =
    places.trim() === ''
      ? []
      : places
          .trim()
          .split(BETWEEN_CITIES)
          .map((city) => latin(context, city));
  const where = cities.filter((city) => city !== null).join('/');
  const english = `${where === '' ? '' : `${where}, `}${date} (${known})`;
  return { start, end: start + all.length, english: [english], day: date };
}

function dated(month: string | undefined, day: number, published: CalendarDay | null): string {
  if (month !== undefined) {
    const named = number(month);
    return dateInWords(
      named,
      String(day),
      published === null ? null : yearOf(named, day, published),
    );
  }
  const date = published === null ? null : dayOfDateline(day, published);
  if (date === null || !exists(date)) return `the ${ordinalFigure(day)}`;
  return dateInWords(date.month, String(date.day), date.year);
}

function latin({ latinOf }: TextContext, city: string): string | null {
  return CITIES[city] ?? latinOf(city);
}

const number = (digits: string) => Number(digits.normalize('NFKC'));
