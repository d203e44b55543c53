/**
 * The municipalities of Japan and the wards of its large cities (assets/places/municipalities.tsv).
 * Their readings follow no rule: 町 is ちょう in 幕別町, まち in 森町, both in Hokkaido.
 */
import { latinName } from '../latin-name';
import { checkName, type ListedName } from './parse-name-list';
import { parseTable } from './parse-table';

interface Municipality {
  /** The prefecture; of a ward, the city. */
  within: string;
  name: string;
  /** Hiragana, except that katakana of the name stay katakana. */
  reading: string;
  /** Without the kind of place. */
  latin: string;
}

const TITLE = 'Municipalities';
const COLUMNS = ['within', 'name', 'reading', 'latin'] as const;

/** How each kind is read, and what it is in English. */
const KINDS: Readonly<Record<string, { readings: readonly string[]; english: string }>> = {
  市: { readings: ['し'], english: 'city' },
  区: { readings: ['く'], english: 'ward' },
  町: { readings: ['ちょう', 'まち'], english: 'town' },
  村: { readings: ['むら', 'そん'], english: 'village' },
};

/** The prefectures in the order of their official numbers, without 都, 府 and 県. */
const PREFECTURES = new Map(
  `北海道 Hokkaidō/青森 Aomori/岩手 Iwate/宮城 Miyagi/秋田 Akita/山形 Yamagata/福島 Fukushima
  茨城 Ibaraki/栃木 Tochigi/群馬 Gunma/埼玉 Saitama/千葉 Chiba/東京 Tōkyō/神奈川 Kanagawa
  新潟 Niigata/富山 Toyama/石川 Ishikawa/福井 Fukui/山梨 Yamanashi/長野 Nagano/岐阜 Gifu
  静岡 Shizuoka/愛知 Aichi/三重 Mie/滋賀 Shiga/京都 Kyōto/大阪 Ōsaka/兵庫 Hyōgo/奈良 Nara
  和歌山 Wakayama/鳥取 Tottori/島根 Shimane/岡山 Okayama/広島 Hiroshima/山口 Yamaguchi
  徳島 Tokushima/香川 Kagawa/愛媛 Ehime/高知 Kōchi/福岡 Fukuoka/佐賀 Saga/長崎 Nagasaki
  熊本 Kumamoto/大分 Ōita/宮崎 Miyazaki/鹿児島 Kagoshima/沖縄 Okinawa`
    .split(/[/\n]\s*/u)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** @throws if a row is not a municipality with its reading, or is there twice */
export function parseMunicipalities(text: string): Municipality[] {
  const known = new Map<string, Set<string>>();
  const cities = new Set<string>();
  return parseTable(text, { title: TITLE, columns: COLUMNS, optional: 1 }).map((row) => {
    const { fields, fail } = row;
    const [within = '', name = '', reading = '', latin] = fields;
    const ward = cities.has(within);
    if (!ward && prefectureOf(within) === undefined)
      fail(`${within} is neither prefecture nor city.`);
    if (ward && !name.endsWith('区')) fail(`${name} in ${within} is no ward.`);
    const there = known.get(within) ?? new Set();
    known.set(within, there);
    checkName(name, reading, there, fail);
    const kind = KINDS[name.at(-1) ?? ''] ?? fail(`${name} is no city, ward, town or village.`);
    const ending = kind.readings.find((end) => reading.endsWith(end));
    if (ending === undefined) return fail(`the reading "${reading}" of ${name} has a wrong end.`);
    if (name.endsWith('市')) cities.add(name);
    const stem = latin ?? latinName(reading.slice(0, -ending.length), true);
    return { within, name, reading, latin: stem };
  });
}

/** The municipalities as entries of the name dictionary: Horonobe (town in Hokkaidō). */
export function municipalityNames(municipalities: readonly Municipality[]): ListedName[] {
  const cities = new Map(municipalities.map(({ name, latin }) => [name, latin]));
  return municipalities.map(({ within, name, reading, latin }) => {
    const where = prefectureOf(within) ?? cities.get(within) ?? '';
    const { english } = KINDS[name.at(-1)!]!;
    return {
      headword: name,
      reading,
      kinds: ['place'],
      latin: [`${latin} (${english} in ${where})`],
      usual: false,
    };
  });
}

function prefectureOf(name: string): string | undefined {
  return PREFECTURES.get(name) ?? PREFECTURES.get(name.replace(/[都府県]$/u, ''));
}
