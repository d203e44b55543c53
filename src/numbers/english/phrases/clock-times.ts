/** Times of day: 午後3時半, 15時30分, 午前0時, with the zone that the text names. */
import { before, matchAt, readWhole, type EnglishPhrase, type TextContext } from '../phrase';

/** Words before the hour that set the half of the day. */
const HALVES: readonly [pattern: RegExp, half: 'am' | 'pm'][] = [
  [/(?:午前|AM)/uy, 'am'],
  [/(?:午後|PM)/uy, 'pm'],
  [/(?:早朝|朝|未明の?|明け方の?|深夜の?)/uy, 'am'],
  [/(?:夕方の?|夕刻の?|夜の?|昼の?|晩の?)/uy, 'pm'],
];
const COLON = /([01]?\d|2[0-4])[:：]([0-5]\d)(?![\d:：])/uy;
const HALF_HOUR = /半(?![ば期分年日])/uy;
const NEARLY: readonly [pattern: RegExp, english: (time: string) => string][] = [
  [/(?:ごろ|頃|ころ)/uy, (time) => `around ${time}`],
  [/(?:過ぎ|すぎ)/uy, (time) => `shortly after ${time}`],
  [/前(?![後半])/uy, (time) => `shortly before ${time}`],
  [/(?:以降)/uy, (time) => `${time} or later`],
  [/現在/uy, (time) => `as of ${time}`],
];

/**
 * Time zones by their names in Japanese newspapers. A time without one is Japan's. The English
 * abbreviations are those of newspapers; zones without a usual one are named by the place.
 */
const ZONES: readonly [pattern: RegExp, english: string][] = [
  [/日本時間/u, 'JST'],
  [/米?東部夏時間/u, 'EDT'],
  [/米?東部標準時/u, 'EST'],
  [/米?東部時間|ニューヨーク時間/u, 'ET'],
  [/米?中部時間/u, 'CT'],
  [/米?太平洋時間/u, 'PT'],
  [/グリニッジ標準時|GMT/u, 'GMT'],
  [/協定世界時|世界標準時|UTC/u, 'UTC'],
  [/中欧時間|欧州中央時間/u, 'CET'],
  [/英国?時間|ロンドン時間/u, 'London time'],
  [/(?:中国|北京)時間/u, 'Beijing time'],
  [/香港時間/u, 'Hong Kong time'],
  [/韓国時間/u, 'KST'],
  [/モスクワ時間/u, 'Moscow time'],
  [/インド時間/u, 'IST'],
  [/(?:現地|地元)時間/u, 'local time'],
];
/** How far before a time its zone may be, in UTF-16 units: 米東部時間 2月3日午前8時30分. */
const ZONE_REACH = 18;
const DATE_BETWEEN =
  /^(?:の|で|は|、|：|:|[ 　])*(?:[\d０-９年月日]|[(（].[)）]|夜|朝|[ 　])*(?:の)?$/u;
const ZONE_AFTER = /^[ 　]?(?:[(（][ 　]?)?/u;

/** The form of Reuters: 1330GMT. */
const UNIVERSAL = /([01]\d|2[0-3]):?([0-5]\d)[ 　]?(?:GMT|UTC)/uy;

interface ClockTime {
  hour: number;
  minute: number;
  half: 'am' | 'pm' | null;
  end: number;
}

export function clockTimeAt(context: TextContext, start: number): EnglishPhrase | null {
  const { text, isBoundary } = context;
  const universal = universalAt(text, start);
  if (universal !== null) return universal;
  const clock = colonAt(text, start) ?? hoursAt(context, start);
  if (clock === null) return null;
  let { end } = clock;
  let english = `${inWords(clock)} ${zoneAround(text, start, end)}`;
  for (const [pattern, wrap] of NEARLY) {
    const found = matchAt(pattern, text, end);
    if (found === null || !isBoundary(end + found[0].length)) continue;
    end += found[0].length;
    english = wrap(english);
    break;
  }
  return { start, end, english: [english] };
}

function universalAt(text: string, start: number): EnglishPhrase | null {
  const [all, hour, minute] = matchAt(UNIVERSAL, text, start) ?? [];
  if (all === undefined) return null;
  const clock = { hour: Number(hour), minute: Number(minute), half: null, end: start + all.length };
  const half = clock.hour < 12 ? 'am' : 'pm';
  return { start, end: clock.end, english: [`${inWords({ ...clock, half })} ${all.slice(-3)}`] };
}

function hoursAt(context: TextContext, start: number): ClockTime | null {
  const { text } = context;
  let half: ClockTime['half'] = null;
  let position = start;
  for (const [pattern, said] of HALVES) {
    const found = matchAt(pattern, text, start)?.[0];
    if (found === undefined) continue;
    half = said;
    position = start + found.length;
    break;
  }
  const colon = half === null ? null : colonAt(text, position);
  if (colon !== null) return { ...colon, half };
  const hour = readWhole(context, position);
  if (hour === null || hour.value > 24 || text[hour.end] !== '時') return null;
  // 3時間 is a length of time and 時計 another word. The analysis has already sorted out 一時 (a while).
  if (/^[間計点代]/u.test(text.slice(hour.end + 1))) return null;
  const minute = minuteAt(context, hour.end + 1);
  return { hour: hour.value, minute: minute?.value ?? 0, half, end: minute?.end ?? hour.end + 1 };
}

function minuteAt(context: TextContext, start: number): { value: number; end: number } | null {
  const { text } = context;
  if (matchAt(HALF_HOUR, text, start) !== null) return { value: 30, end: start + 1 };
  const minute = readWhole(context, start);
  if (minute === null || minute.value > 59 || text[minute.end] !== '分') return null;
  return { value: minute.value, end: minute.end + 1 };
}

/** 15:30, but not after another digit: 3:15:30 is a duration. */
function colonAt(text: string, start: number): ClockTime | null {
  if (/[\d:：]/u.test(text.charAt(start - 1))) return null;
  const found = matchAt(COLON, text, start);
  if (found === null) return null;
  const [all, hour, minute] = found;
  return { hour: Number(hour), minute: Number(minute), half: null, end: start + all.length };
}

/** `3:30 p.m.`, or `3:30` if the half of the day is unknown. */
function inWords({ hour, minute, half }: ClockTime): string {
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  if (half === null && hour >= 1 && hour <= 12) return `${hour}${minutes === '' ? ':00' : minutes}`;
  const midnight = hour === 24 || (hour === 0 && half !== 'pm');
  if (midnight && minute === 0) return 'midnight';
  const afternoon = half === 'pm' || (half === null && hour >= 12 && hour < 24);
  if (afternoon && hour % 12 === 0 && minute === 0) return 'noon';
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${afternoon ? 'p.m.' : 'a.m.'}`;
}

function zoneAround(text: string, start: number, end: number): string {
  const ahead = before(text, start, ZONE_REACH);
  let nearest = { at: -1, english: '' };
  for (const [pattern, english] of ZONES) {
    const found = pattern.exec(ahead);
    if (found === null || found.index <= nearest.at) continue;
    if (DATE_BETWEEN.test(ahead.slice(found.index + found[0].length))) {
      nearest = { at: found.index, english };
    }
  }
  if (nearest.english !== '') return nearest.english;
  const rest = text.slice(end, end + ZONE_REACH).replace(ZONE_AFTER, '');
  // 午後3時（日本時間4日午前5時）: the parentheses convert a local time, which is not Japan's.
  const behind = ZONES.find(([pattern]) => rest.search(pattern) === 0);
  if (behind === undefined) return 'JST';
  const converts = /\d/u.test(rest.replace(behind[0], '').charAt(0).normalize('NFKC'));
  if (!converts) return behind[1];
  return behind[1] === 'JST' ? 'local time' : 'JST';
}
