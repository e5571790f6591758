/** Find a Chromium for the tests, or install one: `node scripts/ensure-chromium.ts`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The same browser without a window's buttons and bars, which cost more than most pages do. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const REMEDY =
  'install Chromium or Google Chrome, or set CHROMIUM_PATH to the browser, then run the tests again';

/** Chromium heeds only the last list of features, so these stand beside those that Playwright turns off. */
const FEATURES_OFF = [
  // Two pages of the address bar, loaded for every window.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  // All that is opened is the site alone: two processes a page cost more than most pages do.
  'IsolateOrigins',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  // A process for the next page before there is one: half of all that are started.
  'SpareRendererForSitePerProcess',
  'ThirdPartyStoragePartitioning',
  'site-per-process',
];

/** Keep the browser from updating itself or making requests of its own. */
export const chromiumFlags = [
  `--disable-features=${FEATURES_OFF.join(',')}`,
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-site-isolation-trials',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const run = (command: string, ...options: string[]) =>
  spawnSync(command, options, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

/** True if a browser starts: Ubuntu's `chromium-browser` exists but fails where snap does not run. */
const answers = (path: string) =>
  existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;

function onPath(commands: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Path of a Chromium that runs: `CHROMIUM_PATH`, one on the `PATH`, or Playwright's own. */
export function findChromium(): string | undefined {
  const configured = process.env.CHROMIUM_PATH;
  const candidates = [
    ...(configured ? [configured] : []),
    ...onPath([...SHELLS, ...COMMANDS]),
    ...MAC_APPLICATIONS,
    chromium.executablePath(),
  ];
  return candidates.find(answers);
}

const mayUseApt = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');
const FONT = 'fonts-noto-cjk';
const APT = ['-q', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10'];
const installPackages = (...names: string[]) =>
  run('apt-get', 'update', ...APT) &&
  run('apt-get', 'install', ...APT, '-y', '--no-install-recommends', ...names);

/** Install a Chinese font for screenshots, which would show boxes; no test depends on it. */
function ensureChineseFont(): void {
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (fonts.status === 0 && fonts.stdout.trim() === '' && mayUseApt()) {
    installPackages(FONT);
  }
}

function installPlaywrightChromium(): boolean {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  const withLibraries = mayUseApt() ? ['--with-deps'] : [];
  const cli = join(dirname(manifest), 'cli.js');
  return run(process.execPath, cli, 'install', ...withLibraries, 'chromium');
}

/**
 * Path of a Chromium. If there is none, install Debian's package where that is allowed, else
 * Playwright's.
 *
 * @throws Error saying in one line what to do, if neither can be installed
 */
export function ensureChromium(): string {
  let path = findChromium();
  if (path === undefined && mayUseApt()) {
    // Ubuntu has no package of the shell.
    if (!installPackages('chromium-headless-shell', FONT)) installPackages('chromium', FONT);
    path = findChromium();
  }
  if (path === undefined) {
    installPlaywrightChromium();
    path = findChromium();
  }
  if (path === undefined) {
    throw new Error(`Unexpected machine without a Chromium, and none can be installed; ${REMEDY}`);
  }
  ensureChineseFont();
  return path;
}

if (import.meta.main) {
  try {
    console.log(`Chromium: ${ensureChromium()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
