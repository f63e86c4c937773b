import { connectionType, MutationInput } from '@gonghui/kit';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Entry } from '../entry/entry.entity.js';
import { Team } from '../entry/team.entity.js';
import { RoundOutcome } from '../entry/round-outcome.js';
import { CutTie } from '../event/cut-tie.js';
import { Lot } from '../mark/lot.entity.js';
import { AggregationKind } from '../scheme/aggregation-kind.js';

const READ = '@requiresScopes(scopes: [["competition:read"]])';

@ObjectType({ description: 'A judge’s total in a score, and whether it counted.' })
@Directive(READ)
export class JudgeTrace {
  @Field({ description: 'Name of the judge.' })
  judge!: string;

  @Field({ description: 'Total of the judge’s marks, e.g. "87.50".' })
  total!: string;

  @Field(() => String, { nullable: true, description: 'HIGHEST or LOWEST when it was dropped; null when it counted.' })
  dropped!: string | null;
}

@ObjectType({ description: 'How the score of a part came about.' })
@Directive(READ)
export class PartTrace {
  @Field({ description: 'Name of the part.' })
  part!: string;

  @Field(() => AggregationKind, { description: 'How the judges’ totals were put together.' })
  aggregation!: AggregationKind;

  @Field({ description: 'Share of the total in percent, e.g. "70.00".' })
  weight!: string;

  @Field(() => [JudgeTrace], { description: 'The judges’ totals.' })
  judges!: JudgeTrace[];

  @Field({ description: 'Score of the part before its weight, two decimals.' })
  score!: string;

  @Field({ description: 'What the part adds to the total, two decimals.' })
  weightedScore!: string;

  @Field({ description: 'Difference between the highest and the lowest total, marks.' })
  spread!: string;
}

@ObjectType('RankingRow', {
  description: 'A place in a ranking. Before the draw is opened it bears a station number only.',
})
@Directive(READ)
export class RankingRow {
  @Field(() => Int, {
    nullable: true,
    description: 'Rank; equal ones share it, and the ranks behind are left out. Null without a score.',
  })
  rank!: number | null;

  @Field(() => Int, { description: 'How many share the rank, this one included; 0 without a score.' })
  sharedBy!: number;

  @Field(() => String, { nullable: true, description: 'Total, rounded to two decimals for show alone.' })
  score!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Total without rounding: a decimal, or a fraction such as "260/3".',
  })
  exactScore!: string | null;

  @Field(() => Lot, { description: 'The lot.' })
  lot!: Lot;

  @Field(() => RoundOutcome, {
    nullable: true,
    description: 'What became of the entry, as confirmed; null before. See advancementPreview for what would.',
  })
  outcome!: RoundOutcome | null;

  @Field(() => [PartTrace], { nullable: true, description: 'How the score came about; null without one.' })
  trace!: PartTrace[] | null;
}

export const RankingConnection = connectionType('Ranking', () => RankingRow);

@ObjectType({ description: 'A team in a round in which persons are scored.' })
@Directive(READ)
export class TeamRankingRow {
  @Field(() => Int, { description: 'Rank by the sum of its members’ totals.' })
  rank!: number;

  @Field(() => Team, { description: 'The team.' })
  team!: Team;

  @Field({ description: 'Sum of its members’ totals, two decimals.' })
  score!: string;

  @Field(() => Int, { description: 'Members with a score.' })
  memberCount!: number;
}

@ObjectType({ description: 'What becomes of an entry.' })
@Directive(READ)
export class OutcomeRow {
  @Field(() => Lot, { nullable: true, description: 'Its lot; null for an entry without one, which did not turn up.' })
  lot!: Lot | null;

  @Field(() => Entry, { nullable: true, description: 'The entry; null until the draw is opened.' })
  entry!: Entry | null;

  @Field(() => Int, { nullable: true, description: 'Its rank among the results there are; null without one.' })
  rank!: number | null;

  @Field({ description: 'Whether it shares the rank in which the last place falls.' })
  isTiedAtCut!: boolean;

  @Field(() => RoundOutcome, { description: 'What becomes of it.' })
  outcome!: RoundOutcome;
}

@ObjectType({ description: 'Who would advance, with the results as they are.' })
@Directive(READ)
export class AdvancementPreview {
  @Field(() => Int, { nullable: true, description: 'Places; null where a score decides, and in a last round.' })
  quota!: number | null;

  @Field(() => Int, { description: 'Entries that count as ranked.' })
  ranked!: number;

  @Field(() => Int, { description: 'Entries that advance for certain.' })
  advanced!: number;

  @Field(() => Int, { description: 'Entries that are eliminated for certain.' })
  eliminated!: number;

  @Field(() => Int, { description: 'Entries that a missing result can still change.' })
  questionable!: number;

  @Field(() => Int, { description: 'Entries that share the rank in which the last place falls.' })
  tiedAtCut!: number;

  @Field(() => CutTie, { nullable: true, description: 'What becomes of those.' })
  tie!: CutTie | null;
}

@InputType({ description: 'A step of a round.' })
export class RoundStepInput extends MutationInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;
}

@InputType({ description: 'Ends the time for appeals before it is over.' })
export class EndAppealWindowInput extends RoundStepInput {
  @Field({ description: 'Why, e.g. that all entrants have signed that they do not appeal.' })
  reason!: string;
}
