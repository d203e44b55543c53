/** `npm run bench`: prints one JSON object. Times are of this machine; the ratios travel. */
import { nodeBench } from './node-bench';

console.log(JSON.stringify({ node: await nodeBench() }, null, 2));
