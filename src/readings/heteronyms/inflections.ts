/** Written forms of a verb or adjective without auxiliaries, as IPADIC tokenizes them. */

const GODAN: Readonly<Record<string, string>> = {
  う: 'わいうえおっ',
  く: 'かきくけこい',
  す: 'さしすせそ',
  つ: 'たちつてとっ',
  ぶ: 'ばびぶべぼん',
  む: 'まみむめもん',
  る: 'らりるれろっ',
};

/** @param verb base form of a godan verb: 開く → 開か, 開き, 開く, 開け, 開こ, 開い */
export function godan(verb: string): string[] {
  const stem = verb.slice(0, -1);
  return Array.from(GODAN[verb.slice(-1)] ?? '', (kana) => stem + kana);
}

/** @param verb base form of an ichidan verb: 止める → 止め, 止める, 止めれ, 止めろ, 止めよ */
export function ichidan(verb: string): string[] {
  const stem = verb.slice(0, -1);
  return ['', 'る', 'れ', 'ろ', 'よ'].map((kana) => stem + kana);
}

/** @param adjective base form: 辛い → 辛い, 辛く, 辛かっ, 辛けれ and its nouns 辛さ, 辛み */
export function adjective(base: string): string[] {
  const stem = base.slice(0, -1);
  return ['い', 'く', 'かっ', 'けれ', 'さ', 'み'].map((kana) => stem + kana);
}
