/**
 * Runs every check, one after the other, and goes on after a failure. The last line is
 * `N passed, N failed`: each test counts, and each of the other checks counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'backchannel-tests-'));
const only = process.argv.slice(2);

const formatted = [
  '"src/**/*.{ts,svelte,css,html}"',
  '"tests/**/*.{ts,js,cjs,mjs}"',
  'package.json vite.config.ts README.md graph-data/README.md',
];

const checks = [
  { name: 'types', command: 'svelte-check --tsconfig src/tsconfig.json --fail-on-warnings' },
  { name: 'lint', command: 'eslint --config tests/shape/eslint.config.js --max-warnings 0 .' },
  { name: 'format', command: `prettier --check --log-level warn ${formatted.join(' ')}` },
  { name: 'floors', command: 'depcruise --config tests/shape/dependency-cruiser.cjs src' },
  { name: 'unused', command: 'knip' },
  { name: 'build', command: 'vite build --logLevel warn' },
  { name: 'build-cli', command: 'vite build --mode cli --logLevel warn' },
  { name: 'unit', tests: true },
  { name: 'browser', tests: true },
];

let passed = 0;
let failed = 0;
const failures = [];

for (const check of checks.filter(({ name }) => only.length === 0 || only.includes(name))) {
  process.stdout.write(`\n— ${check.name}\n`);
  if (check.tests) runTests(check.name);
  else count(check.name, run(check.command) ? 1 : 0, 1);
}

rmSync(folder, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run(command, environment = {}) {
  const { status } = spawnSync(`npx --no-install ${command}`, {
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

function runTests(project) {
  const file = join(folder, `${project}.json`);
  const reporters = `--reporter=default --reporter=json --outputFile.json=${file}`;
  const ran = run(
    `vitest run --config tests/shape/vitest.config.ts --project ${project} ${reporters}`,
    {
      BUILT: '1',
    },
  );
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    const good = result.numPassedTests;
    const bad = result.numTotalTests - good;
    count(project, good, good + bad);
    if (!ran && bad === 0) count(project, 0, 1);
  } catch {
    count(project, 0, 1);
  }
}

function count(name, good, all) {
  passed += good;
  failed += all - good;
  if (good < all) failures.push(name);
}
