/** Turns stored settings of one version into those of the next version. */
type Migration = (settings: Record<string, unknown>) => Record<string, unknown>;

/**
 * `MIGRATIONS[n]` converts version n + 1 to n + 2. A new step needs an example of the new version
 * in tests/settings/stored.
 */
const MIGRATIONS: readonly Migration[] = [
  // Hiding all but the article was one setting for all pages with hiding clutter.
  ({ tidying, ...others }) => ({ ...others, version: 2, articleOnlyAlways: tidying === 'focus' }),
];

export const SETTINGS_VERSION = MIGRATIONS.length + 1;

/**
 * Brings a stored value to the current version. A value without a version, or of a later one (the
 * extension was downgraded), is returned unchanged: the parser takes the fields that it knows.
 */
export function migrateSettings(stored: unknown, migrations = MIGRATIONS): unknown {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return stored;
  const { version } = stored;
  if (!Number.isInteger(version) || Number(version) < 1) return stored;
  return migrations
    .slice(Number(version) - 1)
    .reduce((settings, step) => step(settings), stored as Record<string, unknown>);
}
