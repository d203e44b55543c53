import { test } from '@playwright/test';
import { expectLicenses } from '../browser/packaged-licenses';
import { EXTENSION } from './extension';

test('each module in the package has its license there', () => expectLicenses(EXTENSION));
