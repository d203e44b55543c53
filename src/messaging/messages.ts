/** The names of all requests. */
import type { backgroundRequests } from './background-requests';
import type { NameOf } from './contract';
import type { pageRequests } from './page-requests';
import type { scriptRequests } from './script-requests';
import type { wordNews } from './word-news';
import type { wordRequests } from './word-requests';

export type BackgroundRequestName = NameOf<typeof backgroundRequests>;
export type ScriptRequestName = NameOf<typeof scriptRequests>;
export type WordRequestName = NameOf<typeof wordRequests>;
export type WordNewsName = NameOf<typeof wordNews>;
export type PageRequestName = NameOf<typeof pageRequests>;
export type RequestName =
  BackgroundRequestName | ScriptRequestName | WordRequestName | WordNewsName | PageRequestName;
