// Kysely on Node's own SQLite; a transaction takes the write lock when it begins, so that two processes never half meet.

import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from "kysely";

/** How long a transaction waits for another process', and how often it looks. */
const longestWait = 5000;
const pause = 5;

const sqliteBusy = 5;
const isBusy = (error: unknown): boolean =>
  error instanceof Error && "errcode" in error && error.errcode === sqliteBusy;

/** The statements of the stores are few, and written once. */
const mostStatements = 500;

class ImmediateDriver extends SqliteDriver {
  /** Waits without blocking: SQLite's own waiting would stop everything else that this process does. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    for (let waited = 0; ; waited += pause) {
      try {
        await connection.executeQuery(CompiledQuery.raw("begin immediate"));
        return;
      } catch (error) {
        if (!isBusy(error) || waited >= longestWait) throw error;
        await setTimeout(pause);
      }
    }
  }
}

function open(file: string) {
  const database = new DatabaseSync(file);
  // Changing the journal waits for whoever else is just opening the file; from then on `beginTransaction` does the waiting.
  database.exec(`pragma busy_timeout = ${longestWait}; pragma journal_mode = wal`);
  database.exec("pragma synchronous = full; pragma busy_timeout = 0");
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql: string): SqliteStatement => {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const statement = forKysely(database.prepare(sql));
      if (statements.size < mostStatements) statements.set(sql, statement);
      return statement;
    },
  };
}

function forKysely(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)) as IterableIterator<unknown>,
  };
}

/** A database in a file, which is made where it isn't there. */
export function immediateSqlite(file: string): Dialect {
  const config = { database: async () => open(file) };
  const dialect = new SqliteDialect(config);
  return {
    createDriver: () => new ImmediateDriver(config),
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (database) => dialect.createIntrospector(database),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}
