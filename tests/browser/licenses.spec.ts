import { EXTENSION, expect, test } from './extension-fixtures';
import { expectLicenses } from './packaged-licenses';

test('each module in the package has its license there', () => expectLicenses(EXTENSION));

test('the options show the licenses', async ({ openExtensionPage }) => {
  const options = await openExtensionPage('options.html');
  await options.locator('#licenses summary').click();
  await expect(options.locator('#licenses pre')).toContainText('@zip.js/zip.js');
  await expect(options.locator('#licenses pre')).toContainText('Kijiyomi contributors');
});
