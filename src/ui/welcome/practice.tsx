import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnArticleState, ReadOwnArticle } from '../../content/own-article';
import { t } from '../components/i18n';
import { PracticeArticle } from './practice-article';
import { PracticeWords } from './practice-words';

/** An article to try everything on: the real reader on a bundled text, and the words of it. */
export function Practice({ readArticle }: { readArticle: ReadOwnArticle }) {
  const headline = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<OwnArticleState>({ progress: 'starting', words: [] });

  useEffect(() => {
    if (headline.current === null || body.current === null) return undefined;
    const elements = { headline: headline.current, body: body.current };
    return readArticle(elements, (next) =>
      // Words that came before stay when the same text is analyzed once more, in vain.
      setState(({ words }) => (next.words.length > 0 ? next : { ...next, words })),
    );
  }, [readArticle]);

  return (
    <section class="practice" aria-label={t('welcomePractice')}>
      {state.progress === 'failed' && <Failure />}
      <Tip number={1} title={t('welcomePointTitle')} text={t('welcomePoint')} />
      <PracticeArticle headline={headline} body={body} />
      <Tip number={2} title={t('welcomeSaveTitle')} text={t('welcomeSave')} />
      <PracticeWords state={state} />
    </section>
  );
}

interface TipProps {
  number: number;
  title: string;
  text: string;
}

function Tip({ number, title, text }: TipProps) {
  return (
    <p class="tip" data-number={number}>
      <b>{title}</b> {text}
    </p>
  );
}

function Failure() {
  return (
    <div class="access" role="alert">
      <p>{t('welcomeFailed')}</p>
      <p class="actions">
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('welcomeReload')}
        </button>
      </p>
    </div>
  );
}
