import type { RefObject } from 'preact';
import { t } from '../components/i18n';

/**
 * The article of the welcome page. It was written for it and tells of nothing that happened, in the
 * prose of an agency: a dateline, dates, amounts, institutions.
 */
export const PRACTICE_ARTICLE = {
  headline: 'NATO、海底ケーブルの警備に2000人派遣',
  paragraphs: [
    '[ブリュッセル 15日] - 北大西洋条約機構(NATO)は15日、ブリュッセルで国防相会議を開き、バルト海の海底ケーブルを守るため、加盟国から約2000人の部隊を派遣することで合意した。派遣は来月1日に始まり、期間は6カ月。',
    'バルト海では昨年秋から、通信ケーブルやガスパイプラインの損傷が相次いでいる。先月26日には、フィンランドとエストニアを結ぶ長さ170キロの電力ケーブルが切断され、両国の一部で停電が起きた。警察は、現場近くを航行していた貨物船の乗組員から事情を聴いている。',
    'NATOの報道官は記者会見で「重要なインフラへの攻撃は、加盟国の安全保障に対する脅威だ」と述べ、監視の強化を訴えた。艦艇10隻に加え、哨戒機や無人機も投入する。',
    '一方、日本政府も支援を検討している。外務省幹部は「派兵は考えていないが、技術協力や資金面での貢献はできる」と話した。政府は週内にも方針を決める見通しだ。',
    '専門家は、海底ケーブルが国際通信の99%を担っていると指摘する。「1本の切断なら数日で修復できるが、同時に何本も切られれば、金融市場や医療にも影響が及ぶ」と警鐘を鳴らした。',
    '欧州連合(EU)は、ケーブルの修復や予備部品の備蓄に、総額5億ユーロ(約800億円)を充てる計画だ。加盟27カ国は来週、財源について協議する。',
  ],
} as const;

/** Made once: the reader replaces text nodes, and Preact passes over a node that it knows. */
const BODY = PRACTICE_ARTICLE.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
const HEADLINE = <>{PRACTICE_ARTICLE.headline}</>;

interface PracticeArticleProps {
  headline: RefObject<HTMLHeadingElement | null>;
  body: RefObject<HTMLDivElement | null>;
}

/** @param props where its elements are put, for the reader */
export function PracticeArticle({ headline, body }: PracticeArticleProps) {
  return (
    <article class="practice-article" aria-labelledby="practice-headline">
      <h2 ref={headline} id="practice-headline" lang="ja">
        {HEADLINE}
      </h2>
      <div ref={body} lang="ja">
        {BODY}
      </div>
      <p class="hint">{t('welcomePracticeNote')}</p>
    </article>
  );
}
