import { z } from 'zod';
import { type Engine, MOST_RESULTS, NotMeasuredError } from '../engine.ts';

interface Statement {
  run(...values: readonly (string | number)[]): unknown;
  all(...values: readonly (string | number)[]): readonly unknown[];
  get(...values: readonly (string | number)[]): unknown;
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
}

const pages = z.object({ page_count: z.number() });
const pageSize = z.object({ page_size: z.number() });

/** Node's own SQLite, which Node 20 does not have; the types of Node 20 do not know it. */
async function openDatabase(): Promise<Database> {
  const name: string = 'node:sqlite';
  try {
    const { DatabaseSync } = (await import(name)) as { DatabaseSync: new (path: string) => Database };
    const database = new DatabaseSync(':memory:');
    database.exec("create virtual table passages using fts5(text, content='', tokenize='porter unicode61')");
    return database;
  } catch {
    throw new NotMeasuredError('this Node has no node:sqlite with FTS5; 22.5 and later have');
  }
}

/** FTS5 with its Porter stemmer, in memory, without the texts themselves. */
export const engine: Engine = {
  async build({ texts }) {
    const database = await openDatabase();
    const insert = database.prepare('insert into passages(rowid, text) values (?, ?)');
    database.exec('begin');
    for (const [id, text] of texts.entries()) insert.run(id, text);
    database.exec('commit');
    const select = database.prepare(
      `select rowid from passages where passages match ? order by rank limit ${MOST_RESULTS}`,
    );
    const size = () =>
      pages.parse(database.prepare('pragma page_count').get()).page_count *
      pageSize.parse(database.prepare('pragma page_size').get()).page_size;
    return {
      ask(question) {
        const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
        return select.all(words.map((word) => `"${word}"`).join(' OR '));
      },
      held: size,
      // Its pages are its saved form, and are read when they are needed.
      save: () => new Uint8Array(size()),
    };
  },
};
