/** Turns stored settings of one version into the next version's. */
type Migration = (settings: Record<string, unknown>) => Record<string, unknown>;

/** `MIGRATIONS[n]` leads from version n + 1 to n + 2. */
const MIGRATIONS: readonly Migration[] = [];

export const SETTINGS_VERSION = MIGRATIONS.length + 1;

/**
 * Brings a stored value to the present version. A value without a version, or of a later one (the
 * extension was downgraded), is returned as it is: parsing takes from it what it understands.
 */
export function migrateSettings(stored: unknown, migrations = MIGRATIONS): unknown {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return stored;
  const { version } = stored;
  if (!Number.isInteger(version) || Number(version) < 1) return stored;
  return migrations
    .slice(Number(version) - 1)
    .reduce((settings, step) => step(settings), stored as Record<string, unknown>);
}
