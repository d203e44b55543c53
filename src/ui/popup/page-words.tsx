import { metWord } from '../../vocabulary/met-word';
import { Headword } from '../components/headword';
import { BookmarkIcon } from '../components/icons';
import { t } from '../components/i18n';
import type { Vocabulary } from '../vocabulary/use-vocabulary';
import type { PageState, PageWord } from '../../content/page-state';

interface PageWordsProps {
  words: PageState['words'];
  /** The article to save with a word; null: none. */
  article: PageState['article'];
  aids: boolean;
  vocabulary: Vocabulary;
}

/** The article's words, most useful first, each with a save button. */
export function PageWords({ words, article, aids, vocabulary }: PageWordsProps) {
  return (
    <section class="page-words" aria-labelledby="page-words-title">
      <h2 id="page-words-title" class="section-title">
        {t('pageWordsTitle')} {words.length > 0 && <span class="count">{words.length}</span>}
      </h2>
      <ul id="page-words" class="words">
        {words.map((word) => (
          <PageWordRow
            key={`${word.lemma}\n${word.reading}`}
            word={word}
            article={article}
            vocabulary={vocabulary}
          />
        ))}
      </ul>
      {words.length === 0 && <p class="empty">{aids ? t('pageWordsComing') : t('pageWordsOff')}</p>}
    </section>
  );
}

interface PageWordRowProps {
  word: PageWord;
  article: PageState['article'];
  vocabulary: Vocabulary;
}

/** A word with its save button. */
export function PageWordRow({ word, article, vocabulary }: PageWordRowProps) {
  const { lemma: term, reading, gloss, pos, count, context } = word;
  const saved = vocabulary.isSaved({ term, reading });

  const toggle = () => {
    if (saved) return vocabulary.remove({ term, reading });
    return vocabulary.save(
      metWord({
        term,
        reading,
        meaning: gloss,
        partOfSpeech: pos,
        chosen: false,
        context,
        article,
      }),
    );
  };

  return (
    <li data-lemma={term}>
      <div class="word-text">
        <Headword term={term} reading={reading} />
        {count > 1 && (
          <span class="times" title={t('wordCount', count)}>
            <span aria-hidden="true">×{count}</span>
            <span class="visually-hidden">{t('wordCount', count)}</span>
          </span>
        )}
        <p class="meaning">{gloss}</p>
      </div>
      <button
        type="button"
        class="icon-button save"
        aria-pressed={saved}
        aria-label={t('saveWord', [term])}
        title={saved ? t('removeWord', [term]) : t('saveWord', [term])}
        disabled={vocabulary.status !== 'ready'}
        onClick={() => void toggle()}
      >
        <BookmarkIcon filled={saved} />
      </button>
    </li>
  );
}
