/** Requests about saved words, from the extension's own pages to the background. */
import { askingBackground } from './ask-background';
import { wordAnswers, type WordContract } from './word-requests';

export const askWords = askingBackground<WordContract>(wordAnswers);
