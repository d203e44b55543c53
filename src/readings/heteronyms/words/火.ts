import { heteronym } from '../reading-rule';
import { weekday } from '../weekday';

export const 火 = heteronym('火', weekday('火', 'か', { butNot: ['｜火《ひ》、水、風の力。'] }));
