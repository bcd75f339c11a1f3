import { type DestinationStream, type Logger, pino } from 'pino';
import type { Settings } from './settings.ts';

export type Log = Logger;

/** Fields that may hold a secret wherever a library puts them. */
const SECRET_PATHS = [
  'token',
  '*.token',
  'authorization',
  '*.authorization',
  '*.headers.authorization',
  'error.requestBody',
  '*.requestBody',
  'error.url',
];

/**
 * The program's log: one JSON object a line, on standard error, so that standard output holds answers alone. The bot's
 * token is blotted out wherever it appears in a line.
 */
export function createLog(settings: Pick<Settings, 'logLevel' | 'token'>, destination?: DestinationStream): Log {
  const { token } = settings;
  const stream = destination ?? pino.destination({ dest: 2, sync: true });
  const masked: DestinationStream =
    token === null ? stream : { write: (line) => stream.write(line.replaceAll(token, '[secret]')) };
  return pino(
    {
      level: settings.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: SECRET_PATHS, censor: '[secret]' },
      serializers: { error: pino.stdSerializers.errWithCause },
    },
    masked,
  );
}
