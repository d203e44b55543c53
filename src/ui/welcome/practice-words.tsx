import { useMemo, useState } from 'preact/hooks';
import type { OwnArticleState } from '../../content/own-article';
import { AnnouncementRegion } from '../components/announcement';
import { t } from '../components/i18n';
import { failureText } from '../components/store-failure-text';
import { rowKeyOf, wordKeyOf } from '../popup/page-word-keys';
import { PageWordRow } from '../popup/page-words';
import { usePrivateWindow } from '../vocabulary/use-private-window';
import { useVocabulary } from '../vocabulary/use-vocabulary';
import { PRACTICE_ARTICLE } from './practice-article';

/** Number of words that are listed to start with: as many as are beside the article. */
const FIRST_WORDS = 8;

/** A word that is saved here keeps the headline; there is no page to link to. */
const ARTICLE = {
  headline: PRACTICE_ARTICLE.headline,
  source: '',
  published: '',
  url: '',
  foundBy: 'profile',
} as const;

/** The words of the article as the popup lists them: the first ones, those saved here, then all. */
export function PracticeWords({ state: { progress, words } }: { state: OwnArticleState }) {
  const [showsAll, setShowsAll] = useState(false);
  const keys = useMemo(() => words.map(wordKeyOf), [words]);
  const vocabulary = useVocabulary(keys);
  const isPrivate = usePrivateWindow();
  const listed = words.filter(
    (word, place) => showsAll || place < FIRST_WORDS || vocabulary.isSaved(wordKeyOf(word)),
  );
  return (
    <section class="practice-words panel" aria-labelledby="practice-words-title">
      <h2 id="practice-words-title">{t('pageWordsTitle')}</h2>
      {progress === 'starting' && <p class="hint">{t('pageWordsComing')}</p>}
      {vocabulary.status === 'failed' && <p role="alert">{failureText(vocabulary.failure)}</p>}
      <ul class="words">
        {listed.map((word) => (
          <PageWordRow
            key={rowKeyOf(word)}
            word={word}
            article={isPrivate ? null : ARTICLE}
            vocabulary={vocabulary}
          />
        ))}
      </ul>
      <p class="practice-foot">
        {listed.length < words.length && (
          <button type="button" class="text-button" onClick={() => setShowsAll(true)}>
            {t('welcomeAllWords', words.length)}
          </button>
        )}
        <a href="/vocabulary.html" target="_blank">
          {t('welcomeSavedWords', [vocabulary.total])}
        </a>
      </p>
      <AnnouncementRegion
        announcement={vocabulary.announcement}
        onDone={vocabulary.clearAnnouncement}
      />
    </section>
  );
}
