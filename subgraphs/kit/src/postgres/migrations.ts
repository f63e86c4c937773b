import { Migration } from '@mikro-orm/migrations';
import type { MigrationObject } from '@mikro-orm/core';

/** A committed migration: a name that never changes, and the statements that apply it, in order. */
export interface SqlMigration {
  /** `<yyyymmdd>_<what>`; migrations run in the order of the list they stand in. */
  readonly name: string;
  readonly up: readonly string[];
}

/** MikroORM's form of our migrations. They only go forward: an older program runs on a newer schema for one release. */
export function toMigrationList(migrations: readonly SqlMigration[]): MigrationObject[] {
  return migrations.map(({ name, up }) => ({
    name,
    class: class extends Migration {
      override name = name;
      override up(): void {
        for (const statement of up) this.addSql(statement);
      }
    },
  }));
}
