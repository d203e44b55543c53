/**
 * A headword and a form of it, as texts write them: 行く → 行かねば. Examples prove that a rule or form is
 * needed. Only tests read them.
 */
export type Example = `${string} → ${string}`;
