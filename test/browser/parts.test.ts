import { describe, expect, it } from 'vitest';
import { startEmulator } from '../../src/emulator/emulator.ts';
import { startSampleBot } from '../emulator/sample-bot.ts';
import { chooseCommand, expectAccessible, openPage } from '../support/browser.ts';

/** The page with a bot that uses much of what Discord has. */
async function openSample() {
  const emulator = await startEmulator();
  const client = await startSampleBot(emulator);
  const opened = await openPage(emulator.url);
  const stop = async () => {
    await client.destroy();
    await emulator.stop();
  };
  return { emulator, ...opened, stop };
}

const ask = async (page: Awaited<ReturnType<typeof openSample>>['page'], question: string) => {
  await chooseCommand(page, 'ask');
  await page.keyboard.type(question);
  await page.keyboard.press('Enter');
};

describe('the page draws what a bot sends', () => {
  it('deferred replies, edits, private follow-ups, Components V2', async () => {
    const { page, stop } = await openSample();
    await ask(page, 'twice');
    await page.getByText('done').waitFor();
    await page.getByText('(edited)').waitFor();
    await page.getByText('only for you').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page.getByText('only for you').count()).toBe(0);
    await ask(page, 'v2');
    await page.locator('strong', { hasText: 'bold' }).waitFor();
    expect(await page.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
    expect(await page.getByRole('link', { name: 'Source' }).getAttribute('rel')).toBe('noopener noreferrer');
    await ask(page, 'plain');
    await page.getByRole('article').filter({ hasText: 'plain' }).getByRole('button', { name: 'More' }).click();
    await page.getByText('pressed by member').waitFor();
    await stop();
  });

  it('selects and forms', async () => {
    const { page, stop } = await openSample();
    await ask(page, 'who');
    await page.getByRole('combobox', { name: 'Choose' }).selectOption('bo');
    await page.getByText('picked bo').waitFor();
    await chooseCommand(page, 'form');
    await page.getByRole('button', { name: 'Send' }).click();
    const dialog = page.getByRole('dialog', { name: 'Your name' });
    await dialog.getByRole('textbox').fill('Ann');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('hello Ann').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await stop();
  });

  it('attachments both ways, and opens no file as a page of its own', async () => {
    const { page, stop } = await openSample();
    await page.getByRole('combobox', { name: 'You are' }).selectOption('moderator');
    await chooseCommand(page, 'corpus add');
    const file = { name: 'a.html', mimeType: 'text/html', buffer: Buffer.from('<script>hit()</script> of the file') };
    await page.getByLabel(/^file/u).setInputFiles(file);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('of the file').waitFor();
    const address = await page.getByRole('link', { name: 'report.txt' }).getAttribute('href');
    const { headers } = await fetch(address ?? '');
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    await stop();
  });

  it('the menu of a message', async () => {
    const { page, emulator, stop } = await openSample();
    emulator.say('something was said', { as: 'member' });
    const message = page.getByRole('article').filter({ hasText: 'something was said' });
    await message.getByRole('button', { name: 'Apps' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.getByText('you meant: something was said').waitFor();
    await stop();
  });

  it('Discord Markdown, with mentions that ping nobody', async () => {
    const { page, emulator, stop } = await openSample();
    const text = `**b** *i* __u__ ~~s~~ ||hidden|| \`code\` <@${emulator.userIds.member}> <#${emulator.channelIds.debate}> <t:0:D>\n> quoted\n# Title\n-# small\n[site](https://example.org) [no](javascript:alert(1)) <b>no</b>`;
    emulator.say(text, { as: 'member' });
    const message = page.getByRole('article').filter({ hasText: 'quoted' });
    for (const [element, words] of [
      ['strong', 'b'],
      ['em', 'i'],
      ['u', 'u'],
      ['s', 's'],
      ['code', 'code'],
      ['blockquote', 'quoted'],
      ['time', '1 January 1970'],
    ] as const)
      expect(await message.locator(`.body ${element}`).first().textContent()).toBe(words);
    expect(await message.locator('.mention').allTextContents()).toEqual(['@Member', '#debate']);
    await message.getByRole('button', { name: 'Show the spoiler' }).click();
    expect(await message.locator('.spoiler').textContent()).toBe('hidden');
    expect(await message.locator('.body b').count()).toBe(0);
    expect(await message.locator('.body a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      ['https://example.org'],
    );
    await stop();
  });

  it('says when a bot does not answer', async () => {
    const { page, emulator, stop } = await openSample();
    await chooseCommand(page, 'silent');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForTimeout(600);
    emulator.advance(3100);
    await page.getByRole('alert').getByText('The application did not respond.').waitFor();
    await stop();
  });
});
