/** A block and the text that it lays out itself: a paragraph, a heading, a label, a list item. */
export interface TextBlock {
  element: Element;
  text: string;
  /** How much of the text is linked, in UTF-16 units. */
  linked: number;
  /** A headline or tags. The places and people of an enumeration are often links as well. */
  isLink: boolean;
  /** A label, an offer, a notice or a date line. */
  isLabel: boolean;
  /** Neither a link nor a label. */
  isText: boolean;
  /** A sentence or more of text. */
  isProse: boolean;
  /** The label of a box with a text of its own. */
  isBoxLabel: boolean;
  /** The heading of a list of other articles. */
  isListHeading: boolean;
}
