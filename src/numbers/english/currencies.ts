/** Money: how newspapers write it in English, `$15 billion`, `5 billion yuan`. */
import { mapped, type Amount } from './amount';
import { countOf, hasFigures, measured, noun, pair, type Noun } from './english-numbers';
import { figures } from './english-numbers';
import type { Unit, UnitTable } from './unit';

export interface Currency {
  /** Sign before the figure; empty if newspapers write the name after it. */
  sign: string;
  name: Noun;
  /** ISO 4217, for currencies without a sign. */
  code: string;
  /** The hundredth part as it is written in Japanese. */
  cent?: string;
}

const signed = (sign: string, forms: string, cent?: string): Currency => ({
  sign,
  name: noun(forms),
  code: '',
  ...(cent === undefined ? {} : { cent }),
});
const coded = (code: string, forms: string): Currency => ({ sign: '', name: noun(forms), code });

const DOLLAR = signed('$', 'dollar', 'セント');
const POUND = signed('£', 'pound', 'ペンス');
const YUAN = coded('CNY', 'yuan|yuan');
const WON = coded('KRW', 'won|won');

export const CURRENCIES: Readonly<Record<string, Currency>> = {
  円: signed('¥', 'yen|yen', '銭'),
  ドル: DOLLAR,
  米ドル: DOLLAR,
  ユーロ: signed('€', 'euro', 'セント'),
  英ポンド: POUND,
  ポンド: POUND,
  豪ドル: signed('A$', 'Australian dollar'),
  オーストラリアドル: signed('A$', 'Australian dollar'),
  カナダドル: signed('C$', 'Canadian dollar'),
  加ドル: signed('C$', 'Canadian dollar'),
  香港ドル: signed('HK$', 'Hong Kong dollar'),
  台湾ドル: signed('NT$', 'Taiwan dollar'),
  シンガポールドル: signed('S$', 'Singapore dollar'),
  ニュージーランドドル: signed('NZ$', 'New Zealand dollar'),
  NZドル: signed('NZ$', 'New Zealand dollar'),
  元: YUAN,
  人民元: YUAN,
  中国元: YUAN,
  ウォン: WON,
  韓国ウォン: WON,
  ルーブル: coded('RUB', 'ruble'),
  露ルーブル: coded('RUB', 'ruble'),
  スイスフラン: coded('CHF', 'Swiss franc'),
  フラン: coded('', 'franc'),
  ルピー: coded('', 'rupee'),
  インドルピー: coded('INR', 'Indian rupee'),
  ルピア: coded('IDR', 'rupiah|rupiah'),
  インドネシアルピア: coded('IDR', 'rupiah|rupiah'),
  リラ: coded('', 'lira|lira'),
  トルコリラ: coded('TRY', 'Turkish lira|Turkish lira'),
  ペソ: coded('', 'peso'),
  メキシコペソ: coded('MXN', 'Mexican peso'),
  フィリピンペソ: coded('PHP', 'Philippine peso'),
  バーツ: coded('THB', 'baht|baht'),
  タイバーツ: coded('THB', 'baht|baht'),
  ドン: coded('VND', 'dong|dong'),
  レアル: coded('BRL', 'real|reais'),
  ブラジルレアル: coded('BRL', 'real|reais'),
  リンギ: coded('MYR', 'ringgit|ringgit'),
  リンギット: coded('MYR', 'ringgit|ringgit'),
  ランド: coded('ZAR', 'rand|rand'),
  南アフリカランド: coded('ZAR', 'rand|rand'),
  クローナ: coded('', 'krona|kronor'),
  スウェーデンクローナ: coded('SEK', 'Swedish krona|Swedish kronor'),
  クローネ: coded('', 'krone|kroner'),
  ノルウェークローネ: coded('NOK', 'Norwegian krone|Norwegian kroner'),
  デンマーククローネ: coded('DKK', 'Danish krone|Danish kroner'),
  ズロチ: coded('PLN', 'zloty|zlotys'),
  フォリント: coded('HUF', 'forint'),
  コルナ: coded('CZK', 'koruna'),
  フリブナ: coded('UAH', 'hryvnia|hryvnia'),
  シェケル: coded('ILS', 'shekel'),
  リヤル: coded('SAR', 'riyal'),
  リアル: coded('IRR', 'rial'),
  ディルハム: coded('AED', 'dirham'),
  ディナール: coded('', 'dinar'),
  ビットコイン: coded('BTC', 'bitcoin|bitcoin'),
};

/** 50銭 without yen is given in yen: English has no everyday word for a sen. */
const SEN: Unit = {
  kind: 'money',
  per: '',
  english(amount) {
    const words = countOf(amount, noun('sen|sen'));
    if (amount.form !== 'exact' && amount.form !== 'range') return [words];
    const yen = mapped(amount, ({ units, places }) => ({ units, places: places + 2 }));
    return [...money(yen, CURRENCIES['円']!), words];
  },
};

const cents = (forms: string): Unit => ({
  kind: 'money',
  per: '',
  english: (amount) => [`${measured(amount)} ${noun(forms)[isSingular(amount) ? 'one' : 'many']}`],
});

/** Signs that pages write before the figure: ¥1,200, US$100. */
export const SIGNS: Readonly<Record<string, Currency>> = {
  US$: DOLLAR,
  A$: CURRENCIES['豪ドル']!,
  HK$: CURRENCIES['香港ドル']!,
  '¥': CURRENCIES['円']!,
  '￥': CURRENCIES['円']!,
  $: DOLLAR,
  '＄': DOLLAR,
  '€': CURRENCIES['ユーロ']!,
  '£': POUND,
  '￡': POUND,
};

/** Text after a currency's name that makes it another word: 元社員 (former), ドル高. */
const OTHER_WORD: Readonly<Record<string, RegExp>> = {
  元: /^[\p{scx=Han}\p{scx=Hira}]*(?:首|大統|社|職|選|議|会|幹|代|々|手|気|来|素|日|旦|凶|祖|金)/u,
  ドン: /^[・=＝ァ-ヶ]/u,
  ランド: /^[ァ-ヶ]/u,
};

export const MONEY_UNITS: UnitTable = {
  ...Object.fromEntries(
    Object.entries(CURRENCIES).map(([written, currency]): [string, Unit] => [
      written,
      {
        kind: 'money',
        per: currency.name.one,
        english: (amount, { after }) =>
          OTHER_WORD[written]?.test(after.slice(0, 2)) === true ? null : money(amount, currency),
      },
    ]),
  ),
  銭: SEN,
  セント: cents('cent'),
  ペンス: cents('penny|pence'),
};

/** @returns `$15 billion`; `5 billion yuan` and its code; `several hundred billion yen` */
export function money(amount: Amount, { sign, name, code }: Currency): string[] {
  const words = `${measured(amount)} ${isSingular(amount) ? name.one : name.many}`;
  if (sign === '') {
    return code === '' || !hasFigures(amount) ? [words] : [words, `${code} ${measured(amount)}`];
  }
  switch (amount.form) {
    case 'exact':
      return [sign + figures(amount.value)];
    case 'range':
      return [pair(amount.low, amount.high, '–', sign)];
    case 'either':
      return [pair(amount.low, amount.high, ' or ', sign)];
    case 'odd':
      return hasFigures(amount) ? [`more than ${sign}${figures(amount.low)}`] : [words];
    case 'several':
      return [words];
  }
}

function isSingular(amount: Amount): boolean {
  return amount.form === 'exact' && figures(amount.value) === '1';
}
