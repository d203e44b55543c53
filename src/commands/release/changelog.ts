const UNRELEASED = '## [Unreleased]';

/**
 * Turns the section Unreleased into that of a version, and adds a new empty one.
 * @param date as YYYY-MM-DD
 * @throws if Unreleased has no entries, or the version has a section already
 */
export function dateUnreleased(changelog: string, version: string, date: string): string {
  if (changelog.includes(`\n## [${version}]`)) {
    throw new Error(`CHANGELOG.md has a section for ${version} already.`);
  }
  const [before, after] = changelog.split(`${UNRELEASED}\n`);
  if (before === undefined || after === undefined) {
    throw new Error(`CHANGELOG.md has no heading "${UNRELEASED}".`);
  }
  const [entries = ''] = after.split(/^## /mu);
  if (!/^- /mu.test(entries)) throw new Error('CHANGELOG.md lists nothing that is unreleased.');
  return `${before}${UNRELEASED}\n\n## [${version}] - ${date}\n${after}`;
}
