import { describe, expect, it } from 'vitest';
import { extractKanjidic } from '../../../src/commands/build/extract-kanjidic';
import { parseKanjidic } from '../../../src/dictionary/compile/parse-kanjidic';

const character = (literal: string, code: string, body: string) => `<character>
<literal>${literal}</literal>
<cp_value cp_type="jis208">${code}</cp_value>
${body}
</character>
`;

const XML =
  '<!ELEMENT character (literal)>\n' +
  character(
    '国',
    '1-25-81',
    `<variant var_type="jis208">1-52-02</variant>
<variant var_type="deroo">1234</variant>
<reading r_type="pinyin">guo2</reading>
<reading r_type="ja_on">コク</reading>
<reading r_type="ja_kun">くに</reading>
<meaning>country &amp; nation</meaning>
<meaning>state</meaning>
<meaning m_lang="fr">pays</meaning>`,
  ) +
  character('國', '1-52-02', '<variant var_type="jis208">1-25-81</variant>') +
  character('㐂', '1-00-01', '');

describe('extract of KANJIDIC2', () => {
  it('has what the kanji pack reads: English meanings, Japanese readings, variants as characters', () => {
    expect(parseKanjidic(extractKanjidic(XML))).toEqual([
      {
        kanji: '国',
        meanings: ['country & nation', 'state'],
        onReadings: ['コク'],
        kunReadings: ['くに'],
        variants: ['國'],
      },
      { kanji: '國', meanings: [], onReadings: [], kunReadings: [], variants: ['国'] },
    ]);
  });
});
