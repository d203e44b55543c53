interface HeadwordProps {
  term: string;
  reading: string;
}

/** A word with its reading beside it; the reading is left out where it says nothing new. */
export function Headword({ term, reading }: HeadwordProps) {
  return (
    <span class="headword" lang="ja">
      <b>{term}</b>
      {reading !== '' && reading !== term && <span class="reading">{reading}</span>}
    </span>
  );
}
