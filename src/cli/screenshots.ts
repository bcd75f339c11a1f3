import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { COMMANDS } from '../../commands/index.ts';
import { startBot } from '../bot/bot.ts';
import { createLog } from '../config/log.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { openStore } from '../snapshot/store.ts';
import { findBrowser } from './find-browser.ts';
import { readingModel } from './load-corpus.ts';
import { print, runScript, ScriptError, UsageError } from './run-script.ts';

const HELP = `
Makes the README's pictures of the page anew: an answer, light and dark, on a desk and on a phone.

  npm run screenshots [-- FOLDER] [--question TEXT]

  FOLDER      where the pictures go (docs)
  --question  what is asked (how many testimonies were sent)

It needs Chromium, in the PATH or named by the variable CHROMIUM.
Exit code: 0 done, 1 there is no Chromium or the corpus cannot be used, 2 wrong usage.
`;

const SCREENS = [
  { name: 'page', width: 1000, height: 640, scale: 1 },
  { name: 'phone', width: 390, height: 780, scale: 2 },
] as const;

/** Opens the menu of commands, asks by the keyboard, and waits for the answer. */
async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Message in/u }).fill('/ask');
  await page.getByRole('option', { name: '/ask' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: '/ask' }).waitFor();
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
  await page.locator('.message .container').last().waitFor();
}

async function takeAll(emulator: Emulator, executablePath: string, folder: string, question: string): Promise<void> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  try {
    for (const [at, { name, width, height, scale }] of SCREENS.entries()) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({
          viewport: { width, height },
          deviceScaleFactor: scale,
          colorScheme,
          locale: 'en-GB',
        });
        const page = await context.newPage();
        await page.goto(emulator.url);
        await page.getByRole('combobox', { name: /^Message in/u }).waitFor();
        // One answer serves all pictures.
        if (at === 0 && colorScheme === 'light') await ask(page, question);
        await page.locator('.message .container').last().waitFor();
        const file = path.join(folder, `${name}-${colorScheme}.png`);
        await page.screenshot({ path: file });
        print(`wrote ${file}`);
        await context.close();
      }
    }
  } finally {
    await browser.close();
  }
}

await runScript({
  help: HELP,
  options: { question: { type: 'string' } },
  async run({ question = 'how many testimonies were sent' }, [folder = 'docs', ...rest]) {
    if (rest.length > 0) throw new UsageError('Give one folder.');
    const executable = findBrowser();
    if (executable === null) throw new ScriptError('There is no Chromium here. Install it, or name it in CHROMIUM.');
    await mkdir(folder, { recursive: true });
    const emulator = await startEmulator();
    const { token, apiUrl } = emulator;
    try {
      const log = createLog({ logLevel: 'error', token });
      const store = await openStore('corpus', readingModel());
      const bot = await startBot({ settings: { token, apiUrl, guildId: null }, commands: COMMANDS, store, log });
      try {
        await takeAll(emulator, executable, folder, question);
      } finally {
        await bot.stop();
      }
    } finally {
      await emulator.stop();
    }
    return 0;
  },
});
