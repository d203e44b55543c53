const UNRELEASED = '## [Unreleased]';

/**
 * Gives what is under the heading "Unreleased" the heading of a version, and opens a new section.
 * @param date as YYYY-MM-DD
 * @throws where nothing is unreleased, or the version has a section
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
