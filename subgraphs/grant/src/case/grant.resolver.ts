import {
  connectionType,
  loadById,
  loadListBy,
  mutate,
  NestedPageArgs,
  PageArgs,
  type MutationOutcome,
  type RequestContext,
} from '@gonghui/kit';
import { Arg, Args, Ctx, Directive, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { GrantCalculation } from '../calculation/grant-calculation.js';
import { readCalculation } from '../calculation/stored-calculation.js';
import { BudgetLine } from '../scheme/budget-line.entity.js';
import { readTerms } from '../scheme/scheme-terms.js';
import { SchemeVersion } from '../scheme/scheme-version.entity.js';
import { Scheme } from '../scheme/scheme.entity.js';
import { SubjectKind } from '../subject/subject-kind.js';
import { GrantSubjectUnion, subjectOf, Venue, VenueProject, type GrantSubject } from '../subject/grant-subject.js';
import { TradeUnion, unionOf } from '../trade-union/trade-union.js';
import { attachGrantDocument } from './attach-document.js';
import { changeGrantPayee } from './change-payee.js';
import { findGrants, findGrantsBelow, findGrantsOfSubject, type GrantPage } from './find-grants.js';
import { GrantDocument } from './grant-document.entity.js';
import { GrantFilter, GrantOrder } from './grant-filter.js';
import { findInbox } from './grant-inbox.js';
import { GrantItem } from './grant-item.entity.js';
import { GrantOutcome } from './grant-outcome.js';
import { GrantStep } from './grant-step.entity.js';
import { loadGrantSummary } from './grant-summary.js';
import { GrantTotals } from './grant-totals.js';
import {
  AttachGrantDocumentInput,
  ChangeGrantPayeeInput,
  DecideGrantsInput,
  GrantDecision,
  GrantPayload,
  GrantPreview,
  GrantsPayload,
  PreviewGrantInput,
  ReasonedStepInput,
  SaveGrantDraftInput,
  StepGrantsInput,
  SubmitGrantInput,
  WithdrawGrantInput,
} from './grant.types.js';
import { Grant } from './grant.entity.js';
import { maskAccount } from './payee-account.js';
import { previewGrant } from './preview-grant.js';
import { saveGrantDraft } from './save-grant-draft.js';
import { decideGrants, stepGrants, turnDownGrants } from './step-grants.js';
import { StepKind } from './step-kind.js';
import { submitGrant, withdrawGrant } from './submit-grant.js';

export const GrantConnection = connectionType('Grant', () => Grant);

const READ = '@requiresScopes(scopes: [["grant:read"]])';
const APPLY = '@requiresScopes(scopes: [["grant:apply"]])';

@Resolver(() => Grant)
export class GrantResolver {
  @Query(() => Grant, { nullable: true, description: 'One grant; null when unknown or outside your scope.' })
  @Directive(READ)
  grant(
    @Ctx() ctx: RequestContext,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<Grant | null> {
    return loadById(ctx, 'grant:read', Grant, id);
  }

  @Query(() => GrantConnection, {
    description: 'Grants of your scope that fit the filter, the latest application first.',
  })
  @Directive(READ)
  grants(
    @Ctx() ctx: RequestContext,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => GrantFilter, { nullable: true, description: 'Which grants; all but drafts when left out.' })
    filter?: GrantFilter | null,
    @Arg('orderBy', () => GrantOrder, { nullable: true, description: 'Another order.' }) orderBy?: GrantOrder | null,
  ): Promise<GrantPage> {
    return findGrants(ctx, { ...page, filter, orderBy });
  }

  @Query(() => GrantConnection, {
    description: 'Grants on which you may take a step next; those on which four eyes forbid it to you are left out.',
  })
  @Directive(READ)
  grantInbox(
    @Ctx() ctx: RequestContext,
    @Arg('step', () => StepKind, { description: 'The step.' }) step: StepKind,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => GrantFilter, { nullable: true, description: 'Which of them; all when left out.' })
    filter?: GrantFilter | null,
    @Arg('orderBy', () => GrantOrder, { nullable: true, description: 'Another order.' }) orderBy?: GrantOrder | null,
  ): Promise<GrantPage> {
    return findInbox(ctx, step, { ...page, filter, orderBy });
  }

  @Query(() => GrantPreview, {
    description: 'What the terms of today would allow of an application, saved or not, and what stands against it.',
  })
  @Directive(READ)
  previewGrant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => PreviewGrantInput, { description: 'The application.' }) input: PreviewGrantInput,
  ): Promise<GrantPreview> {
    return previewGrant(ctx, input);
  }

  @FieldResolver(() => TradeUnion, { description: 'The union that applied.' })
  union(@Root() grant: Grant): TradeUnion {
    return unionOf(grant.unionId);
  }

  @FieldResolver(() => Scheme, { description: 'The scheme it was applied for under.' })
  scheme(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<Scheme | null> {
    return loadById(ctx, 'grant:read', Scheme, grant.schemeId);
  }

  @FieldResolver(() => SchemeVersion, { description: 'The terms that judge it, whatever came after.' })
  version(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<SchemeVersion | null> {
    return loadById(ctx, 'grant:read', SchemeVersion, grant.versionId);
  }

  @FieldResolver(() => BudgetLine, {
    nullable: true,
    description: 'The budget line that pays it; null before it is chosen.',
  })
  line(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<BudgetLine | null> | null {
    return grant.lineId === null ? null : loadById(ctx, 'grant:read', BudgetLine, grant.lineId);
  }

  @FieldResolver(() => GrantSubjectUnion, {
    nullable: true,
    description: 'What it is for; null when for nothing named.',
  })
  subject(@Root() grant: Grant): GrantSubject | null {
    return grant.subjectKind === null ? null : subjectOf(grant.subjectKind, grant.subjectId!);
  }

  @FieldResolver(() => String, { description: 'The last four digits of the account that is paid, e.g. ****1234.' })
  payeeAccount(@Root() grant: Grant): string {
    return maskAccount(grant.payeeAccount);
  }

  @FieldResolver(() => GrantCalculation, {
    nullable: true,
    description:
      'How its amount came about; null on a draft. Stored when it was handed in, and again with the decision.',
  })
  calculation(@Root() grant: Grant): GrantCalculation | null {
    return grant.calculation && ({ ...readCalculation(grant.calculation) } as GrantCalculation);
  }

  @FieldResolver(() => GrantDecision, { nullable: true, description: 'The decision; null before it.' })
  async decision(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<GrantDecision | null> {
    if (grant.decidedOn === null) return null;
    const version = await loadById(ctx, 'grant:read', SchemeVersion, grant.versionId);
    return {
      number: grant.decisionNumber!,
      date: grant.decidedOn,
      body: version ? readTerms(version.terms).decisionBody : '',
    };
  }

  @FieldResolver(() => [GrantItem], { description: 'What was asked, item by item.' })
  items(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<GrantItem[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'itemsOf',
      grant.id,
      (em, ids) => em.find(GrantItem, { caseId: { $in: [...ids] } }, { orderBy: { position: 'asc' } }),
      (item) => item.caseId,
    );
  }

  @FieldResolver(() => [GrantStep], { description: 'Who did what when, the earliest first.' })
  steps(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<GrantStep[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'stepsOf',
      grant.id,
      (em, ids) => em.find(GrantStep, { caseId: { $in: [...ids] } }, { orderBy: { at: 'asc', id: 'asc' } }),
      (step) => step.caseId,
    );
  }

  @FieldResolver(() => [GrantDocument], { description: 'Its documents.' })
  documents(@Root() grant: Grant, @Ctx() ctx: RequestContext): Promise<GrantDocument[]> {
    return loadListBy(
      ctx,
      'grant:read',
      'documentsOf',
      grant.id,
      (em, ids) => em.find(GrantDocument, { caseId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
      (document) => document.caseId,
    );
  }

  @Mutation(() => GrantPayload, {
    description: 'Writes an application, or writes it anew while it is the applicant’s.',
  })
  @Directive(APPLY)
  async saveGrantDraft(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SaveGrantDraftInput, { description: 'The application.' }) input: SaveGrantDraftInput,
  ): Promise<GrantPayload> {
    return payload(ctx, await mutate(ctx, 'saveGrantDraft', input, (em) => saveGrantDraft(ctx, em, input)));
  }

  @Mutation(() => GrantPayload, {
    description:
      'Corrects the account of a grant that the bank has sent a payment back from; who does so may not pay. Prepare the failed payments again afterwards.',
  })
  @Directive(APPLY)
  async changeGrantPayee(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ChangeGrantPayeeInput, { description: 'The account, and why.' }) input: ChangeGrantPayeeInput,
  ): Promise<GrantPayload> {
    return payload(ctx, await mutate(ctx, 'changeGrantPayee', input, (em) => changeGrantPayee(ctx, em, input)));
  }

  @Mutation(() => GrantPayload, { description: 'Attaches a document.' })
  @Directive('@requiresScopes(scopes: [["grant:attach"]])')
  async attachGrantDocument(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => AttachGrantDocumentInput, { description: 'The document.' }) input: AttachGrantDocumentInput,
  ): Promise<GrantPayload> {
    return payload(ctx, await mutate(ctx, 'attachGrantDocument', input, (em) => attachGrantDocument(ctx, em, input)));
  }

  @Mutation(() => GrantPayload, { description: 'Hands an application in.' })
  @Directive(APPLY)
  async submitGrant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => SubmitGrantInput, { description: 'Which one, and the warnings that are accepted.' })
    input: SubmitGrantInput,
  ): Promise<GrantPayload> {
    return payload(ctx, await mutate(ctx, 'submitGrant', input, (em) => submitGrant(ctx, em, input)));
  }

  @Mutation(() => GrantPayload, { description: 'Takes an application back.' })
  @Directive(APPLY)
  async withdrawGrant(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => WithdrawGrantInput, { description: 'Which one, and why.' }) input: WithdrawGrantInput,
  ): Promise<GrantPayload> {
    return payload(ctx, await mutate(ctx, 'withdrawGrant', input, (em) => withdrawGrant(ctx, em, input)));
  }

  @Mutation(() => GrantsPayload, { description: 'Records that papers and amounts were checked (初审).' })
  @Directive('@requiresScopes(scopes: [["grant:check"]])')
  async checkGrants(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepGrantsInput, { description: 'Which grants.' }) input: StepGrantsInput,
  ): Promise<GrantsPayload> {
    return bulkPayload(
      await mutate(ctx, 'checkGrants', input, (em) => stepGrants(ctx, em, StepKind.CHECK, input.grants, input.note)),
    );
  }

  @Mutation(() => GrantsPayload, { description: 'Records a second person’s review (复审).' })
  @Directive('@requiresScopes(scopes: [["grant:review"]])')
  async reviewGrants(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => StepGrantsInput, { description: 'Which grants.' }) input: StepGrantsInput,
  ): Promise<GrantsPayload> {
    return bulkPayload(
      await mutate(ctx, 'reviewGrants', input, (em) => stepGrants(ctx, em, StepKind.REVIEW, input.grants, input.note)),
    );
  }

  @Mutation(() => GrantsPayload, { description: 'Records the decision of a meeting (审批).' })
  @Directive('@requiresScopes(scopes: [["grant:decide"]])')
  async decideGrants(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => DecideGrantsInput, { description: 'The minutes and the grants.' }) input: DecideGrantsInput,
  ): Promise<GrantsPayload> {
    return bulkPayload(await mutate(ctx, 'decideGrants', input, (em) => decideGrants(ctx, em, input)));
  }

  @Mutation(() => GrantsPayload, { description: 'Gives grants back to their applicants (退回).' })
  @Directive('@requiresScopes(scopes: [["grant:check"], ["grant:review"]])')
  async sendBackGrants(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReasonedStepInput, { description: 'Which grants, and why.' }) input: ReasonedStepInput,
  ): Promise<GrantsPayload> {
    return bulkPayload(
      await mutate(ctx, 'sendBackGrants', input, (em) =>
        turnDownGrants(ctx, em, StepKind.SEND_BACK, input.grants, input.note),
      ),
    );
  }

  @Mutation(() => GrantsPayload, { description: 'Refuses grants (不予批准).' })
  @Directive('@requiresScopes(scopes: [["grant:check"], ["grant:review"]])')
  async rejectGrants(
    @Ctx() ctx: RequestContext,
    @Arg('input', () => ReasonedStepInput, { description: 'Which grants, and why.' }) input: ReasonedStepInput,
  ): Promise<GrantsPayload> {
    return bulkPayload(
      await mutate(ctx, 'rejectGrants', input, (em) =>
        turnDownGrants(ctx, em, StepKind.REJECT, input.grants, input.note),
      ),
    );
  }
}

@Resolver(() => GrantOutcome)
export class GrantOutcomeResolver {
  @FieldResolver(() => Grant, { nullable: true, description: 'The grant as it is now; null outside your scope.' })
  grant(@Root() { grantId }: GrantOutcome, @Ctx() ctx: RequestContext): Promise<Grant | null> {
    return loadById(ctx, 'grant:read', Grant, grantId);
  }
}

@Resolver(() => GrantConnection)
export class GrantConnectionResolver {
  @FieldResolver(() => GrantTotals, { description: 'Totals of all rows of the filter, this page or not.' })
  totals(@Root() page: GrantPage): Promise<GrantTotals> {
    return page.readTotals();
  }
}

@Resolver(() => GrantItem)
export class GrantItemResolver {
  @FieldResolver(() => String, { description: 'Its name in the terms, e.g. 困难企业女职工“两癌”筛查费.' })
  async name(@Root() item: GrantItem, @Ctx() ctx: RequestContext): Promise<string> {
    const grant = await loadById(ctx, 'grant:read', Grant, item.caseId);
    const version = grant && (await loadById(ctx, 'grant:read', SchemeVersion, grant.versionId));
    const named = version && readTerms(version.terms).items.find(({ key }) => key === item.itemKey);
    return named?.name ?? item.itemKey;
  }
}

@Resolver(() => TradeUnion)
export class UnionGrantsResolver {
  @FieldResolver(() => GrantTotals, {
    description: 'Money granted to this union and everything below it, of one pay year or of all.',
  })
  @Directive(READ)
  grantSummary(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Arg('year', () => Int, { nullable: true, description: 'The pay year; all when left out.' }) year?: number | null,
  ): Promise<GrantTotals> {
    return loadGrantSummary(ctx, union.id, year ?? null);
  }

  @FieldResolver(() => GrantConnection, {
    description: 'Grants of this union and all below it, the latest application first.',
  })
  @Directive(READ)
  grants(
    @Root() union: TradeUnion,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
    @Arg('filter', () => GrantFilter, { nullable: true, description: 'Which of them; all but drafts when left out.' })
    filter?: GrantFilter | null,
  ): Promise<GrantPage> {
    return findGrantsBelow(ctx, union.id, { ...page, filter });
  }
}

@Resolver(() => VenueProject)
export class ProjectGrantsResolver {
  @FieldResolver(() => GrantConnection, { description: 'Grants for this project, the latest application first.' })
  @Directive(READ)
  grants(
    @Root() project: VenueProject,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
  ): Promise<GrantPage> {
    return findGrantsOfSubject(ctx, SubjectKind.VENUE_PROJECT, project.id, page);
  }
}

@Resolver(() => Venue)
export class VenueGrantsResolver {
  @FieldResolver(() => GrantConnection, {
    description: 'Grants for this venue, the latest application first: what was put into it. Source: S37.',
  })
  @Directive(READ)
  grants(
    @Root() venue: Venue,
    @Ctx() ctx: RequestContext,
    @Args(() => NestedPageArgs) page: NestedPageArgs,
  ): Promise<GrantPage> {
    return findGrantsOfSubject(ctx, SubjectKind.VENUE, venue.id, page);
  }
}

async function payload(ctx: RequestContext, { result, ...outcome }: MutationOutcome): Promise<GrantPayload> {
  return { ...outcome, grant: result ? await loadById(ctx, 'grant:read', Grant, result) : null };
}

function bulkPayload({ result, ...outcome }: MutationOutcome<GrantOutcome[]>): GrantsPayload {
  return { ...outcome, outcomes: result ?? [] };
}
