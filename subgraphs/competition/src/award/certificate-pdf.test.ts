import { describe, expect, test } from 'vitest';
import { readPdfText } from '../testing/read-pdf-text.js';
import { findUnprintable } from './certificate-font.js';
import { textsOf, writeCertificates, type PrintedCertificate } from './certificate-pdf.js';

const SERIAL = '2026-7K3F-0001-Q8ZP4M';
const CERTIFICATE: PrintedCertificate = {
  serial: SERIAL,
  recipient: '张䶮',
  title: '一等奖',
  competitionName: '工业机器人操作技能竞赛',
  edition: 5,
  eventName: '机器人操作',
  hostNames: ['南昌市总工会', '南昌市人力资源和社会保障局'],
  givenOn: '2026-11-21',
  checkAddress: `https://gonghui.example/certificate#${SERIAL}`,
};

async function pdfOf(...certificates: readonly Partial<PrintedCertificate>[]): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of writeCertificates(certificates.map((one) => ({ ...CERTIFICATE, ...one })))) parts.push(part);
  return Buffer.concat(parts);
}
/** Lines may break anywhere. */
const textOf = (page: string): string => page.replaceAll('\n', '');

describe('when a certificate is printed', () => {
  test('its Chinese text can be read out of the file again, rare characters too', async () => {
    const [page] = readPdfText(await pdfOf({ recipient: '欧阳𠅤䶮㛃' }));
    const text = textOf(page!);
    for (const said of [
      '获奖证书',
      '欧阳𠅤䶮㛃：',
      '在“第5届工业机器人操作技能竞赛”机器人操作项目的比赛中成绩优异，荣获',
      '一等奖',
      '南昌市总工会',
      '联合主办：南昌市人力资源和社会保障局',
      '二〇二六年十一月二十一日',
      `证书编号：${SERIAL}`,
      `https://gonghui.example/certificate#${SERIAL}`,
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('\uFFFD');
  });

  test('each has a page of its own, and the same ones give the same bytes', async () => {
    const two = [{}, { recipient: '李珍', serial: '2026-7K3F-0002-AAAAAA' }];
    const file = await pdfOf(...two);
    const pages = readPdfText(file).map(textOf);
    expect(pages).toHaveLength(2);
    expect(pages[0]).toContain('张䶮：');
    expect(pages[1]).toContain('2026-7K3F-0002-AAAAAA');
    expect((await pdfOf(...two)).equals(file)).toBe(true);
  });

  test('of its font it carries the characters that it uses alone', async () => {
    expect((await pdfOf({})).length).toBeLessThan(60_000);
  });

  test('long names become smaller, none is cut off', async () => {
    const recipient = '某'.repeat(98);
    const competitionName = '长三角生态绿色一体化发展示范区'.repeat(6);
    const hostNames = Array.from({ length: 12 }, (_, index) => `${'甲乙丙丁戊己庚辛壬癸子丑'[index]}市总工会`);
    const [page] = readPdfText(await pdfOf({ recipient, competitionName, hostNames }));
    expect(textOf(page!)).toContain(`${recipient}：`);
    expect(textOf(page!)).toContain(competitionName);
    expect(textOf(page!)).toContain('联合主办：乙市总工会、丙市总工会、丁市总工会、戊市总工会等11家单位');
  });
});

describe('with characters that the font lacks', () => {
  test.each([
    ['䶮㛃𠅤㐂龘', []],
    ['买买提·艾力', []],
    ['Müller, Zoë', []],
    ['张😀', ['😀']],
    ['ཏ་བཀྲ་ཏ', ['ཏ', '་', 'བ', 'ཀ', 'ྲ']],
    ['𰻝𰻝面', ['𰻝']],
  ])('of %s they are named', async (text, missing) => {
    expect(await findUnprintable([text])).toEqual(missing);
  });

  test('everything that stands on a certificate is checked', () => {
    const all = textsOf(CERTIFICATE).join('');
    for (const said of ['张䶮', '机器人操作', '一等奖', '南昌市总工会', '人力资源', SERIAL])
      expect(all).toContain(said);
  });
});
