/** A reading over [start, end) of the surface, in UTF-16 units. */
export interface FuriganaSpan {
  start: number;
  end: number;
  reading: string;
}
