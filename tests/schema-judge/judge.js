// usage: node judge.js SCHEMA CORPUS
const fs = require('fs');
const Ajv = require('ajv/dist/2020');

const [schema, corpus] = process.argv.slice(2);
const accepts = new Ajv({ strict: true, strictRequired: false, allErrors: false, validateFormats: false }).compile(JSON.parse(fs.readFileSync(schema, 'utf8')));
let judged = 0, accepted = 0, differing = 0;
for (const line of fs.readFileSync(corpus, 'utf8').split('\n').filter(line => line.length > 0)) {
  const verdict = accepts(JSON.parse(line.slice(1)));
  judged++;
  accepted += verdict ? 1 : 0;
  if (verdict !== (line[0] === '+')) {
    differing++;
    console.error(`ajv ${verdict ? 'accepts' : 'refuses'}: ${line.slice(1)}`);
  }
}
console.log(`${judged} documents judged, ${accepted} accepted, ${differing} judged differently`);
process.exit(differing === 0 && judged > 0 ? 0 : 1);
