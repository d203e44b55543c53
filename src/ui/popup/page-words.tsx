import { useId, useRef, useState } from 'preact/hooks';
import { metWord } from '../../vocabulary/met-word';
import { Headword } from '../components/headword';
import { BookmarkIcon } from '../components/icons';
import { t } from '../components/i18n';
import type { Vocabulary } from '../vocabulary/use-vocabulary';
import { rowKeyOf, wordKeyOf } from './page-word-keys';
import { useWordKeys } from './use-word-keys';
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
  const list = useRef<HTMLUListElement>(null);
  /** The row whose button the Tab key reaches; the first until another has had the focus. */
  const [current, setCurrent] = useState('');
  const isKnown = words.some((word) => rowKeyOf(word) === current);
  useWordKeys(list);
  return (
    <section class="page-words" aria-labelledby="page-words-title">
      <div class="words-bar">
        <h2 id="page-words-title" class="section-title">
          {t('pageWordsTitle')} {words.length > 0 && <span class="count">{words.length}</span>}
        </h2>
        {words.length > 0 && <p class="keys">{t('pageWordsKeys')}</p>}
      </div>
      <ul id="page-words" class="words" ref={list}>
        {words.map((word, place) => {
          const key = rowKeyOf(word);
          return (
            <PageWordRow
              key={key}
              word={word}
              article={article}
              vocabulary={vocabulary}
              isCurrent={isKnown ? key === current : place === 0}
              onFocus={() => setCurrent(key)}
            />
          );
        })}
      </ul>
      {words.length === 0 && <p class="empty">{aids ? t('pageWordsComing') : t('pageWordsOff')}</p>}
    </section>
  );
}

interface PageWordRowProps {
  word: PageWord;
  article: PageState['article'];
  vocabulary: Vocabulary;
  /** Whether the Tab key reaches its button; by default it does. */
  isCurrent?: boolean;
  onFocus?: () => void;
}

/** A word with its save button. */
export function PageWordRow(props: PageWordRowProps) {
  const { word, article, vocabulary, isCurrent = true, onFocus } = props;
  const meaningId = useId();
  const { gloss, pos, count, context } = word;
  const key = wordKeyOf(word);
  const { term, reading } = key;
  const saved = vocabulary.isSaved(key);

  const toggle = () => {
    if (saved) return vocabulary.remove(key);
    return vocabulary.save(
      metWord({
        ...key,
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
        <p id={meaningId} class="meaning">
          {gloss}
        </p>
      </div>
      <button
        type="button"
        class="icon-button save"
        aria-pressed={saved}
        aria-label={t('saveWord', [term])}
        aria-describedby={meaningId}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={onFocus}
        title={saved ? t('removeWord', [term]) : t('saveWord', [term])}
        disabled={vocabulary.status !== 'ready'}
        onClick={() => void toggle()}
      >
        <BookmarkIcon filled={saved} />
      </button>
    </li>
  );
}
