import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/** The Chromium that npm brought; a new version of the package unpacks into a folder of its own. */
const UNPACKED = join(tmpdir(), 'safeguarding-search-chromium-143');

/** Without any font it crashes at the first input; the package's own file names folders of another machine. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(UNPACKED, 'fonts')}</dir>
  <cachedir>${join(UNPACKED, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** In a process of its own, for the package looks at the environment to decide what it unpacks, and where to. */
const UNPACK = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";

/**
 * Unpacks Chromium with its fonts, and the libraries that a plain machine lacks. Test files may do so at the same
 * time: each unpacks for itself, and the first that ends gives its folder the name.
 */
async function unpack(): Promise<void> {
  if (existsSync(UNPACKED)) return;
  const mine = await mkdtemp(join(tmpdir(), 'chromium-'));
  const env = { ...process.env, TMPDIR: mine, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  await promisify(execFile)(process.execPath, ['-e', UNPACK], { env });
  await writeFile(join(mine, 'fonts.conf'), FONTS);
  await rename(mine, UNPACKED).catch(() => rm(mine, { recursive: true }));
}

/**
 * The browser of a plain Linux machine from npm alone; elsewhere the user's own Chrome.
 * @param settings what its user has set, as switches
 */
export async function launchBrowser(settings: readonly string[] = []): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return chromium.launch({ channel: 'chrome', args: [...settings] });
  await unpack();
  return chromium.launch({
    executablePath: join(UNPACKED, 'chromium'),
    args: ['--no-sandbox', '--font-render-hinting=none', ...settings],
    env: {
      ...process.env,
      FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf'),
      // After the machine's own libraries, which fit each other better.
      LD_LIBRARY_PATH: [process.env.LD_LIBRARY_PATH, join(UNPACKED, 'al2023', 'lib')]
        .filter(Boolean)
        .join(':'),
    },
  });
}
