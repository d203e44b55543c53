import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DrawSample, SampleAnswer } from '../../content/sample-text';
import { articleAnswers, type ArticleContract } from '../../messaging/article-requests';
import { askingBackground } from '../../messaging/ask-background';
import type { Settings } from '../../settings/settings';
import { t } from '../components/i18n';

/** Long enough for the choices of glosses to differ. */
const TEXT =
  '政府は26日、物価の上昇に対応する新しい経済対策を発表した。電気料金を抑えるための補助金を柱とし、' +
  '総額は3兆円規模になる見通しだ。野党は家計への支援が足りないと批判している。';

const ask = askingBackground<ArticleContract>(articleAnswers);

interface ReadingPreviewProps {
  settings: Settings;
  drawSample: DrawSample;
}

/** A text as the article script draws it, with the analysis and the styles of articles. */
export function ReadingPreview({ settings, drawSample }: ReadingPreviewProps) {
  const block = useRef<HTMLParagraphElement>(null);
  const [answer, setAnswer] = useState<SampleAnswer>(null);

  useEffect(() => {
    let isHere = true;
    // In parts, so that the readings can be drawn by word and by kanji.
    ask('analyze', {
      paragraphs: [TEXT],
      article: '',
      inlineReadings: [],
      cuts: [[]],
      perKanji: true,
    }).then(
      (words) => isHere && setAnswer(words),
      // The text is shown as it is.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, []);

  useLayoutEffect(() => {
    if (block.current !== null) drawSample(block.current, TEXT, answer, settings);
  }, [answer, settings, drawSample]);

  return (
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{t('optionsPreview')}</h2>
      <p ref={block} class="preview-text" lang="ja" />
    </section>
  );
}
