import { expect, open, settled, test } from './console.js';
import { aHousehold, anHour } from './small-counselling.js';

test.describe('when a worker of a hardship household needs somebody to talk to', () => {
  test('an hour is booked with the code of the household, looked up by its own code, and called off', async ({
    page,
  }) => {
    await anHour();
    await open(page, `/counselling#${await aHousehold()}`);
    await page.getByRole('button', { name: '预约', exact: true }).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    await page.getByRole('radio').first().check();
    await page.getByLabel(/^称呼/).fill('老李');
    await page.getByLabel(/^联系方式/).fill('024-0000');
    await page.getByRole('button', { name: '预约', exact: true }).click();

    await expect(page.getByRole('heading', { name: '预约成功' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('只显示这一次');
    const code = await page.locator('code').innerText();
    await page.getByRole('button', { name: '我已保存，查看预约' }).click();
    await expect(page.getByText('已确认')).toBeVisible();
    await settled(page);
    // Whoever uses the browser next finds the code in no address.
    expect(page.url()).not.toContain(code);

    await open(page, '/counselling/booking');
    await page.getByLabel(/^预约码/).fill(code);
    await page.getByRole('button', { name: '打开' }).click();
    await page.getByRole('button', { name: '取消预约' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '取消预约' }).click();
    await expect(page.getByText('已取消')).toBeVisible();
  });

  test('a code that is not on the register is referred to services with name, place and telephone', async ({
    page,
  }) => {
    await open(page, '/counselling#no-such-code-is-known');
    const services = page.getByRole('region', { name: '面向全体职工的心理服务' });
    await expect(services.getByText('辽宁职工心理热线')).toBeVisible();
    await expect(services.getByText('省职工服务中心')).toBeVisible();
    await expect(services.getByRole('link', { name: '024-12351' })).toHaveAttribute('href', 'tel:024-12351');
  });
});
