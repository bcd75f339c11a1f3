import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { findBrowser } from '../../src/cli/find-browser.ts';

let browser: Promise<Browser> | null = null;

/** One browser serves all tests of a worker; it ends with the worker. */
function launch(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: findBrowser() ?? 'chromium',
    // In containers there are neither the sandbox's user namespaces nor room in /dev/shm.
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  return browser;
}

/** A page, and what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of scripts and of the console. */
  readonly faults: string[];
}

/** Opens an address as somebody who was never there; it is closed when the test has finished. */
export async function openPage(url: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await (await launch()).newContext({ viewport: { width: 1100, height: 800 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(url);
  await page.getByRole('combobox', { name: /^Message in/u }).waitFor();
  return { page, faults };
}

/** Chooses a command from the menu by the keyboard alone. */
export async function chooseCommand(page: Page, path: string): Promise<void> {
  const field = page.getByRole('combobox', { name: /^Message in/u });
  await field.fill('');
  await page.keyboard.type(`/${path}`);
  await page
    .getByRole('option', { name: `/${path}` })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: `/${path}` }).waitFor();
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** Expects axe-core to find no violation of the rules of WCAG 2.2 A and AA, nor of good practice. */
export async function expectAccessible(page: Page): Promise<void> {
  // The page's own policy lets no script in but its own; the check comes in by the browser's debugger.
  await page.evaluate(AXE);
  const found = await page.evaluate('axe.run()');
  // What axe-core resolves with; its types are not loaded in the browser.
  const { violations } = found as { readonly violations: readonly Violation[] };
  expect(
    violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
    })),
  ).toEqual([]);
}
