import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));
