import { pageRules, type PageRules } from '../../sites/page-rules';
import type { PageJudgement } from '../../sites/page-judgement';

/** The background's judgement of a page, completed with the rules by which the page is read. */
export interface JudgedPage extends Omit<PageJudgement, 'profile'> {
  rules: PageRules;
  /** Does the site have a profile? */
  isKnownSite: boolean;
}

export function judgedPage({ profile, ...judgement }: PageJudgement): JudgedPage {
  return { ...judgement, rules: pageRules(profile), isKnownSite: profile !== null };
}
