import { pageCostBench } from './page-cost-bench';
import { findBrowser } from '../../src/commands/browser/ensure-browser';
const r = await pageCostBench((await findBrowser())!, '/work/main/.output/chrome-mv3');
console.log(JSON.stringify(r, null, 1));
