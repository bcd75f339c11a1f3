import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { startBot } from '../../src/bot/bot.ts';
import { startEmulator } from '../../src/emulator/emulator.ts';
import { chooseCommand, expectAccessible, openPage } from '../support/browser.ts';
import { captureLog, startLocalBot } from '../support/local-bot.ts';
import { writeFiles } from '../support/temporary-folder.ts';

const LIST = 'log';

describe('somebody who opens the page for the first time', () => {
  it('sees the commands as the bot registered them, and asks by the keyboard alone', async () => {
    const { emulator } = await startLocalBot();
    const { page, faults } = await openPage(emulator.url);
    expect(await page.getByText('local emulator, not Discord').isVisible()).toBe(true);
    await page.getByRole('combobox', { name: /^Message in/u }).focus();
    await page.keyboard.type('/');
    const offered = await page.getByRole('option').locator('.title').allTextContents();
    expect(offered).toEqual(
      emulator
        .commands('member')
        .filter(({ type }) => type === 1)
        .map(({ name }) => `/${name}`),
    );
    const first = page.getByRole('listbox', { name: 'Commands' }).getByRole('option').first();
    expect(await first.locator('.more').textContent()).toBe('question [speaker] [source] [private]');
    expect(await first.locator('.detail').textContent()).toContain('Ask about the debate');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Backspace');
    await chooseCommand(page, 'ask');
    await page.getByText('text, required').waitFor();
    await page.keyboard.type('how many people signed the petition');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('article').last();
    await answer.getByText('412 people').waitFor();
    expect(await answer.textContent()).toContain('Member used /ask');
    expect(await answer.getByRole('link', { name: 'Ashwell library to stay open' }).getAttribute('href')).toBe(
      'https://echo.example/library',
    );
    expect(await answer.locator('strong', { hasText: 'petition' }).count()).toBeGreaterThan(0);
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  it('says what is missing in a command, beside the field', async () => {
    const { emulator } = await startLocalBot();
    const { page } = await openPage(emulator.url);
    await chooseCommand(page, 'ask');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('"question" has to be filled in').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox', { name: /^Message in/u }).inputValue()).toBe('');
    await page.keyboard.type('/nonsense');
    await page.getByText('No command begins like this.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole(LIST).getByText('There is no command /nonsense for the member here.').waitFor();
  });
});

describe('autocomplete', () => {
  it('is live, and goes by arrows, Enter and Escape', async () => {
    const { emulator } = await startLocalBot();
    const { page } = await openPage(emulator.url);
    await chooseCommand(page, 'quote');
    await page.keyboard.type('exa');
    await page.getByRole('option', { name: /Ann Example/u }).waitFor();
    await page.keyboard.press('ArrowDown');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: /^speaker/u });
    expect(await field.inputValue()).toContain('Ann Example');
    await page.keyboard.press('Enter');
    await page.getByRole('article').getByText('a betrayal of villages').waitFor();
  });
});

describe('buttons', () => {
  it('work on messages, and public posting is seen by others in the channel', async () => {
    const { emulator } = await startLocalBot();
    const { page } = await openPage(emulator.url);
    await page.getByRole('button', { name: '# debate' }).click();
    await chooseCommand(page, 'ask');
    await page.keyboard.type('how many people signed the petition');
    await page.getByRole('button', { name: '+ private' }).click();
    await page.keyboard.press('t');
    await page.getByRole('combobox', { name: /^private/u }).selectOption('true');
    await page.getByRole('button', { name: 'Send' }).click();
    const answer = page.getByRole('article').last();
    await answer.getByText('Only you can see this').waitFor();
    await answer.getByRole('button', { name: 'Context' }).first().click();
    await page.getByText('The library is the heart of this town').first().waitFor();
    const other = await openPage(emulator.url);
    await other.page.getByRole('combobox', { name: 'You are' }).selectOption('moderator');
    await other.page.getByRole('button', { name: '# debate' }).click();
    expect(await other.page.getByRole('article').count()).toBe(0);
    await answer.getByRole('button', { name: /post/iu }).click();
    await other.page.getByRole('article').getByText('412 people').waitFor();
    await other.page.getByRole('button', { name: '# general' }).click();
    expect(await other.page.getByRole('article').count()).toBe(0);
  });
});

describe('a moderator', () => {
  it('is offered what members are not, and reads what is wrong with a broken file', async () => {
    const { emulator, folder } = await startLocalBot();
    await writeFiles(folder, { 'library.md': '---\ntitle: Library\ndate: soon\n---\nText.' });
    const { page } = await openPage(emulator.url);
    const field = page.getByRole('combobox', { name: /^Message in/u });
    await field.fill('/corpus');
    await page.getByText('No command begins like this.').waitFor();
    await page.getByRole('combobox', { name: 'You are' }).selectOption('moderator');
    await chooseCommand(page, 'corpus reload');
    await page.getByRole('button', { name: 'Send' }).click();
    const answer = page.getByRole('article').last();
    await answer.getByText('Reloaded').waitFor();
    expect(await answer.textContent()).toMatch(/library\.md:3: error: .*is not a date/u);
    expect(await answer.textContent()).toContain('loaded before is kept');
    await expectAccessible(page);
  });
});

describe('the line', () => {
  it('to a bot that is started anew is said to be gone and back, and old buttons work', async () => {
    const { emulator, bot, store } = await startLocalBot();
    const { page, faults } = await openPage(emulator.url);
    await chooseCommand(page, 'ask');
    await page.keyboard.type('who called the plan a betrayal');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('article').last();
    await answer.getByText('a betrayal of villages').waitFor();
    await bot.stop();
    emulator.gateway.invalidateSession(false);
    await page.getByText('The bot is not connected.').waitFor();
    const { log } = captureLog(emulator.token);
    const settings = { token: emulator.token, apiUrl: emulator.apiUrl, guildId: emulator.guildId };
    const again = await startBot({ settings, commands: COMMANDS, store, log });
    await page.getByText('The bot is not connected.').waitFor({ state: 'hidden' });
    await answer.getByRole('button', { name: 'Context' }).first().click();
    await page.getByText('Passengers have condemned').first().waitFor();
    await again.stop();
    expect(faults).toEqual([]);
  });

  it('to an emulator that is started anew is taken up by itself', async () => {
    const first = await startEmulator();
    const { page } = await openPage(first.url);
    first.say('before', { as: 'member' });
    await page.getByRole('article').getByText('before').waitFor();
    await first.stop();
    await page.getByText('The connection to the emulator is lost.').waitFor();
    const second = await startEmulator({ port: Number(new URL(first.url).port) });
    try {
      await page.getByText('The emulator was started anew').waitFor();
      expect(await page.getByRole('article').count()).toBe(0);
      second.say('after', { as: 'member' });
      await page.getByRole('article').getByText('after').waitFor();
    } finally {
      await second.stop();
    }
  });

  it('serves many tabs, each told of what happens in the others', async () => {
    const emulator = await startEmulator();
    try {
      const pages = await Promise.all(Array.from({ length: 9 }, () => openPage(emulator.url)));
      await pages[0]?.page.getByRole('combobox', { name: /^Message in/u }).fill('hello all');
      await pages[0]?.page.keyboard.press('Enter');
      await Promise.all(pages.map(({ page }) => page.getByRole('article').getByText('hello all').waitFor()));
    } finally {
      await emulator.stop();
    }
  });
});

describe('a hostile text of the corpus', () => {
  const HOSTILE = `---
title: "Fair <img src=x onerror=window.hit=1> [x](javascript:window.hit=1)"
publisher: "Echo \\u202Eohce"
date: 2024-05-14
url: https://echo.example/fair
---
The goose fair opens <script>window.hit = 1</script> on the meadow, said Cara Third, "and <b onclick='window.hit=1'>everybody</b> @everyone is [welcome](javascript:window.hit=1) \u202Eesrever".
`;

  it('runs nothing, links nowhere, turns nothing round', async () => {
    const { emulator } = await startLocalBot({ files: { 'fair.md': HOSTILE } });
    const { page } = await openPage(emulator.url);
    await chooseCommand(page, 'ask');
    await page.keyboard.type('goose fair on the meadow');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('article').last();
    await answer.getByText('The goose fair opens').waitFor();
    expect(await page.evaluate('window.hit')).toBeUndefined();
    const log = page.getByRole(LIST);
    expect(await log.locator('script, img, b, [onclick]').count()).toBe(0);
    const links = await log.locator('a').evaluateAll((all) => all.map((link) => String(link.getAttribute('href'))));
    expect(links.filter((link) => !/^https?:/u.test(link))).toEqual([]);
    expect(await log.textContent()).not.toContain('\u202E');
    expect(await log.textContent()).toContain('<img src=x onerror=window.hit=1>');
  });
});

describe('the page', () => {
  it.each([
    ['light', 360],
    ['dark', 360],
    ['light', 1100],
    ['dark', 1100],
  ] as const)('is accessible and nothing sticks out of it: %s, %i wide', async (colorScheme, width) => {
    const { emulator } = await startLocalBot();
    const { page, faults } = await openPage(emulator.url, { colorScheme, viewport: { width, height: 740 } });
    await expectAccessible(page);
    await page.getByRole('combobox', { name: /^Message in/u }).fill('/');
    await page.getByRole('listbox').waitFor();
    await expectAccessible(page);
    await chooseCommand(page, 'ask');
    await page.keyboard.type('betrayal');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.getByRole('article').getByText('a betrayal of villages').waitFor();
    const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Wire' }).click();
    await page.getByText('POST /interactions').first().waitFor();
    await page.getByText('POST /interactions').first().click();
    await expectAccessible(page);
    expect(faults).toEqual([]);
  });

  it('shows the wire with verdicts, filters it, and shows no secret', async () => {
    const { emulator } = await startLocalBot();
    const { page } = await openPage(emulator.url, { permissions: ['clipboard-read', 'clipboard-write'] });
    await emulator.run({ command: 'help' });
    await fetch(`${emulator.apiUrl}/v10/channels/1/messages`, { method: 'POST', body: '{}' });
    await page.getByRole('button', { name: 'Wire' }).click();
    const wire = page.getByRole('complementary', { name: 'Wire' });
    await wire.getByRole('combobox', { name: 'Kind' }).selectOption('refused');
    await wire.locator('li').getByText('refused').first().waitFor();
    expect(await wire.locator('li').allTextContents()).toHaveLength(1);
    await wire.getByRole('combobox', { name: 'Kind' }).selectOption('all');
    await wire.getByRole('searchbox', { name: 'Filter' }).fill('interaction_create');
    const entries = await wire.locator('li').allTextContents();
    expect(entries).toHaveLength(1);
    await wire.locator('summary').first().click();
    expect(await wire.textContent()).not.toContain(emulator.token);
    expect(await wire.textContent()).toContain('[secret]');
    expect(await wire.locator('summary').first().textContent()).toMatch(/^\d\d:\d\d:\d\d\.\d{3}/u);
    await wire.getByRole('button', { name: 'Copy all' }).click();
    await wire.getByText('Copied.').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(JSON.parse(copied)).toMatchObject({
      kind: 'event',
      name: 'INTERACTION_CREATE',
      data: { token: '[secret]' },
    });
  });

  it('stays at hand with a thousand messages', async () => {
    const emulator = await startEmulator();
    try {
      for (let number = 1; number <= 1000; number += 1) emulator.say(`message ${number}`, { as: 'member' });
      const { page } = await openPage(emulator.url);
      expect(await page.getByRole('article').count()).toBe(1000);
      await page.getByRole('combobox', { name: /^Message in/u }).fill('one more');
      await page.keyboard.press('Enter');
      await page.getByText('one more').waitFor();
      expect(await page.getByText('one more').isVisible()).toBe(true);
    } finally {
      await emulator.stop();
    }
  });
});

describe('a message in the channel', () => {
  it('has “Who said this?” in its menu, by the keyboard and by the right mouse button', async () => {
    const { emulator } = await startLocalBot();
    const { page } = await openPage(emulator.url);
    emulator.say('“I can reach the surgery without it” – Cara Third', { as: 'moderator' });
    const message = page.getByRole('article').filter({ hasText: 'I can reach' }).first();
    await message.getByRole('button', { name: 'Apps' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Who said this?' }).waitFor();
    await page.keyboard.press('Enter');
    const answer = page.getByRole('article').last();
    await answer.getByText('Altered.').waitFor();
    expect(await answer.locator('s').textContent()).toBe('can');
    expect(await answer.locator('blockquote strong').textContent()).toBe('cannot');
    await expectAccessible(page);
    await message.getByRole('heading').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Who said this?' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menuitem').count()).toBe(0);
  });
});
