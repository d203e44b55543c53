/**
 * What the text of a piece may be used for. `text` is annotated; `ruby` is the base text of the
 * publisher's own furigana (looked up, never written to); `foreign` is text in another language or
 * code, used only as context of the sentence.
 */
export type PieceRole = 'text' | 'ruby' | 'foreign';
/**
 * The stretch of a paragraph that one text node of the page holds, or several with comments between
 * them. If the text is long, the stretch is only a part of theirs.
 */
export interface TextPiece {
  nodes: readonly [Text, ...Text[]];
  /** Where the piece begins in the text of the nodes, in UTF-16 units. */
  offset: number;
  /** First UTF-16 unit of the piece in the paragraph. */
  start: number;
  end: number;
  role: PieceRole;
}
export interface Paragraph {
  text: string;
  pieces: readonly TextPiece[];
  /** The block that lays the text out. */
  block: Element;
  /** Heading of the article or of a section: short, and dense with words that matter. */
  heading: boolean;
}
