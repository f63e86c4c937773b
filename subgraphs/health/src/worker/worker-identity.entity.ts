import { Entity, Index, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { Worker } from './worker.entity.js';

/** Where a value of this table is bound to when it is encrypted. */
export const namePlace = (workerId: string): string => `worker_identity.name ${workerId}`;
export const identityPlace = (workerId: string): string => `worker_identity.identity ${workerId}`;

/**
 * Who a worker is, encrypted. Its policy opens a row to a transaction that has logged a read of it with a reason
 * (`personal_read`), and to no other; nobody but the owner of the database changes or deletes one.
 */
@Entity({ tableName: 'worker_identity' })
@Index({ name: 'worker_identity_union_id_index', properties: ['unionId'] })
export class WorkerIdentity {
  @OneToOne({
    entity: () => Worker,
    fieldName: 'worker_id',
    primary: true,
    mapToPk: true,
    owner: true,
    unique: false,
    deleteRule: 'no action',
    updateRule: 'no action',
  })
  workerId!: string;

  /** Repeated for row-level security. */
  @Property({ type: 'uuid' })
  unionId!: string;

  @Property({ type: 'text' })
  nameSealed!: string;

  @Property({ type: 'text' })
  identitySealed!: string;
}
