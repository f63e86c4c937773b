import { setImmediate } from 'node:timers/promises';
import { encode } from 'uqr';
import { chineseDate } from '../rules/chinese-date.js';
import { CERTIFICATE_FONTS } from './certificate-font.js';

/** What a certificate says. */
export interface PrintedCertificate {
  readonly serial: string;
  readonly recipient: string;
  readonly title: string;
  readonly competitionName: string;
  readonly edition: number | null;
  readonly eventName: string;
  /** The union that issues it, then the others that held the competition. */
  readonly hostNames: readonly string[];
  /** `yyyy-mm-dd` */
  readonly givenOn: string;
  /** Page on which anybody checks it. */
  readonly checkAddress: string;
}

/** A4, lying, in points. */
const [WIDTH, HEIGHT] = [841.89, 595.28];
const EDGE = 96;
const INNER = WIDTH - 2 * EDGE;
const [RED, GOLD, INK, SOFT] = ['#a8171c', '#b8862f', '#1c1c1c', '#5a5a5a'] as const;

/** Texts that are on every certificate. */
const HEADING = '获奖证书';
const THANKS = '特发此证，以资鼓励。';
const SCAN = '扫码查验真伪';

/** All that is printed on a certificate, for the check of its characters. */
export function textsOf(certificate: PrintedCertificate): string[] {
  const { recipient, title, hostNames, serial, givenOn, checkAddress } = certificate;
  return [
    HEADING,
    `${recipient}：`,
    sentenceOf(certificate),
    title,
    THANKS,
    hostNames[0] ?? '',
    partnersOf(certificate),
    chineseDate(givenOn),
    numberOf(serial),
    SCAN,
    checkAddress,
  ];
}

/**
 * Certificates as one PDF, a page each: text as text, in a font of which the characters used are embedded.
 * @param certificates at least one, without characters that the font lacks
 */
export async function* writeCertificates(certificates: readonly PrintedCertificate[]): AsyncGenerator<Uint8Array> {
  const { default: PDFDocument } = await import('pdfkit');
  const [{ recipient, competitionName, title, givenOn, hostNames }] = certificates as readonly [PrintedCertificate];
  const document = new PDFDocument({
    autoFirstPage: false,
    font: CERTIFICATE_FONTS.regular,
    lang: 'zh-CN',
    displayTitle: true,
    info: {
      Title: certificates.length === 1 ? `${HEADING} ${recipient}` : HEADING,
      Subject: `${competitionName} ${title}`,
      Author: hostNames[0] ?? '',
      // The same certificates give the same bytes.
      CreationDate: new Date(`${givenOn}T00:00:00+08:00`),
    },
  });
  for (const certificate of certificates) {
    // Others are answered between two pages.
    await setImmediate();
    document.addPage({ size: [WIDTH, HEIGHT], margin: 0 });
    draw(document, certificate);
  }
  document.end();
  for await (const part of document) yield part as Uint8Array;
}

function draw(document: PDFKit.PDFDocument, certificate: PrintedCertificate): void {
  const { recipient, title, hostNames, givenOn, serial, checkAddress } = certificate;
  document
    .lineWidth(3)
    .rect(24, 24, WIDTH - 48, HEIGHT - 48)
    .stroke(RED);
  document
    .lineWidth(1)
    .rect(32, 32, WIDTH - 64, HEIGHT - 64)
    .stroke(GOLD);
  document
    .lineWidth(0.5)
    .rect(36, 36, WIDTH - 72, HEIGHT - 72)
    .stroke(GOLD);

  document.font(CERTIFICATE_FONTS.bold).fontSize(46).fillColor(RED);
  document.text(HEADING, 0, 66, { width: WIDTH, align: 'center', characterSpacing: 12, lineBreak: false });

  document.fillColor(INK);
  fitted(document, 'bold', `${recipient}：`, { at: 158, largest: 26, width: INNER, height: 40 });
  const sentence = sentenceOf(certificate);
  fitted(document, 'regular', sentence, { at: 206, largest: 19, width: INNER, height: 96, indent: 38, lineGap: 7 });
  document.fillColor(RED);
  fitted(document, 'bold', title, { at: 306, largest: 38, width: INNER, height: 58, align: 'center' });
  document.fillColor(INK).font(CERTIFICATE_FONTS.regular).fontSize(19);
  document.text(THANKS, EDGE, 376, { indent: 38, width: INNER });

  const right = { width: 380, align: 'right' as const, left: WIDTH - EDGE - 380 };
  fitted(document, 'bold', hostNames[0] ?? '', { at: 424, largest: 18, height: 28, ...right });
  document.fillColor(SOFT);
  fitted(document, 'regular', partnersOf(certificate), { at: 454, largest: 10, height: 30, ...right });
  document.font(CERTIFICATE_FONTS.regular).fontSize(15).fillColor(INK);
  document.text(chineseDate(givenOn), right.left, 488, { width: right.width, align: 'right' });

  drawCode(document, checkAddress, EDGE, 418, 92);
  document.font(CERTIFICATE_FONTS.regular).fontSize(9).fillColor(SOFT);
  document.text(SCAN, EDGE, 512, { width: 92, align: 'center' });
  document.text(numberOf(serial), EDGE + 104, 478, { lineBreak: false });
  document.fontSize(7).text(checkAddress, EDGE + 104, 493, { width: 200, lineGap: 1 });
}

interface Frame {
  readonly at: number;
  readonly left?: number;
  readonly width: number;
  readonly height: number;
  /** Size of the letters, in points, where the text is short enough. */
  readonly largest: number;
  readonly align?: 'center' | 'right';
  readonly indent?: number;
  readonly lineGap?: number;
}

/** Writes a text as large as its frame allows: nothing is cut off. */
function fitted(document: PDFKit.PDFDocument, font: 'regular' | 'bold', text: string, frame: Frame): void {
  const { at, left = EDGE, height, largest, ...options } = frame;
  let size = largest;
  // By its file: under a name of its own pdfkit would open the file each time.
  document.font(CERTIFICATE_FONTS[font]).fontSize(size);
  while (size > 4 && document.heightOfString(text, options) > height) document.fontSize(--size);
  document.text(text, left, at, options);
}

/** A QR code of squares, so that it stays sharp at any size. */
function drawCode(document: PDFKit.PDFDocument, text: string, left: number, top: number, side: number): void {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  const square = side / size;
  for (const [y, row] of data.entries())
    for (const [x, dark] of row.entries()) if (dark) document.rect(left + x * square, top + y * square, square, square);
  document.fill('#000000');
}

function sentenceOf({ competitionName, edition, eventName }: PrintedCertificate): string {
  const name =
    edition === null || competitionName.includes('届') ? competitionName : `第${edition}届${competitionName}`;
  return `在“${name}”${eventName}项目的比赛中成绩优异，荣获`;
}

/** The other hosts; where they are many, the first of them and how many there are. */
function partnersOf({ hostNames }: PrintedCertificate): string {
  const partners = hostNames.slice(1);
  if (partners.length === 0) return '';
  const named = partners.slice(0, 4).join('、');
  return `联合主办：${named}${partners.length > 4 ? `等${partners.length}家单位` : ''}`;
}

const numberOf = (serial: string): string => `证书编号：${serial}`;
