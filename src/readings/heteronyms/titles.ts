import { words } from '../../rules/phrase';

/** Titles after the name of a person. */
export const TITLES = words('さん ちゃん くん 君 氏 様 選手 容疑者 被告');
