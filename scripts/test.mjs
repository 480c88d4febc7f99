import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, installPackages, Missing, need, ROOT, run, which } from './machine.mjs';
import { vscodeHost } from './vscode-host.mjs';

// All tests on a fresh machine: installs what they need, builds, checks, and runs every layer.
//   npm test                       everything
//   npm test -- --only editor      one layer: check, unit, growth or editor
//   npm run screenshots            the editor's tests, which renew the pictures in images/

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, screenshots: { type: 'boolean', default: false } },
});
const LAYERS = ['check', 'unit', 'growth', 'editor'];
const RESULTS = join(ROOT, 'test-results');
const total = { passed: 0, failed: 0 };

try {
  if (options.only && !LAYERS.includes(options.only)) throw new Missing(`--only takes one of ${LAYERS.join(', ')}.`);
  const wanted = (layer) => !options.only || options.only === layer;
  installPackages();
  const editor = wanted('editor') ? prepareEditor() : {};
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  step('build and package', ['scripts/package.mjs']);
  if (wanted('check')) {
    step('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
    step('lint, format, dependency rules', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.']);
  }
  if (wanted('unit')) vitest('unit', ['--config', 'vitest.config.ts'], {});
  if (wanted('growth')) step('growth of cost with the folder', ['scripts/bench.mjs', 'growth']);
  if (wanted('editor')) vitest('editor', ['--config', 'test/editor/vitest.config.ts'], editor);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
} catch (error) {
  fail(error);
}

/** Installs what the editor's tests need; returns the environment that tells them where it is. */
function prepareEditor() {
  const chromium = () => process.env.ISNAD_CHROMIUM || which('chromium', 'chromium-browser', 'google-chrome');
  need([
    {
      present: chromium,
      debian: ['chromium'],
      elsewhere: 'Chromium (command chromium, or its path in ISNAD_CHROMIUM)',
    },
    {
      present: hasArabicFont,
      debian: ['fonts-noto-core', 'fontconfig'],
      elsewhere: 'a font with Arabic letters (Noto)',
    },
    { present: () => which('rg'), debian: ['ripgrep'], elsewhere: 'ripgrep (command rg)' },
  ]);
  return {
    ISNAD_CHROMIUM: chromium(),
    ISNAD_VSCODE_ENTRY: vscodeHost(),
    ...(options.screenshots ? { ISNAD_SCREENSHOTS: '1' } : {}),
  };
}

function hasArabicFont() {
  const list = which('fc-list');
  return list && spawnSync(list, [':lang=ar', 'family']).stdout.length > 0;
}

/** A step that counts as one test. */
function step(name, args) {
  process.stdout.write(`\n── ${name}\n`);
  try {
    run(process.execPath, args);
    total.passed++;
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
    total.failed++;
  }
}

/** A layer of tests. A file that could not be run counts as a failure, as does a layer without a test. */
function vitest(layer, args, environment) {
  process.stdout.write(`\n── ${layer}\n`);
  const report = join(RESULTS, `${layer}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...args, ...reporters], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  let failed = 0;
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    total.passed += numPassedTests;
    failed = numFailedTests + testResults.filter((file) => file.status === 'failed' && !hasFailedTest(file)).length;
    if (numPassedTests === 0 && failed === 0) failed = 1;
  } catch {
    failed = 1;
  }
  total.failed += failed === 0 && status !== 0 ? 1 : failed;
}

function hasFailedTest({ assertionResults }) {
  return assertionResults.some(({ status }) => status === 'failed');
}
