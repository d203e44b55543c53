/**
 * Where a reader finds articles: a page that lists them. The front page of some sites is a portal of
 * markets or of everything, where Kijiyomi has nothing to read.
 */
import type { TextKey } from '../../texts/text-key';

export interface StartPage {
  name: string;
  link: string;
  /** What one reads there. */
  about: TextKey;
}

/** Sites to begin with; each name is that of a publisher, or of a part of what it publishes. */
export const START_PAGES = [
  {
    name: 'Investing.com',
    link: 'https://jp.investing.com/news/',
    about: 'welcomeAboutInvesting',
  },
  {
    name: 'NHK',
    link: 'https://news.web.nhk/newsweb',
    about: 'welcomeAboutNhk',
  },
  {
    name: 'Yahoo!ニュース',
    link: 'https://news.yahoo.co.jp/ranking/access/news',
    about: 'welcomeAboutYahoo',
  },
  {
    name: 'NHK やさしいことばニュース',
    link: 'https://news.web.nhk/news/easy/',
    about: 'welcomeAboutNhkEasy',
  },
] as const satisfies readonly StartPage[];
