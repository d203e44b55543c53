import { shownPartOfSpeech } from '../../tokens/part-of-speech-labels';
import type { ListedWord } from '../../vocabulary/listed-word';
import type { WordKey } from '../../vocabulary/met-word';
import type { Meeting } from '../../vocabulary/vocabulary-entry';
import { formatDate } from '../components/format-date';
import { Headword } from '../components/headword';
import { t } from '../components/i18n';
import { RemoveButton } from '../components/remove-button';

interface SavedWordRowProps {
  word: ListedWord;
  /**
   * Whether to show every sentence with a link to its article, and the date; otherwise only the
   * first sentence.
   */
  detailed: boolean;
  onRemove: (word: WordKey) => Promise<void>;
}

export function SavedWordRow({ word, detailed, onRemove }: SavedWordRowProps) {
  const { term, reading, meaning, partOfSpeech, meetings, furtherMeetings } = word;
  return (
    <>
      <div class="word-text">
        <Headword term={term} reading={reading} />
        <p class="meaning">
          {detailed && partOfSpeech !== '' && (
            <span class="part-of-speech">{shownPartOfSpeech(partOfSpeech, t('uiLanguage'))}</span>
          )}
          {meaning}
        </p>
        {(detailed ? meetings : meetings.slice(0, 1)).map((meeting) => (
          <MetIn key={meeting.sentence} meeting={meeting} term={term} linked={detailed} />
        ))}
        {detailed && furtherMeetings > 0 && (
          <p class="hint">{t('savedFurtherSentences', furtherMeetings)}</p>
        )}
      </div>
      <RemoveButton term={term} onRemove={() => onRemove(word)} />
    </>
  );
}

function MetIn({ meeting, term, linked }: { meeting: Meeting; term: string; linked: boolean }) {
  const { sentence, article, source, url, at } = meeting;
  const date = linked ? formatDate(at) : '';
  return (
    <div class="met-in">
      {sentence !== '' && <Sentence sentence={sentence} term={term} />}
      <p class="origin">
        {source !== '' && <span>{source}</span>}
        {article !== '' && (
          <span class="article-name" lang="ja">
            {linked && isWebAddress(url) ? (
              <a href={url} target="_blank" rel="noreferrer">
                {article}
              </a>
            ) : (
              article
            )}
          </span>
        )}
        {date !== '' && <time dateTime={at}>{date}</time>}
      </p>
    </div>
  );
}

/** Highlights the word in the sentence if it occurs there in its dictionary form. */
function Sentence({ sentence, term }: { sentence: string; term: string }) {
  const at = sentence.indexOf(term);
  return (
    <p class="sentence" lang="ja">
      {at < 0 ? (
        sentence
      ) : (
        <>
          {sentence.slice(0, at)}
          <mark>{term}</mark>
          {sentence.slice(at + term.length)}
        </>
      )}
    </p>
  );
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
