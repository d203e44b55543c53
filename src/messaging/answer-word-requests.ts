import * as v from 'valibot';
import { listen, type Handlers } from './listen';
import { wordNews, wordRequests } from './messages';
import type { WordNewsName, WordRequestName } from './messages';

/** Registers the background's handlers; content scripts, which are in web pages, are not answered. */
export function answerWordRequests(handlers: Handlers<WordRequestName>): () => void {
  const parse = (name: WordRequestName, request: unknown) =>
    parsed(wordRequests[name].request, request);
  return listen(handlers, parse);
}

/** Registers what a page of the extension does when words change. Returns a function that stops. */
export function hearWordNews(
  handlers: Partial<{ [N in WordNewsName]: (news: NewsOf<N>) => void }>,
): () => void {
  const parse = (name: WordNewsName, request: unknown) => parsed(wordNews[name].request, request);
  const answering = Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      (news: never) => {
        handle(news);
        return null;
      },
    ]),
  );
  return listen(answering as unknown as Handlers<WordNewsName>, parse);
}

type NewsOf<N extends WordNewsName> = v.InferOutput<(typeof wordNews)[N]['request']>;

function parsed(schema: v.GenericSchema, request: unknown): unknown {
  const result = v.safeParse(schema, request);
  if (!result.success) throw new Error(`malformed request: ${v.summarize(result.issues)}`);
  return result.output;
}
