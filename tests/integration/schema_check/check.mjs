// SPDX-FileCopyrightText: 2026 Reeve contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Holds the published JSON Schemas against real files with a validator and a YAML reader that are not Reeve's:
// every document of the sample fleet must pass, and every broken file whose fault the schema stage finds must be refused at the same place.
// Usage: node check.mjs <source folder>
import Ajv2020 from "ajv/dist/2020.js";
import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parseAllDocuments } from "yaml";

const root = process.argv[2];
const brokenFolder = join(root, "tests/data/broken");

// Faults of the schema stage that a JSON Schema cannot express, and why. Each must then pass: when one does not, the list is stale.
const notExpressible = {
  "preferred-not-allowed.yaml": "JSON Schema cannot ask that one value be among those of another list",
};
// Faults that other stages find; their documents are right in form and must pass.
const laterStages = new Set(["UNKNOWN_REFERENCE", "POLICY_DENIED", "QUOTA_EXCEEDED"]);
const earlierStages = new Set(["SYNTAX", "LIMIT_EXCEEDED", "DUPLICATE_KEY"]);
// Two documents with one slug: found by the import, which sees both.
const importOnly = new Set(["slug-twice.yaml"]);

const failures = [];
const fail = (text) => failures.push(text);

const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: true });
const validators = new Map();
for (const name of readdirSync(join(root, "resources/schemas")).filter((each) => each.endsWith(".json"))) {
  const schema = JSON.parse(readFileSync(join(root, "resources/schemas", name), "utf8"));
  validators.set(schema.properties.kind.const, ajv.compile(schema)); // compile() checks the schema against its own meta-schema
}
if (validators.size !== 6) fail(`six schemas are published, found ${validators.size}`);

const documentsOf = (file) =>
  parseAllDocuments(readFileSync(file, "utf8"), { version: "1.2", schema: "core", merge: false }).map((document) => {
    if (document.errors.length > 0) throw document.errors[0];
    return document.toJS();
  });

// Where the validator found a fault, as JSON pointers: of the missing or unknown field itself, of the second of two equal items.
const pointersOf = (document) => {
  const validate = validators.get(document?.kind) ?? validators.get("Tenant"); // an unknown kind breaks the rule of any schema
  if (validate(document)) return [];
  return validate.errors.map(({ keyword, instancePath, params }) => {
    if (keyword === "required") return `${instancePath}/${params.missingProperty}`;
    if (keyword === "additionalProperties") return `${instancePath}/${params.additionalProperty}`;
    if (keyword === "uniqueItems") return `${instancePath}/${Math.max(params.i, params.j)}`;
    return instancePath;
  });
};

const yamlFiles = (folder) =>
  readdirSync(folder, { recursive: true }).filter((each) => each.endsWith(".yaml")).sort().map((each) => join(folder, each));

let accepted = 0;
for (const file of yamlFiles(join(root, "resources/fleet")))
  for (const document of documentsOf(file)) {
    const pointers = pointersOf(document);
    if (pointers.length === 0) ++accepted;
    else fail(`${file}: refused at ${pointers.join(", ")}`);
  }

const expected = readFileSync(join(brokenFolder, "expected.tsv"), "utf8")
  .split("\n").filter((line) => line && !line.startsWith("#")).map((line) => line.split("\t"))
  .map(([file, document, , pointer, code]) => ({ file, document, pointer, code }));

let refused = 0;
let passed = 0;
for (const file of yamlFiles(brokenFolder)) {
  const name = basename(file);
  const rows = expected.filter((row) => row.file === name);
  if (rows.length === 0) fail(`${name}: no row in expected.tsv`);
  if (rows.some((row) => earlierStages.has(row.code))) continue; // never reaches a schema
  const found = documentsOf(file).flatMap((document, index) => pointersOf(document).map((pointer) => `${index} ${pointer}`));
  if (importOnly.has(name) || name in notExpressible || rows.every((row) => laterStages.has(row.code))) {
    if (found.length > 0) fail(`${name}: must pass the schema, but was refused at ${found.join(", ")}`);
    ++passed;
    continue;
  }
  for (const row of rows) {
    if (found.includes(`${row.document} ${row.pointer}`)) ++refused;
    else fail(`${name}: must be refused at ${row.pointer}, found ${found.join(", ") || "nothing"}`);
  }
}

for (const [name, reason] of Object.entries(notExpressible)) console.log(`not expressible: ${name}: ${reason}`);
console.log(`fleet: ${accepted} documents accepted; broken: ${refused} faults refused, ${passed} files right in form`);
for (const text of failures) console.error(`FAILED ${text}`);
process.exit(failures.length > 0 || accepted === 0 || refused === 0 ? 1 : 0);
