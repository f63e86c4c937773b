import { registerEnumType } from 'type-graphql';

/** A step on the route of a grant. */
export enum StepKind {
  SCORE = 'SCORE',
  WRITE = 'WRITE',
  APPLY = 'APPLY',
  CHECK = 'CHECK',
  REVIEW = 'REVIEW',
  DECIDE = 'DECIDE',
  RESERVE = 'RESERVE',
  PLAN = 'PLAN',
  PAY = 'PAY',
  EVIDENCE = 'EVIDENCE',
  ACCEPT = 'ACCEPT',
  CLOSE = 'CLOSE',
  SEND_BACK = 'SEND_BACK',
  REJECT = 'REJECT',
  WITHDRAW = 'WITHDRAW',
  CLAW_BACK = 'CLAW_BACK',
  REVOKE = 'REVOKE',
}

registerEnumType(StepKind, {
  name: 'GrantStepKind',
  description: 'A step on the route of a grant.',
  valuesConfig: {
    SCORE: { description: 'A person entered points of the evaluation that it rests on; once per person (评分).' },
    WRITE: { description: 'A person writes in the application, or adds papers to it; once per person (填报).' },
    APPLY: { description: 'The applicant hands it in (申请).' },
    CHECK: { description: 'The funder checks papers and amounts (初审).' },
    REVIEW: { description: 'A second person reviews (复审).' },
    DECIDE: { description: 'The decision of the deciding body is recorded (审批).' },
    RESERVE: { description: 'Money is set aside (预留).' },
    PLAN: { description: 'It is planned in which parts it is paid (分批计划).' },
    PAY: { description: 'Money is paid (拨付).' },
    EVIDENCE: { description: 'A milestone is proved (佐证).' },
    ACCEPT: { description: 'What was paid for is accepted (验收).' },
    CLOSE: { description: 'The file is closed (办结).' },
    SEND_BACK: { description: 'Given back to the applicant (退回).' },
    REJECT: { description: 'Refused (不予批准).' },
    WITHDRAW: { description: 'Taken back by the applicant (撤回).' },
    CLAW_BACK: { description: 'Money is claimed back (收回).' },
    REVOKE: { description: 'The award is revoked before money is set aside (撤销批准).' },
  },
});
