/** The heteronyms, one line for each file in words/. */
export * from './words/開く';
