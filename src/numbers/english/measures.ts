/** Units of length, area, weight, energy …, metric and English. */
import type { Amount } from './amount';
import { isOne, measured, roughValue } from './english-numbers';
import { converted, measure, ofUnit } from './measure';
import type { Around, Unit, UnitTable } from './unit';

const LENGTH =
  /距離|離れ|時速|沖|地点|圏|半径|走|歩|先|道|線|区間|海岸|国境|射程|飛|延長|幅|長さ|全長|上空|高度|深さ|東|西|南|北|航|トンネル|マラソン|以内に/u;
const WEIGHT =
  /体重|重さ|重量|コメ|米|減量|増量|入り|袋|肉|魚|野菜|果|銀|銅|荷|薬|麻|押収|覚|収穫|粉|砂糖|食/u;

/** キロ is short for kilometer and kilogram: the context decides, else both are given. */
const KILO: Unit = {
  kind: 'measure',
  per: 'kilogram',
  english(amount, { before, after }) {
    const around = `${before} ${after}`;
    const [length, weight] = [LENGTH.test(around), WEIGHT.test(around)];
    const unit = length === weight ? 'km or kg' : length ? 'km' : 'kg';
    return [ofUnit(amount, unit)];
  },
};

const WEIGHED = /体重|重さ|重量|重|ヘビー|級|肉/u;
const TEMPERATURE =
  /気温|体温|水温|温度|海面|最高|最低|摂氏|セ氏|熱|平年|暑|寒|冷|上昇|氷点|零下|加熱|設定|真夏|真冬/u;
const ANGLE = /緯|経|角|傾|回転|旋回|転換|方位/u;

/** 度: degrees of temperature, degrees of an angle, or times. */
export const DEGREES: Unit = {
  kind: 'measure',
  per: '',
  english(amount, { before, after }) {
    const position = /(?:(北|南)緯|(東|西)経)$/u.exec(before);
    if (position !== null) return [`${measured(amount)}° ${COMPASS[position[1] ?? position[2]!]}`];
    const figure = measured(amount);
    if (/氷点下$|零下$/u.test(before)) return [`-${figure}°C`];
    const around = before + after;
    const degrees = `${figure} ${isOne(amount) ? 'degree' : 'degrees'}`;
    if (ANGLE.test(around)) return [degrees];
    if (TEMPERATURE.test(around)) return [`${figure}°C`];
    const times = timesOf(amount);
    return times === null ? [degrees] : [times, degrees];
  },
};
const COMPASS: Readonly<Record<string, string>> = { 北: 'N', 南: 'S', 東: 'E', 西: 'W' };

/** Above nine 度 is rarely a number of times. */
function timesOf(amount: Amount): string | null {
  const value = roughValue(amount);
  if (amount.form === 'several') return amount.power === 0 ? 'several times' : null;
  if (!Number.isInteger(value) || value > 9) return null;
  return value === 1 ? 'once' : value === 2 ? 'twice' : `${measured(amount)} times`;
}

const POUNDS: Unit = {
  kind: 'measure',
  per: 'pound',
  english: (amount, { before, after }) =>
    WEIGHED.test(before + after) ? [ofUnit(amount, 'pounds (lb)')] : null,
};

const METRIC: UnitTable = {
  メートル: measure('m', 'meter'),
  キロメートル: measure('km', 'kilometer'),
  センチメートル: measure('cm'),
  センチ: measure('cm'),
  ミリメートル: measure('mm'),
  ミリ: measure('mm'),
  マイクロメートル: measure('µm'),
  ミクロン: measure('µm'),
  ナノメートル: measure('nm'),
  ナノ: measure('nm'),
  平方メートル: measure('m²', 'square meter'),
  平方キロ: measure('km²', 'square kilometer'),
  平方キロメートル: measure('km²', 'square kilometer'),
  平方センチ: measure('cm²'),
  立方メートル: measure('m³', 'cubic meter'),
  立方センチ: measure('cm³'),
  ヘクタール: {
    ...converted('hectare|hectares', 2.471_05, 'acres'),
    per: 'hectare',
  },
  アール: converted('are|ares', 100, 'm²'),
  リットル: measure('liter|liters'),
  ミリリットル: measure('ml'),
  キロリットル: measure('kl', 'kiloliter'),
  シーシー: measure('cc'),
  グラム: measure('g', 'gram'),
  キログラム: measure('kg', 'kilogram'),
  キロ: KILO,
  ミリグラム: measure('mg'),
  マイクログラム: measure('µg'),
  トン: measure('metric ton|metric tons'),
  総トン: measure('gross ton|gross tons'),
  ワット: measure('W', 'watt'),
  キロワット: measure('kW', 'kilowatt'),
  メガワット: measure('MW', 'megawatt'),
  ギガワット: measure('GW'),
  キロワット時: measure('kWh', 'kilowatt-hour'),
  メガワット時: measure('MWh', 'megawatt-hour'),
  ギガワット時: measure('GWh'),
  ボルト: measure('V'),
  アンペア: measure('A'),
  ヘルツ: measure('Hz'),
  メガヘルツ: measure('MHz'),
  ギガヘルツ: measure('GHz'),
  バイト: measure('byte|bytes'),
  メガバイト: measure('MB'),
  ギガバイト: measure('GB'),
  テラバイト: measure('TB'),
  カロリー: measure('cal'),
  キロカロリー: measure('kcal'),
  シーベルト: measure('Sv'),
  ミリシーベルト: measure('mSv'),
  マイクロシーベルト: measure('µSv'),
  ベクレル: measure('Bq'),
  気圧: measure('atm'),
  ヘクトパスカル: measure('hPa'),
  メガパスカル: measure('MPa'),
  デシベル: measure('dB'),
  '℃': measure('°C'),
  光年: measure('light-year|light-years'),
  カラット: measure('carat|carats'),
  ミリ秒: measure('ms'),
};

const ENGLISH: UnitTable = {
  バレル: measure('barrel|barrels'),
  オンス: measure('ounce|ounces'),
  トロイオンス: measure('troy ounce|troy ounces'),
  重量ポンド: measure('pounds (lb)', 'pound'),
  ブッシェル: measure('bushel|bushels'),
  ガロン: converted('gallon|gallons', 3.785_41, 'l'),
  フィート: converted('foot|feet', 0.3048, 'm'),
  インチ: converted('inch|inches', 2.54, 'cm'),
  ヤード: converted('yard|yards', 0.9144, 'm'),
  マイル: converted('mile|miles', 1.609_344, 'km'),
  平方フィート: converted('square foot|square feet', 0.092_903, 'm²'),
  平方マイル: converted('square mile|square miles', 2.589_99, 'km²'),
  エーカー: converted('acre|acres', 0.404_686, 'hectares'),
  海里: converted('nautical mile|nautical miles', 1.852, 'km'),
  カイリ: converted('nautical mile|nautical miles', 1.852, 'km'),
  ノット: converted('knot|knots', 1.852, 'km/h'),
  百万英国熱量単位: measure('million British thermal units'),
};

/** Units written as symbols in Latin letters. */
const SYMBOLS =
  'km m cm mm µm nm kg mg g t ha °C kW MW GW kWh MWh GWh kV MHz GHz Hz MB GB TB hPa ml ppm ppb';
const LATIN: UnitTable = Object.fromEntries(
  SYMBOLS.split(' ').map((symbol) => [symbol, measure(symbol)]),
);

/** Units of speed by the word before the number: 時速100キロ. */
const SPEEDS: readonly [before: RegExp, kilometers: string, meters: string][] = [
  [/時速(?:は|が|約)*$/u, 'km/h', 'm/h'],
  [/(?:秒速|風速)(?:は|が|約)*$/u, 'km/s', 'm/s'],
  [/分速(?:は|が|約)*$/u, 'km/min', 'm/min'],
];

/** @returns the unit of speed after 時速 or 風速, otherwise the unit itself */
function asSpeed(unit: Unit, length: 'kilometers' | 'meters'): Unit {
  return {
    ...unit,
    english(amount, around: Around) {
      const speed = SPEEDS.find(([pattern]) => pattern.test(around.before));
      if (speed === undefined) return unit.english(amount, around);
      return [ofUnit(amount, length === 'kilometers' ? speed[1] : speed[2])];
    },
  };
}

export const MEASURES: UnitTable = {
  ...METRIC,
  ...ENGLISH,
  ...LATIN,
  キロ: asSpeed(KILO, 'kilometers'),
  キロメートル: asSpeed(METRIC['キロメートル']!, 'kilometers'),
  km: asSpeed(measure('km'), 'kilometers'),
  メートル: asSpeed(METRIC['メートル']!, 'meters'),
};

/** ポンド as a weight; without such a context it is money. */
export const WEIGHT_POUNDS = POUNDS;
