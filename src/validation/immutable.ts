/** What is only read, and may be handed over as it is, frozen or not. */
export type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;
