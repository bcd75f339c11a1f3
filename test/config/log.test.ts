import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/config/log.ts';

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  let lines = '';
  write(createLog({ logLevel: 'info', token: 'very.secret.token' }, { write: (line) => (lines += line) }));
  return lines;
}

describe('the log', () => {
  it('is one JSON object a line, with a time and the error with its cause', () => {
    const error = new Error('outer', { cause: new Error('inner') });
    const line = JSON.parse(logged((log) => log.error({ error }, 'failed')));
    expect(line).toMatchObject({ level: 50, msg: 'failed', error: { message: 'outer', cause: { message: 'inner' } } });
    expect(line.time).toMatch(/^\d{4}-/u);
  });

  it('never holds the token, wherever it turns up', () => {
    const lines = logged((log) => {
      log.error({ error: new Error('401 for Bot very.secret.token') }, 'login very.secret.token');
      log.error({ token: 'interaction-token', deep: { authorization: 'Bot x' } }, 'fields');
    });
    expect(lines).not.toContain('very.secret.token');
    expect(lines).not.toContain('interaction-token');
    expect(lines).not.toContain('Bot x');
    expect(lines).toContain('[secret]');
  });

  it('leaves out what is below its level', () => {
    expect(logged((log) => log.debug('details'))).toBe('');
  });
});
