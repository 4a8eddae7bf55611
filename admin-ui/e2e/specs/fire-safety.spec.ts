import { expectAccessible } from '../support/axe.ts'
import { press, screen } from '../support/citizen.ts'
import { watchFaults } from '../support/faults.ts'
import { demoPhoto } from '../support/files.ts'
import { expect, PHONE, test } from '../support/pages.ts'
import { picture } from '../support/pictures.ts'
import { addOpinion, choose, doAct, fillDates, fillRow, openActivity, signUpOnPhone } from '../support/publicity.ts'
import { signIn } from '../support/staff.ts'
import { laterToday, shown } from '../support/today.ts'

const TITLE = '消防安全进社区'
const OPINION = '三号楼楼道里一直堆着旧家具，消防通道走不通，请城管来清。'
const PRAISE = '灭火器自己动手喷了一次，比看展板记得牢。'

/** 14,500 altogether; the paper the plan was taken from says 15,000. */
const BUDGET: [kind: string, name: string, yuan: string][] = [
  ['标语', '横幅标语', '1500'],
  ['资料', '消防手册', '4000'],
  ['场地', '场地布置', '2000'],
  ['道具', '演练器材', '3500'],
  ['奖品', '知识竞赛奖品', '2500'],
  ['交通', '车辆租用', '1000']
]
const SPENT = ['1500', '4200', '2000', '3300', '2500', '900']

test('the fire-safety activity from the plan to the summary', async ({ phone, staff, newPage }) => {
  // Beside its own length it may have to wait for midnight.
  test.setTimeout(1_500_000)
  const faults = watchFaults(phone)
  const start = await laterToday()
  const end = new Date(start.getTime() + 2 * 3_600_000)
  const officer = await staff('officer')
  const officerFaults = watchFaults(officer)

  const number = await test.step('the officer plans it: the total is computed, the stated one flagged', async () => {
    await officer.goto('/admin/publicity/activities/new')
    await expect(officer.getByRole('textbox', { name: '活动名称' })).toBeVisible()
    await officer.reload()
    await expect(officer.getByRole('textbox', { name: '活动名称' })).toBeVisible()
    await expect(officer.getByText('已恢复上次没有保存的内容')).toHaveCount(0)
    await officer.getByRole('textbox', { name: '活动名称' }).fill(TITLE)
    await officer.getByRole('textbox', { name: '口号' }).fill('人人懂消防 家家保平安')
    await choose(officer, officer.getByRole('combobox', { name: '类型' }), '主题宣传')
    await choose(officer, officer.getByRole('combobox', { name: '主办单位' }), '一中队')
    await fillDates(officer, shown(start), shown(end))
    await officer.getByRole('spinbutton', { name: '预计人数' }).fill('120')
    await officer.getByRole('textbox', { name: '地点' }).fill('示范社区广场')
    await choose(officer, officer.getByRole('combobox', { name: '对象' }), '社区居民')
    await officer.keyboard.press('Escape')
    const wantsSignUp = officer.getByRole('checkbox', { name: '需要报名' })
    if (!(await wantsSignUp.isChecked())) await officer.getByText('需要报名', { exact: true }).click()
    await officer.getByRole('spinbutton', { name: '名额' }).fill('80')
    await fillRow(officer, '目标', { '目标 1': '居民会用灭火器，知道楼道不能堆物' })
    await fillRow(officer, '内容', { '种类 1': '=演练', '名称 1': '灭火器实操' })
    await fillRow(officer, '组织及分工', { '外单位 1': '消防站', '事项 1': '指导演练' })
    for (const [at, [kind, name, yuan]] of BUDGET.entries()) {
      const n = at + 1
      await fillRow(officer, '预算', { [`种类 ${n}`]: `=${kind}`, [`名称 ${n}`]: name, [`计划（元） ${n}`]: yuan })
    }
    const budget = officer.getByRole('region', { name: '预算' })
    await expect(budget.getByText(/^14,500 元$/)).toBeVisible()
    await budget.getByRole('spinbutton', { name: '原文写明的合计' }).fill('15000')
    await budget.getByRole('spinbutton', { name: '原文写明的合计' }).blur()
    await expect(budget.getByText(/原文合计与分项合计不一致/)).toBeVisible()
    await expectAccessible(officer, 'activity editor')
    await picture(officer, 'console-fire-safety-plan')
    await officer.getByRole('button', { name: '保存' }).first().click()
    await expect(officer.getByText(/^H\d{8}-[0-9A-Z]{6}$/)).toBeVisible()
    await expect(officer.getByText(/原文写 15,000 元，与分项合计不符/)).toBeVisible()
    await doAct(officer, '提交审批', '待审批')
    return (await officer.getByText(/^H\d{8}-[0-9A-Z]{6}$/).innerText()).trim()
  })

  await test.step('more than 5,000 yuan is for the leader in charge to approve', async () => {
    const lead = await staff('lead')
    await openActivity(lead, number)
    await expect(lead.getByRole('button', { name: '批准', exact: true })).toHaveCount(0)
    await lead.close()
    const deputy = await staff('deputy')
    await deputy.goto('/admin/')
    await deputy.getByRole('link', { name: /^等我批准/ }).click()
    await deputy.getByRole('row', { name: TITLE }).first().getByRole('link').click()
    await expect(deputy.getByText(number, { exact: true }).first()).toBeVisible()
    await doAct(deputy, '批准', '已批准')
    await deputy.close()
    await openActivity(officer, number)
    await doAct(officer, '发布', '已发布')
  })

  const signedUp = await test.step('a citizen signs up on the phone', () =>
    signUpOnPhone(phone, number, '黄示范', '13800000031'))

  const field = await newPage(PHONE)
  await signIn(field, 'correspondent')
  await test.step('is checked in', async () => {
    await field.goto(`/admin/publicity/activities/${number}/signups`)
    await field.getByLabel('扫入场码，或输入报名编号').fill(signedUp)
    await field.getByRole('button', { name: '签到', exact: true }).first().click()
    await expect(field.getByText('黄示范（1 人）已签到')).toBeVisible()
  })

  await test.step('the correspondent logs headcount, a photo and two opinions', async () => {
    await openActivity(officer, number)
    await doAct(officer, '开始', '进行中')
    await field.goto(`/admin/publicity/field/${number}`)
    await field.getByLabel('接待、到场（人）').fill('112')
    await field.getByLabel('发放资料（份）').fill('160')
    await field.locator('input[type=file]').first().setInputFiles(demoPhoto('stalls'))
    await addOpinion(field, 1, OPINION)
    await field.getByText('转为诉求', { exact: true }).first().click()
    await addOpinion(field, 2, PRAISE)
    await field.getByRole('button', { name: '保存' }).click()
    await expect(field.getByText(/合计：112 人 · 发放 160 份/)).toBeVisible({ timeout: 20_000 })
    await expect(field.getByText(/^诉求 T\d{8}-[0-9A-Z]{6}$/)).toHaveCount(1)
  })

  await test.step('the citizen says how it was', async () => {
    await openActivity(officer, number)
    await doAct(officer, '结束', '已结束')
    await phone.reload()
    await press(phone, '刷新')
    await expect(screen(phone).getByText('已签到', { exact: true })).toBeVisible()
  })

  await test.step('the officer books what it cost and evaluates', async () => {
    await officer.getByRole('button', { name: '登记进展' }).click()
    for (const [at, yuan] of SPENT.entries()) {
      await officer.getByRole('spinbutton', { name: `实际（元） ${at + 1}`, exact: true }).fill(yuan)
    }
    await officer.getByRole('button', { name: '保存' }).first().click()
    await officer.getByRole('button', { name: '填写评估' }).click()
    await officer.getByRole('button', { name: '填入统计数' }).click()
    await expect(officer.getByRole('spinbutton', { name: '参加人数' })).toHaveValue('112')
    await officer.getByText('高', { exact: true }).click()
    for (const [label, text] of Object.entries({
      '成效（评选结果、解决的问题）': '一百一十二人参加，现场学会使用灭火器。',
      优点: '动手演练受欢迎。',
      不足: '年轻人来得少，下次放在周末。',
      后续工作: '两周内清理三号楼楼道。'
    })) {
      await officer.getByRole('textbox', { name: label, exact: true }).fill(text)
    }
    await officer.getByRole('button', { name: '保存', exact: true }).click()
    await expect(officer.getByText('已保存')).toBeVisible()
    await officer.getByRole('button', { name: '完成评估' }).click()
    await expect(officer.getByText('已评估', { exact: true })).toBeVisible()
    await expectAccessible(officer, 'evaluation')
    await picture(officer, 'console-fire-safety-evaluation')
  })

  await test.step('the summary opens as DOCX and as PDF', async () => {
    for (const [name, magic] of [
      ['Word 文档', 'PK'],
      ['PDF', '%PDF-']
    ] as const) {
      const link = officer.getByRole('link', { name })
      const file = await officer.request.get((await link.getAttribute('href')) ?? '')
      expect(file.ok(), name).toBe(true)
      const body = await file.body()
      expect(body.subarray(0, magic.length).toString()).toBe(magic)
      expect(body.length).toBeGreaterThan(10_000)
    }
  })
  expect(faults).toEqual([])
  expect(officerFaults).toEqual([])
})
