/**
 * `npm run bench`: prints one JSON object. Times are of this machine; the ratios hold on others.
 */
import { browserBench } from './browser-bench';
import { nodeBench } from './node-bench';

const measured = { node: await nodeBench(), browser: await browserBench() };
console.log(JSON.stringify(measured, null, 2));
