import {
  isId,
  Refusal,
  refuse,
  requireScope,
  type DownloadFile,
  type RequestContext,
  type UserError,
} from '@gonghui/kit';
import type { EntityManager } from '@mikro-orm/postgresql';
import { checkAddress, readOrigin } from './certificate-address.js';
import { findUnprintable } from './certificate-font.js';
import { textsOf, writeCertificates, type PrintedCertificate } from './certificate-pdf.js';
import type { PrepareCertificatesInput } from './certificate.types.js';

/** Pages of one file: each is drawn before the first byte leaves. */
const MAX_CERTIFICATES = 500;

interface AwardRow {
  readonly is_revoked: boolean;
  readonly serial: string;
  readonly recipient: string;
  readonly title: string;
  readonly competition_name: string;
  readonly edition: number | null;
  readonly event_name: string;
  readonly host_names: string[];
  readonly given_on: string;
}

/** What a file of certificates is made of. */
interface Chosen {
  readonly awardId: string | null;
  readonly eventId: string | null;
  readonly origin: string;
}

/**
 * Checks that the certificates of an award or of an event can be printed. A revoked one never is: alone it is refused,
 * among others it is left out.
 * @returns what their file is made of, and how many certificates it has
 */
export async function prepareCertificates(
  ctx: RequestContext,
  em: EntityManager,
  { awardId = null, eventId = null, origin: address }: PrepareCertificatesInput,
): Promise<{ readonly id: string; readonly count: number }> {
  requireScope(ctx.actor, 'competition:write');
  const origin = readOrigin(address);
  if (!origin) refuse('ORIGIN_INVALID', 'Give the address of this system, e.g. https://gonghui.example.', 'origin');
  if ((awardId === null) === (eventId === null)) refuse('AWARD_NOT_FOUND', 'Name an award or an event.', 'awardId');
  const field = awardId === null ? 'eventId' : 'awardId';
  const rows = await readAwards(em, { awardId, eventId });
  if (rows.length === 0) refuse('AWARD_NOT_FOUND', 'There is no such award that your union gave.', field);
  const valid = rows.filter((row) => !row.is_revoked);
  if (valid.length === 0)
    refuse('AWARD_REVOKED', 'The award has been revoked; its certificate is not printed any more.', field);
  if (valid.length > MAX_CERTIFICATES)
    refuse(
      'TOO_MANY_CERTIFICATES',
      `A file holds ${MAX_CERTIFICATES} certificates at most; print them one by one.`,
      field,
    );
  const problems: UserError[] = [];
  for (const row of valid) {
    const missing = await findUnprintable(textsOf(printed(row, origin)));
    if (missing.length > 0)
      problems.push({
        code: 'CHARACTER_UNPRINTABLE',
        message: `${row.recipient} (${row.serial}): the font has no ${missing.map(nameOf).join(', ')}. Correct the name, or have this certificate written by hand.`,
        field: [field],
      });
  }
  const [first, ...rest] = problems;
  if (first) throw new Refusal(first, ...rest);
  const chosen: Chosen = { awardId, eventId, origin };
  return { id: JSON.stringify(chosen), count: valid.length };
}

/** The certificates as PDF; null when none of them holds any more. */
export async function downloadCertificates(ctx: RequestContext, id: string): Promise<DownloadFile | null> {
  requireScope(ctx.actor, 'competition:write');
  const chosen = JSON.parse(id) as Chosen;
  const rows = (await ctx.read((em) => readAwards(em, chosen))).filter((row) => !row.is_revoked);
  const [first] = rows;
  if (!first) return null;
  const name = rows.length === 1 ? `${first.recipient}-${first.serial}` : first.event_name;
  return {
    fileName: `获奖证书-${name}.pdf`,
    mediaType: 'application/pdf',
    body: writeCertificates(rows.map((row) => printed(row, chosen.origin))),
  };
}

/** Awards that a union of the scope gave itself; co-hosts read them, and print none. */
function readAwards(em: EntityManager, { awardId, eventId }: Pick<Chosen, 'awardId' | 'eventId'>): Promise<AwardRow[]> {
  const id = awardId ?? eventId ?? '';
  if (!isId(id)) return Promise.resolve([]);
  return em.execute<AwardRow[]>(
    `select award.revoked_at is not null as is_revoked, award.serial, award.recipient, award.title, award.given_on::text as given_on,
            competition.name as competition_name, competition.edition, event.name as event_name,
            array(select host.name from competition.competition_host host
                   where host.competition_id = competition.id order by host.position) || competition.outside_bodies as host_names
       from competition.award
       join competition.event on event.id = award.event_id
       join competition.competition on competition.id = award.competition_id
      where award.${awardId === null ? 'event_id' : 'id'} = ?::uuid and tree.in_scope(award.union_id)
      order by award.serial`,
    [id],
  );
}

function printed(row: AwardRow, origin: string): PrintedCertificate {
  return {
    serial: row.serial,
    recipient: row.recipient,
    title: row.title,
    competitionName: row.competition_name,
    edition: row.edition,
    eventName: row.event_name,
    hostNames: row.host_names,
    givenOn: row.given_on,
    checkAddress: checkAddress(origin, row.serial),
  };
}

const nameOf = (character: string): string =>
  `“${character}” (U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`;
