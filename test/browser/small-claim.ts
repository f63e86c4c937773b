import { randomUUID } from 'node:crypto';
import { ask, change, unused } from './graph.js';
import { identityNumber } from './identity-number.js';
import { anEmployer, fileOf } from './small-screening.js';

const OFFICER = 'liaoning.health';
const HANDLER = 'liaoning.handler';
const TODAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

/** A plan of Liaoning with a claim on it that the handler has taken. */
export interface SmallClaim {
  readonly planId: string;
  readonly claimId: string;
}

let claim: Promise<SmallClaim> | undefined;

/** Made once in each process that tests run in. */
export const smallClaim = (): Promise<SmallClaim> => (claim ??= handIn());

async function handIn(): Promise<SmallClaim> {
  const { tradeUnion } = await ask(OFFICER, '{ tradeUnion(code: "210000") { id } }');
  const employer = await anEmployer();
  const { plan } = await change(OFFICER, 'createMedicalPlan', 'plan { id }', {
    unionId: tradeUnion.id,
    name: `在职职工医疗互助 ${unused()}`,
    kind: 'MEDICAL_RELIEF',
  });
  const { version } = await change(OFFICER, 'saveMedicalPlanVersion', 'version { id }', {
    planId: plan.id,
    effectiveFrom: TODAY,
    source: '省总工会办公会决定',
    assumptions: '分段与比例为演示数值',
    terms: {
      rank: 1,
      method: 'SEGMENTS',
      excludesSelfFunded: true,
      deductible: '500.00',
      brackets: [
        { from: '0.00', until: '20000.00', rateBasisPoints: 5_000 },
        { from: '20000.00', rateBasisPoints: 6_000 },
      ],
      cap: '200000.00',
      needsEnrolment: false,
      premium: '0.00',
      documents: ['INVOICE'],
      benefits: [
        {
          kind: 'OUTPATIENT',
          method: 'BANDS',
          brackets: [{ from: '0.00', rateBasisPoints: 4_000 }],
          cap: '3000.00',
          sharesAccount: false,
        },
        {
          kind: 'ACCIDENT',
          method: 'GRADES',
          fixedAmount: '20000.00',
          grades: [{ grade: 1, rateBasisPoints: 10_000 }],
          sharesAccount: true,
          waits: false,
        },
      ],
    },
  });
  await change(OFFICER, 'publishMedicalPlanVersion', 'version { id }', { id: version.id });
  const number = identityNumber(
    `19${60 + (Number.parseInt(unused(), 36) % 40)}-03-08`,
    Math.floor(Math.random() * 500),
  );
  await change(OFFICER, 'importRoster', 'accepted', {
    unionId: employer.id,
    contentBase64: fileOf(['姓名,身份证号', `职工,${number}`]),
    dryRun: false,
  });
  const { claim: handedIn } = await change(OFFICER, 'submitMedicalClaim', 'claim { id }', {
    unionId: employer.id,
    identityNumber: number,
    planIds: [plan.id],
    hospital: '省人民医院',
    billNumbers: [unused()],
    diagnosis: '骨折',
    admittedOn: TODAY,
    dischargedOn: TODAY,
    total: '62000.00',
    insurance: '30000.00',
    majorIllness: '0.00',
    selfFunded: '2000.00',
    documents: [{ kind: 'INVOICE', fileName: '发票.pdf', mediaType: 'application/pdf', contentBase64: 'UERG' }],
  });
  const { takeMedicalClaim } = await ask(
    HANDLER,
    'mutation Take($input: MedicalClaimStepInput!) { takeMedicalClaim(input: $input) { userErrors { code } } }',
    { input: { clientMutationId: randomUUID(), id: handedIn.id } },
  );
  if (takeMedicalClaim.userErrors.length > 0) throw new Error(JSON.stringify(takeMedicalClaim.userErrors));
  return { planId: plan.id, claimId: handedIn.id };
}
