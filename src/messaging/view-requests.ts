/** What the reading view asks the background. */
import * as v from 'valibot';
import { SETTINGS } from '../settings/settings';
import type { ContractOf } from './contract';

const lookSchema = v.object({
  viewSize: SETTINGS.viewSize.accepts,
  viewLineHeight: SETTINGS.viewLineHeight.accepts,
  viewTheme: SETTINGS.viewTheme.accepts,
});

export const viewRequests = {
  senders: 'content scripts',
  schemas: {
    getViewLook: v.object({}),
    saveViewLook: lookSchema,
  },
} as const;

export const viewAnswers = {
  getViewLook: lookSchema,
  saveViewLook: lookSchema,
} as const;

export type ViewContract = ContractOf<typeof viewRequests, typeof viewAnswers>;
