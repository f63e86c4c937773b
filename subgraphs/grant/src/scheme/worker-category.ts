import { registerEnumType } from 'type-graphql';

/** Workers a scheme may be kept for. An application says which it is for; nobody is looked up by name. */
export enum WorkerCategory {
  MIGRANT_WORKER = 'MIGRANT_WORKER',
  NEW_FORM_WORKER = 'NEW_FORM_WORKER',
  HARDSHIP_WORKER = 'HARDSHIP_WORKER',
  OTHER_WORKER = 'OTHER_WORKER',
}

registerEnumType(WorkerCategory, {
  name: 'GrantWorkerCategory',
  description: 'Workers a scheme may be kept for. Source: S95.',
  valuesConfig: {
    MIGRANT_WORKER: { description: 'Rural migrant workers (农民工).' },
    NEW_FORM_WORKER: { description: 'Couriers, drivers and others in new forms of employment (新就业形态劳动者).' },
    HARDSHIP_WORKER: { description: 'Workers in hardship (困难职工).' },
    OTHER_WORKER: { description: 'Other workers, or several of these together (其他职工).' },
  },
});
