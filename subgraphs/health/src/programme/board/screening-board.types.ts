import { DateScalar, MoneyScalar } from '@gonghui/kit';
import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CountProtection } from '../../summary/health-summary.js';

const READ = '@requiresScopes(scopes: [["health:read"]])';

/** How what was paid per woman stands to a programme's cap. */
export enum CapStanding {
  NO_CAP = 'NO_CAP',
  NOBODY = 'NOBODY',
  WITHIN = 'WITHIN',
  ABOVE = 'ABOVE',
}

registerEnumType(CapStanding, {
  name: 'ScreeningCapStanding',
  description: 'How what was passed down per woman stands to the programme’s cap. Source: S112.',
  valuesConfig: {
    NO_CAP: { description: 'The programme has none.' },
    NOBODY: { description: 'Nobody was examined yet.' },
    WITHIN: { description: 'Not above it.' },
    ABOVE: { description: 'Above it: more was passed down than these women may cost, so far.' },
  },
});

/** How far positive findings are followed up, without a number. */
export enum FollowUpProgress {
  NONE = 'NONE',
  SOME = 'SOME',
  ALL = 'ALL',
}

registerEnumType(FollowUpProgress, {
  name: 'FollowUpProgress',
  description:
    'How far the cases of positive findings are closed. No number: open cases are few, and would point at persons.',
  valuesConfig: {
    NONE: { description: 'Cases are open, and none is closed.' },
    SOME: { description: 'Some are closed.' },
    ALL: { description: 'None is open.' },
  },
});

@ObjectType({ description: 'What a programme did, as it stands now. Being examined says nothing of anybody’s health.' })
@Directive(READ)
export class ScreeningBoardFigures {
  @Field(() => Int, {
    description:
      'Women on the rosters with an examination of the programme that is DUE or OVERDUE today. Of a month: whose last day lies in it, with or without an appointment. Persons (人).',
  })
  due!: number;

  @Field(() => Int, { description: 'Of them, women with one that is OVERDUE. Persons (人).' })
  overdue!: number;

  @Field(() => Int, {
    description: 'Open appointments of the programme (待检); those of past days wait for attendance.',
  })
  booked!: number;

  @Field(() => Int, { description: 'Women examined: who came, and who stand in monthly returns. Persons (人).' })
  screened!: number;

  @Field(() => Int, { description: 'Appointments to which nobody came (未到).' })
  absent!: number;

  /** Fen. */
  @Field(() => MoneyScalar, { name: 'funds', description: 'Money passed down (下拨专项资金), yuan.' })
  fundsFen!: bigint;

  /** Fen. */
  @Field(() => MoneyScalar, {
    name: 'cost',
    description: 'What was recorded as paid to hospitals, yuan; for costedWomen alone.',
  })
  costFen!: bigint;

  @Field(() => Int, {
    description: 'Women examined whose cost is recorded, again with each further examination. Person-times (人次).',
  })
  costedWomen!: number;

  /** Fen. */
  @Field(() => MoneyScalar, {
    name: 'costPerHead',
    nullable: true,
    description: 'funds ÷ screened, yuan, rounded to the fen; null when nobody was examined. Source: S112.',
  })
  costPerHeadFen!: bigint | null;

  /** Fen. */
  @Field(() => MoneyScalar, {
    name: 'paidPerHead',
    nullable: true,
    description: 'cost ÷ costedWomen, yuan, rounded to the fen; null when no cost is recorded.',
  })
  paidPerHeadFen!: bigint | null;

  @Field(() => CapStanding, { description: 'How costPerHead stands to the programme’s cap; compared before rounding.' })
  capStanding!: CapStanding;
}

@ObjectType({
  description:
    'Positive findings of a union and everything below it in the calendar years of a programme, of all its programmes: findings of one programme could be worked out of others’. Counts from 1 to 7 are not shown.',
})
@Directive(READ)
export class ScreeningBoardFindings {
  @Field(() => DateScalar, { description: 'First day of the years.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day of the years.' })
  until!: string;

  @Field(() => Int, { nullable: true, description: 'Positive findings of cervical cancer. Persons (人).' })
  cervicalPositives!: number | null;

  @Field(() => CountProtection, { description: 'Whether cervicalPositives is shown, and how true it is.' })
  cervicalProtection!: CountProtection;

  @Field(() => Int, { nullable: true, description: 'Positive findings of breast cancer. Persons (人).' })
  breastPositives!: number | null;

  @Field(() => CountProtection, { description: 'Whether breastPositives is shown, and how true it is.' })
  breastProtection!: CountProtection;

  @Field(() => FollowUpProgress, {
    nullable: true,
    description:
      'How far the cases known one by one are followed up; null where they are fewer than 8 of a kind that was found, or a count is not exact.',
  })
  followUp!: FollowUpProgress | null;
}

/** Whose figures of which programme; the rest is loaded when it is asked for. */
@ObjectType({ description: 'A row of a programme’s board: one union with everything below it.' })
@Directive(READ)
export class ScreeningBoardUnit {
  readonly programmeId!: string;
  readonly unionId!: string;
}

@ObjectType({ description: 'A month of a programme’s board.' })
@Directive(READ)
export class ScreeningBoardMonth {
  @Field(() => DateScalar, { description: 'First day of the month.' })
  month!: string;

  @Field(() => ScreeningBoardFigures, { description: 'Its figures.' })
  figures!: ScreeningBoardFigures;
}

/** A programme seen from a union of the reader's scope. */
@ObjectType({ description: 'The board of a screening programme (项目看板), for a union and everything below it.' })
@Directive(READ)
export class ScreeningBoard {
  readonly programmeId!: string;
  readonly unionId!: string;
}
