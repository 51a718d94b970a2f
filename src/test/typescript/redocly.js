// Redocly's linter over an OpenAPI document. Its command line would bring 200 packages more than its core,
// which the generator of types needs anyway.

import { createConfig, lint } from '@redocly/openapi-core';

const config = await createConfig({ extends: ['recommended-strict'] });
const problems = await lint({ ref: process.argv[2], config });
for (const { severity, ruleId, message, location } of problems) {
  console.log(`${severity} ${ruleId}: ${message} (${location[0]?.pointer})`);
}
process.exitCode = problems.length ? 1 : 0;
