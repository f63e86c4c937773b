import { isId, loadById, type SubgraphModule } from '@gonghui/kit';
import { BookingResolver, ScreeningBatchFieldsResolver } from './batch/batch-fields.resolver.js';
import { ScreeningBatchResolver } from './batch/batch.resolver.js';
import { ScreeningBatch } from './batch/screening-batch.entity.js';
import { ScreeningProvider } from './batch/screening-provider.entity.js';
import { ScreeningProviderResolver } from './batch/screening-provider.resolver.js';
import { Booking } from './booking/booking.entity.js';
import { CareCase } from './care/care-case.entity.js';
import {
  CareCaseResolver,
  CareCorrectionResolver,
  CareStepResolver,
  CareVisitResolver,
} from './care/care-case.resolver.js';
import { CareCorrection } from './care/care-correction.entity.js';
import { CareInterval } from './care/care-interval.entity.js';
import { CareStep } from './care/care-step.entity.js';
import { CareVisitDue } from './care/care-visit-due.entity.js';
import { CareVisit } from './care/care-visit.entity.js';
import { CareResolver, CareVisitDueResolver } from './care/care.resolver.js';
import { CheckUpBatch } from './check-up/check-up-batch.entity.js';
import { CheckUpPackage } from './check-up/check-up-package.entity.js';
import { CheckUpBatchResolver, CheckUpPackageResolver } from './check-up/check-up.resolver.js';
import { HealthCheckBooking } from './check-up/health-check-booking.entity.js';
import { HealthCheckBookingResolver, ModelWorkerResolver } from './check-up/health-check.resolver.js';
import { ClaimBill } from './claim/claim-bill.entity.js';
import { ClaimDocument } from './claim/claim-document.entity.js';
import { ClaimOpening } from './claim/claim-opening.entity.js';
import { ClaimFile } from './claim/claim-file.entity.js';
import { ClaimShare } from './claim/claim-share.entity.js';
import { Claim } from './claim/claim.entity.js';
import { MedicalClaimResolver } from './claim/claim.resolver.js';
import { downloadClaimDocument } from './claim/open-document.js';
import { PlanAccount } from './claim/plan-account.entity.js';
import { MedicalPlanCoverResolver, WorkerCoversResolver } from './cover/cover.resolver.js';
import { PlanCover } from './cover/plan-cover.entity.js';
import { FollowUp } from './follow-up/follow-up.entity.js';
import { FollowUpResolver } from './follow-up/follow-up.resolver.js';
import { HandOver } from './hand-over/hand-over.entity.js';
import { HandOverResolver } from './hand-over/hand-over.resolver.js';
import { migrations } from './migrations/index.js';
import { ProgrammeMonth } from './programme/board/programme-month.entity.js';
import { ScreeningBoardResolver, ScreeningBoardUnitResolver } from './programme/board/screening-board.resolver.js';
import { MedicalPlanReturnResolver, MedicalPlanReturnsResolver } from './plan-return/plan-return.resolver.js';
import { PlanReturn } from './plan-return/plan-return.entity.js';
import { MedicalPlan } from './plan/medical-plan.entity.js';
import { PlanVersion } from './plan/plan-version.entity.js';
import { MedicalPlanResolver, MedicalPlanVersionResolver } from './plan/plan.resolver.js';
import { readProgramme } from './programme/load-programme.js';
import { ProgrammeChange } from './programme/programme-change.entity.js';
import { ScreeningFund } from './programme/screening-fund.entity.js';
import { ScreeningProgramme } from './programme/screening-programme.entity.js';
import { ScreeningFundResolver, ScreeningProgrammeResolver } from './programme/screening-programme.resolver.js';
import { ConsultationTally } from './psychology/consultation-tally.entity.js';
import { CounsellingBookingResolver, CounsellingSessionResolver } from './psychology/counselling.resolver.js';
import { CounsellingSession } from './psychology/counselling-session.entity.js';
import { Counsellor } from './psychology/counsellor.entity.js';
import { PsychologicalService } from './psychology/psychological-service.entity.js';
import { PsychologyEvent } from './psychology/psychology-event.entity.js';
import {
  PsychologySummaryFieldsResolver,
  PsychologySummaryResolver,
} from './psychology/psychology-summary.resolver.js';
import {
  ConsultationTallyResolver,
  CounsellorResolver,
  PsychologicalServiceResolver,
  PsychologyEventResolver,
} from './psychology/psychology.resolver.js';
import { AidShare } from './request/aid-share.entity.js';
import { GrantRequest } from './request/grant-request.entity.js';
import { GrantRequestResolver, ProgrammeRequestsResolver } from './request/grant-request.resolver.js';
import { FollowUpSolatiumResolver, SolatiumResolver } from './request/solatium.resolver.js';
import { ExamResult } from './result/exam-result.entity.js';
import { ScreeningReturn } from './return/screening-return.entity.js';
import { ScreeningReturnResolver } from './return/screening-return.resolver.js';
import { DueExamResolver } from './schedule/due-exam.resolver.js';
import { RosterChange } from './roster-change/roster-change.entity.js';
import { RosterChangeResolver, WorkerRosterResolver } from './roster-change/roster-change.resolver.js';
import { ExamDuty } from './schedule/exam-duty.entity.js';
import { foldOwedSumsJob } from './schedule/fold-owed-sums-job.js';
import { OwedDelta } from './schedule/owed-delta.entity.js';
import { OwedExam } from './schedule/owed-exam.entity.js';
import { OwedSum } from './schedule/owed-sum.entity.js';
import { ExamDutyResolver, UnionExamDutiesResolver } from './schedule/exam-duty.resolver.js';
import { HealthStation } from './station/health-station.entity.js';
import { HealthStationResolver } from './station/health-station.resolver.js';
import { StationIncident } from './station/station-incident.entity.js';
import { StationPerson } from './station/station-person.entity.js';
import { StationReading } from './station/station-reading.entity.js';
import { StationSummaryResolver } from './station/station-summary.resolver.js';
import { StationIncidentResolver, StationPersonResolver, StationReadingResolver } from './station/station.resolver.js';
import { HealthSummaryResolver } from './summary/health-summary.resolver.js';
import { PlanSummaryResolver } from './summary/plan-summary.resolver.js';
import { ScreeningSummaryResolver } from './summary/screening-summary.resolver.js';
import { unionOf } from './trade-union/trade-union.js';
import { ExamRecord } from './worker/exam-record.entity.js';
import { PersonalRead } from './worker/personal-read.entity.js';
import { readerScope } from './worker/reader-scope.js';
import { WorkerIdentity } from './worker/worker-identity.entity.js';
import { WorkerListResolver } from './worker/worker-list.resolver.js';
import { Worker } from './worker/worker.entity.js';
import { PersonalReadResolver, WorkerResolver } from './worker/worker.resolver.js';

export { loadHealthDemo } from './demo/load-health-demo.js';
export { FieldKeysError, newKeyFile, readFieldKeys, useFieldKeys, type FieldKeys } from './privacy/field-keys.js';
export { resealColumns } from './privacy/reseal-columns.js';

/** Screening of women workers: duties, programmes, and counts that protect whoever is ill. */
export const health: SubgraphModule = {
  name: 'health',
  entities: [
    ExamDuty,
    OwedExam,
    OwedSum,
    OwedDelta,
    ScreeningProgramme,
    ScreeningFund,
    ProgrammeMonth,
    ScreeningReturn,
    Worker,
    WorkerIdentity,
    PersonalRead,
    ExamRecord,
    ScreeningProvider,
    ScreeningBatch,
    Booking,
    ExamResult,
    FollowUp,
    CheckUpPackage,
    CheckUpBatch,
    HealthCheckBooking,
    MedicalPlan,
    PlanVersion,
    PlanReturn,
    GrantRequest,
    AidShare,
    CareCase,
    CareInterval,
    CareVisit,
    CareStep,
    CareCorrection,
    CareVisitDue,
    PsychologicalService,
    Counsellor,
    PsychologyEvent,
    ConsultationTally,
    CounsellingSession,
    PlanCover,
    Claim,
    ClaimBill,
    ClaimFile,
    ClaimShare,
    ClaimDocument,
    ClaimOpening,
    PlanAccount,
    HealthStation,
    StationPerson,
    StationReading,
    StationIncident,
    HandOver,
    RosterChange,
    ProgrammeChange,
  ],
  migrations,
  resolvers: [
    ExamDutyResolver,
    UnionExamDutiesResolver,
    ScreeningProgrammeResolver,
    ScreeningFundResolver,
    ScreeningBoardResolver,
    ScreeningBoardUnitResolver,
    ScreeningReturnResolver,
    WorkerResolver,
    PersonalReadResolver,
    WorkerListResolver,
    WorkerRosterResolver,
    RosterChangeResolver,
    DueExamResolver,
    ScreeningBatchResolver,
    ScreeningBatchFieldsResolver,
    ScreeningProviderResolver,
    BookingResolver,
    FollowUpResolver,
    CheckUpPackageResolver,
    CheckUpBatchResolver,
    HealthCheckBookingResolver,
    ModelWorkerResolver,
    MedicalPlanResolver,
    MedicalPlanVersionResolver,
    MedicalPlanReturnsResolver,
    MedicalPlanReturnResolver,
    GrantRequestResolver,
    ProgrammeRequestsResolver,
    FollowUpSolatiumResolver,
    SolatiumResolver,
    CareResolver,
    CareCaseResolver,
    CareVisitResolver,
    CareStepResolver,
    CareCorrectionResolver,
    CareVisitDueResolver,
    MedicalPlanCoverResolver,
    WorkerCoversResolver,
    MedicalClaimResolver,
    HandOverResolver,
    HealthSummaryResolver,
    ScreeningSummaryResolver,
    PlanSummaryResolver,
    PsychologySummaryResolver,
    PsychologySummaryFieldsResolver,
    PsychologyEventResolver,
    ConsultationTallyResolver,
    PsychologicalServiceResolver,
    CounsellorResolver,
    CounsellingSessionResolver,
    CounsellingBookingResolver,
    StationSummaryResolver,
    HealthStationResolver,
    StationPersonResolver,
    StationReadingResolver,
    StationIncidentResolver,
  ],
  jobs: [foldOwedSumsJob],
  downloads: { claimDocument: downloadClaimDocument },
  references: {
    TradeUnion: ({ id }) => (isId(id) ? unionOf(id) : null),
    RosteredWorker: ({ id }, ctx) => loadById(ctx, readerScope(ctx), Worker, id),
    MedicalPlan: ({ id }, ctx) => loadById(ctx, 'health:read', MedicalPlan, id),
    ScreeningProgramme: ({ id }, ctx) => readProgramme(ctx, id),
  },
};
