interface HeadwordProps {
  term: string;
  reading: string;
}

/** A word with its reading, which is omitted if it adds nothing. */
export function Headword({ term, reading }: HeadwordProps) {
  return (
    <span class="headword" lang="ja">
      <b>{term}</b>
      {reading !== '' && reading !== term && <span class="reading">{reading}</span>}
    </span>
  );
}
