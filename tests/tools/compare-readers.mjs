// SPDX-License-Identifier: GPL-3.0-or-later
// Compares what Slipway reads with what the npm package `yaml` (YAML 1.1 settings) reads:
//   mkdir scratch && cd scratch && npm install yaml
//   textproof --values MANIFESTS... | node .../tests/tools/compare-readers.mjs [--show N]
// Prints one JSON object: documents compared, equal, and the differences by their cause. Exit status 1 for a difference
// without a known cause.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const YAML = createRequire(process.cwd() + '/')('yaml');
const show = Number(process.argv[process.argv.indexOf('--show') + 1] || 5);
const options = { version: '1.1', merge: true, uniqueKeys: false, strict: false, logLevel: 'silent', intAsBigInt: false };

/// Both sides as plain JSON: timestamps stay the text they were written as, which is what Kubernetes makes of them.
function plain(node, doc) {
  if (YAML.isAlias(node)) return plain(node.resolve(doc), doc);
  if (YAML.isSeq(node)) return node.items.map(item => plain(item, doc));
  if (YAML.isMap(node)) {
    const own = {};
    const merged = {};
    for (const pair of node.items) {
      const key = YAML.isScalar(pair.key) ? pair.key : null;
      if (key?.type === 'PLAIN' && key.source === '<<') {
        const source = YAML.isAlias(pair.value) ? pair.value.resolve(doc) : pair.value;
        for (const part of YAML.isSeq(source) ? source.items : [source])
          for (const [name, value] of Object.entries(plain(part, doc) ?? {})) if (!(name in merged)) merged[name] = value;
      } else {
        own[key ? String(key.source ?? key.value ?? '') : '?'] = plain(pair.value, doc);
      }
    }
    return { ...merged, ...own };
  }
  if (!node) return null;
  const value = node.value;
  if (value instanceof Date) return node.source;
  if (value instanceof Uint8Array) return node.source;
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  return value ?? null;
}

/// The first place where the two differ: [path, Slipway's, the other's]; nothing where they agree.
function difference(ours, theirs, path = '') {
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    if (ours.length !== theirs.length) return [path, ours.length + ' items', theirs.length + ' items'];
    for (let i = 0; i < ours.length; ++i) {
      const found = difference(ours[i], theirs[i], `${path}[${i}]`);
      if (found) return found;
    }
    return null;
  }
  if (ours && theirs && typeof ours === 'object' && typeof theirs === 'object') {
    const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
    for (const key of keys) {
      if (!(key in ours) || !(key in theirs)) return [`${path}.${key}`, key in ours, key in theirs];
      const found = difference(ours[key], theirs[key], `${path}.${key}`);
      if (found) return found;
    }
    return null;
  }
  return Object.is(ours, theirs) || ours === theirs ? null : [path, ours, theirs];
}

/// Why the two may differ although both are right about their own language.
function cause(ours, theirs, line, errors) {
  if (!line.complete && errors.length) return 'neither can read it whole';
  if (!line.complete) return 'only the other reads it whole';
  if (errors.length) return 'the other refuses it: ' + errors[0].code;
  // libyaml and go-yaml give a text block only the line ends that are there.
  if (ours + '\n' === theirs && !line.text.endsWith('\n')) return 'text block at an end without line end';
  // go-yaml ends a plain text in brackets at a colon only where a blank follows.
  if (typeof ours === 'string' && ours.endsWith(':') && theirs?.[ours.slice(0, -1)] === null)
    return "a colon before a bracket is text for go-yaml, a key for the other";
  if (ours === '.' && theirs === null) return "'.' is text for go-yaml, not a number for the other";
  return null;
}

const tally = { documents: 0, equal: 0, causes: {}, unexplained: 0 };
for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (!text) continue;
  const line = JSON.parse(text);
  ++tally.documents;
  const documents = YAML.parseAllDocuments(line.text, options);
  const doc = documents[0] ?? null;
  const errors = documents.flatMap ? documents.flatMap(d => d.errors) : [];
  let found;
  try {
    found = difference(line.value, doc ? plain(doc.contents, doc) : null);
  } catch (error) {
    found = ['', 'value', String(error)];
  }
  if (!found && (errors.length === 0) === line.complete) {
    ++tally.equal;
    continue;
  }
  found ??= ['', line.complete, errors.map(e => e.code).join()];
  const why = cause(found[1], found[2], line, errors);
  if (why) tally.causes[why] = (tally.causes[why] ?? 0) + 1;
  else ++tally.unexplained;
  if (!why && tally.unexplained <= show) console.error(`${line.file} #${line.document} ${found[0]}: ${JSON.stringify(found[1])} | ${JSON.stringify(found[2])}`);
}
console.log(JSON.stringify(tally, null, 2));
process.exit(tally.unexplained ? 1 : 0);
